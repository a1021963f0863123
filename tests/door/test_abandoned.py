"""Check-ins that nobody finished, and how long the others took: figures without names."""

import pytest

from bot.domain.conversations import CHECKIN, Conversation, Stage
from tests.telegram import World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
COUNTED = (
    "SELECT a.day, o.name, a.step, a.count FROM abandoned a JOIN offices o ON o.id = a.office_id"
)


@pytest.mark.parametrize(
    ("way", "step"),
    [
        ("", "consent"),
        ("agree", "name"),
        ("agree name", "asking"),
        ("agree name none 0 none", "confirm"),
    ],
)
async def test_a_check_in_left_in_the_middle_is_counted_by_its_screen(
    world: World, way: str, step: str
) -> None:
    await world.visitor.scans(TURI)
    for answer in way.split():
        await world.visitor.taps(answer)
    await world.waits(hours=3)
    assert await world.ask(COUNTED) == [("2021-11-08", TURI, step, 1)]


async def test_two_who_stopped_at_the_same_screen_are_two(world: World) -> None:
    await world.visitor.scans(TURI)
    await world.newcomer().scans(TURI)
    await world.waits(hours=3)
    assert await world.ask("SELECT count FROM abandoned") == [(2,)]


async def test_a_finished_check_in_is_not_counted(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.waits(hours=3)
    assert await world.ask(COUNTED) == []


def test_a_check_in_of_which_the_door_is_not_known_is_nobodys_to_count() -> None:
    assert Conversation(1, 1, 1, CHECKIN, Stage.CONSENT).abandoned_at is None


async def test_who_scanned_again_in_the_middle_is_counted_once(world: World) -> None:
    await world.visitor.scans(TURI)
    await world.visitor.scans(BENDO)
    await world.waits(hours=3)
    assert await world.ask(COUNTED) == [("2021-11-08", BENDO, "consent", 1)]


async def test_who_refused_is_counted_as_that_alone(world: World) -> None:
    await world.visitor.scans(TURI)
    await world.visitor.taps("refuse")
    await world.waits(hours=3)
    assert await world.ask(COUNTED) == []


async def test_who_only_looked_while_inside_is_not_counted(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.scans(TURI)
    await world.waits(hours=3)
    assert await world.ask(COUNTED) == []


async def test_who_found_the_office_closed_is_not_counted(world: World) -> None:
    world.clock.passes(hours=10)
    await world.visitor.scans(TURI)
    await world.waits(hours=3)
    assert await world.ask(COUNTED) == []


async def test_a_guest_left_in_the_middle_is_not_counted(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    await officer.says("Mbah Karto")
    await world.waits(hours=3)
    assert await world.ask(COUNTED) == []


async def test_the_figures_name_how_many_did_not_finish(world: World) -> None:
    await world.visitor.scans(TURI)
    await world.newcomer().scans(BENDO)
    await world.waits(hours=3)
    await world.admin.says("/stats")
    assert said("stats-abandoned", count=2) in world.admin.text


async def takes(world: World, seconds: int) -> None:
    """Let somebody check in within so many seconds."""
    someone = world.newcomer()
    await someone.checks_in(TURI, "none")
    world.clock.passes(seconds=seconds)
    await someone.taps("2")


async def test_the_figures_show_the_median_time_to_the_result(world: World) -> None:
    for seconds in (11, 300, 17):
        await takes(world, seconds)
    await world.admin.says("/stats")
    assert said("stats-to-result", took="17 dtk") in world.admin.text


async def test_guests_and_scans_heard_late_do_not_count_towards_the_time(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.says("/tamu")
    await officer.says("Mbah Karto")
    await officer.taps("none")
    await officer.taps("2")
    world.telegram.person_starts(world.visitor.id, world.link(TURI))
    await world.waits(minutes=30)
    for answer in ("here", "agree", "name", "none", "2"):
        await world.visitor.taps(answer)
    assert await world.ask("SELECT took_seconds FROM visits") == [(None,), (None,)]


async def test_before_the_first_result_no_time_is_shown(world: World) -> None:
    await world.admin.says("/stats")
    assert "detik" not in world.admin.text
