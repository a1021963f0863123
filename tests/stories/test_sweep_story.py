"""The sweep of the rehearsal: from red to green, and who never answers is vaccinated at home."""

from bot.cli.stories.sweep import DARMO, MEMBER, NURSE, SARI, TEAM_CHAT
from bot.domain.colour import Colour
from tests.stories.conftest import Played
from tests.words import said


def person(sweep: Played, first_name: str) -> int:
    [found] = [one.id for one in sweep.city.people if one.first_name == first_name]
    return found


def test_everything_could_be_done(sweep: Played) -> None:
    assert sweep.missed == []
    assert sweep.complaints == []


def test_sari_goes_from_red_over_yellow_to_green(sweep: Played) -> None:
    seen = [colour for name, colour in sweep.results.values() if name == SARI]
    assert list(dict.fromkeys(seen)) == [Colour.RED, Colour.YELLOW, Colour.GREEN]


def test_she_booked_was_reminded_and_came_twice(sweep: Played) -> None:
    assert sweep.ask("SELECT state FROM bookings ORDER BY id") == [("vaccinated",)] * 2
    sari = person(sweep, "Sari")
    told = [text for chat, text in sweep.texts if chat == sari]
    assert any(said("remind-now", name=SARI, dose=2) in one for one in told)
    assert any("Balai Kelurahan Turi" in one for one in told)


def test_darmo_was_told_twice_called_in_vain_and_vaccinated_at_home(sweep: Played) -> None:
    told = [text for chat, text in sweep.texts if chat == DARMO.id]
    words = said("due-message", dose=2, who="own").partition(" sudah ")[2]
    assert sum(words in one for one in told) == 2
    rows = sweep.ask("SELECT kind, result FROM field_tasks ORDER BY id")
    assert rows == [("calls", "absent"), ("visits", "given")]
    assert sweep.ask("SELECT state, dose FROM residents WHERE source = 'list'") == [("waiting", 3)]


def test_only_who_has_him_reads_his_name(sweep: Played) -> None:
    readers = {chat for chat, text in sweep.texts if DARMO.full_name in text}
    assert NURSE.id in readers
    assert TEAM_CHAT not in readers


def test_who_joins_the_team_is_not_called_the_offices_officer(sweep: Played) -> None:
    lines = [scene.line["id"] for scene in sweep.story.scenes]
    office = "Kelurahan Turi"
    assert said("story-joins-team", name=MEMBER.full_name, office=office) in lines
    assert said("story-joins", name=MEMBER.full_name, office=office) not in lines
