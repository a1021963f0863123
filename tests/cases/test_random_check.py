"""A green visitor is drawn by lot; an officer looks at the proof and notes what it says."""

import io
from datetime import timedelta

import pytest
from PIL import Image

from bot.domain.cases.random_checks import Finding
from tests.door.test_pass_check import checked, code
from tests.office.test_door_board import board, hung
from tests.telegram import Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")


@pytest.fixture(autouse=True)
def _everybody_is_drawn(world: World) -> None:
    world.bot.settings.random_check_percent = 100


async def officer_looks(world: World, name: str = "Pak Joko", visit: int = 1) -> Someone:
    """Return an officer of Turi who has a visit's pass open."""
    officer = await world.officer(TURI, name)
    await checked(world, officer, visit)
    return officer


async def drawn(world: World) -> list[tuple[int, str | None]]:
    """Return each visit and where its check stands."""
    return await world.ask("SELECT id, random_check FROM visits ORDER BY id")


async def counts(world: World) -> dict[str, int]:
    return dict(await world.ask("SELECT finding, count FROM daily_checks"))


async def comes_again(world: World, *answers: str) -> None:
    """Let the visitor, who is inside, answer anew."""
    await world.visitor.scans(TURI)
    for answer in ("changed", *answers):
        await world.visitor.taps(answer)


async def test_a_drawn_visitor_is_kindly_asked_for_proof(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    assert "🟢 HIJAU" in world.visitor.text
    assert said("random-check-todo") in world.visitor.text
    assert said("random-check-why") in world.visitor.text


async def test_the_picture_says_the_same_in_words_and_as_a_mark(world: World) -> None:
    world.bot.settings.random_check_percent = 0
    other = world.newcomer()
    await other.checks_in(TURI, *GREEN)
    world.bot.settings.random_check_percent = 100
    await world.visitor.checks_in(TURI, *GREEN)
    assert "CEK ACAK" in world.visitor.passes[-1]["caption"]
    assert darkness(world.visitor) > 0.9
    assert darkness(other) < 0.1


def darkness(someone: Someone) -> float:
    """Return how much of the lower edge of a pass's band is black."""
    stored = someone.world.telegram.files.get(someone.passes[-1]["photo"][-1]["file_id"])
    assert stored is not None
    strip = Image.open(io.BytesIO(stored.data)).convert("L").crop((0, 360, 720, 367))
    return strip.histogram()[0] / (720 * 7)


async def test_without_pictures_the_words_alone_do_it(world: World) -> None:
    world.bot.settings.pass_picture = False
    await world.visitor.checks_in(TURI, *GREEN)
    assert said("random-check-todo") in world.visitor.text


async def test_the_status_asks_for_it_too(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await world.visitor.says("/status")
    assert said("random-check-todo") in world.visitor.text


async def test_at_nothing_percent_nobody_is_drawn(world: World) -> None:
    world.bot.settings.random_check_percent = 0
    await world.visitor.checks_in(TURI, *GREEN)
    assert said("todo-green") in world.visitor.text
    assert await drawn(world) == [(1, None)]


@pytest.mark.parametrize(
    "answers",
    [RED, ("positive", "0", "yes"), ("none", "0", "letter", "yes"), ("none", "1", "none")],
)
async def test_only_green_visitors_are_drawn(world: World, answers: tuple[str, ...]) -> None:
    await world.visitor.checks_in(TURI, *answers)
    assert await drawn(world) == [(1, None)]


async def test_whom_a_case_holds_back_is_not_drawn(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await comes_again(world, *GREEN)
    assert await drawn(world) == [(1, None), (2, None)]


async def test_whom_an_officer_verified_today_is_not_drawn(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "verified")
    await officer.taps("seen:1:two-doses")
    await world.visitor.scans(TURI)
    for answer in ("changed", *GREEN):
        await world.visitor.taps(answer)
    assert said("todo-green") in world.visitor.text


async def test_a_guest_is_not_drawn(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.starts()
    await officer.taps("guest:next")
    await officer.says("Mbah Karto")
    for answer in GREEN:
        await officer.taps(answer)
    assert await drawn(world) == [(1, None)]


async def test_a_companion_is_not_drawn(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await world.visitor.taps("comp:new:1")
    await world.visitor.taps("child")
    await world.visitor.says("Adik")
    assert (await drawn(world))[1] == (2, None)


async def test_staff_are_not_drawn(world: World) -> None:
    await world.visitor.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(world.visitor.id)
        assert person is not None
        office = await world.office_id(TURI)
        services.tx.write(
            "INSERT INTO roles (person_id, role, office_id, state, requested_at, decided_at)"
            " VALUES (?, 'staff', ?, 'active', 0, 0)",
            person.id,
            office,
        )
    await world.visitor.checks_in(TURI, *GREEN)
    assert await world.ask("SELECT kind, random_check FROM visits") == [("staff", None)]


async def test_an_office_without_a_secret_draws_nobody(world: World) -> None:
    async with world.transaction() as services:
        services.tx.write("DELETE FROM office_secrets")
    await world.visitor.checks_in(TURI, *GREEN)
    assert await drawn(world) == [(1, None)]


async def test_scanning_again_draws_the_same_lot(world: World) -> None:
    world.bot.settings.random_check_percent = 50
    lots: list[set[bool]] = []
    for number in range(8):
        someone = world.newcomer(f"Tamu {number}")
        await someone.checks_in(TURI, *GREEN)
        await someone.scans(TURI)
        for answer in ("changed", *GREEN):
            await someone.taps(answer)
        rows = await world.ask(
            "SELECT random_check FROM visits ORDER BY id DESC LIMIT 2",
        )
        lots.append({row[0] is not None for row in rows})
    assert [len(one) for one in lots] == [1] * 8


async def test_two_scans_of_a_day_are_one_check(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await world.visitor.says("/keluar")
    await world.visitor.scans(TURI)
    await world.visitor.taps("same")
    assert said("random-check-todo") in world.visitor.text
    officer = await officer_looks(world, visit=2)
    await officer.taps("found:fits:2")
    assert await counts(world) == {"drawn": 1, "fits": 1}


async def test_nobody_is_woken_for_a_random_check(world: World) -> None:
    await hung(world)
    before = len(world.calls("sendMessage", chat_id=world.group(TURI).id))
    await world.visitor.checks_in(TURI, *GREEN)
    await world.waits(seconds=20)
    assert len(world.calls("sendMessage", chat_id=world.group(TURI).id)) == before


async def test_the_board_names_who_waits_by_initials_and_code(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *GREEN)
    await world.waits(seconds=20)
    who = said("board-look", initials="S.A.", code=await code(world))
    assert said("board-random-checks", who=who) in board(world)
    assert "Aminah" not in board(world)


async def test_the_board_names_the_newest_five(world: World) -> None:
    await hung(world)
    for number in range(6):
        await world.newcomer(f"Tamu {number}").checks_in(TURI, *GREEN)
    await world.waits(seconds=20)
    named = [await code(world, visit) in board(world) for visit in range(1, 7)]
    assert named == [False, True, True, True, True, True]


async def test_a_button_on_the_board_opens_the_pass_in_private(world: World) -> None:
    await hung(world)
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await world.waits(seconds=20)
    await presses_look(world, officer)
    await officer.starts(officer.popup["url"].split("start=")[1])
    assert "Siti Aminah" in officer.text
    assert said("random-check-ask") in officer.text
    assert officer.buttons == ["found:fits:1", "found:differs:1", "found:skipped:1"]


async def presses_look(world: World, someone: Someone) -> None:
    """Press the board's button of the first visit."""
    place = world.group(TURI).boards[0]
    await someone.taps_data("look:1", world.group(TURI).id, place.id)


async def test_a_forged_press_opens_nobody_whom_the_board_does_not_name(world: World) -> None:
    world.bot.settings.random_check_percent = 0
    await hung(world)
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await world.waits(seconds=20)
    await presses_look(world, officer)
    assert officer.popup["text"] == said("error-gone")
    assert "url" not in officer.popup


async def test_a_stranger_in_the_group_opens_nothing(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *GREEN)
    await world.waits(seconds=20)
    stranger = world.newcomer()
    world.telegram.person_joins(stranger.id, world.group(TURI).id)
    await presses_look(world, stranger)
    assert stranger.popup["text"] == said("error-not-an-officer")
    assert "url" not in stranger.popup


async def test_a_button_of_a_deleted_visit_says_so(world: World) -> None:
    await hung(world)
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await world.waits(days=30)
    await presses_look(world, officer)
    assert officer.popup["text"] == said("error-gone")


async def test_proof_that_fits_is_noted_with_one_tap_and_thanks(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *GREEN)
    officer = await officer_looks(world)
    await world.waits(seconds=20)
    assert "🎲" in board(world)
    await officer.taps("found:fits:1")
    assert officer.popup["text"] == said("found-fits")
    assert said("pass-basis-checked") in officer.text
    assert officer.buttons == []
    await world.waits(seconds=20)
    assert "🎲" not in board(world)


async def test_the_visitor_reads_the_thanks_on_screen_and_pass(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    officer = await officer_looks(world)
    await officer.taps("found:fits:1")
    assert said("random-check-thanks") in world.visitor.text
    assert said("todo-green") in world.visitor.text
    [picture] = world.visitor.passes
    assert "CEK ACAK" not in picture["caption"]
    assert "out:1" in world.visitor.buttons


async def test_who_was_looked_at_is_not_asked_again_that_day(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    officer = await officer_looks(world)
    await officer.taps("found:fits:1")
    await world.visitor.says("/keluar")
    await world.visitor.scans(TURI)
    await world.visitor.taps("same")
    assert said("todo-green") in world.visitor.text
    assert await counts(world) == {"drawn": 1, "fits": 1}


async def test_the_next_day_the_lot_is_drawn_anew(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    officer = await officer_looks(world)
    await officer.taps("found:fits:1")
    await world.waits(days=1)
    await world.visitor.scans(TURI)
    await world.visitor.taps("same")
    assert said("random-check-todo") in world.visitor.text


async def test_proof_that_differs_opens_a_case_that_rings(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    officer = await officer_looks(world)
    await officer.taps("found:differs:1")
    [card] = world.group(TURI).cards
    assert "❔ TANYA PETUGAS" in card["text"]
    assert said("reason-class-look-needed") in card["text"]
    assert said("event-proof-differs", time="08:00", name="Pak Joko") in card["text"]
    sent = world.calls("sendMessage", chat_id=world.group(TURI).id)[-1]
    assert "disable_notification" not in sent
    assert said("pass-basis-differs") in officer.text


async def test_who_claims_that_case_reads_why(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    officer = await officer_looks(world)
    await officer.taps("found:differs:1")
    await officer.taps("claim:1", world.group(TURI))
    assert said("details-proof-differs") in officer.text
    assert said("details-held") not in officer.text


async def test_the_visitor_whose_proof_differs_is_asked_to_wait(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    officer = await officer_looks(world)
    await officer.taps("found:differs:1")
    assert "❔ TANYA PETUGAS" in world.visitor.text
    assert said("reason-proof-differs") in world.visitor.text
    assert said("todo-ask") in world.visitor.text
    [picture] = world.visitor.passes
    assert "❔ TANYA PETUGAS" in picture["caption"]


async def test_the_days_count_moves_to_the_new_colour(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    officer = await officer_looks(world)
    await officer.taps("found:differs:1")
    assert await world.ask("SELECT kind, colour, count FROM daily") == [("visitor", "ask", 1)]


async def test_green_answers_do_not_talk_the_case_away(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    officer = await officer_looks(world)
    await officer.taps("found:differs:1")
    await comes_again(world, *GREEN)
    assert "❔ TANYA PETUGAS" in world.visitor.text
    assert await counts(world) == {"drawn": 1, "differs": 1}


async def test_proof_of_somebody_who_left_calls_nobody_back(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    officer = await officer_looks(world)
    await world.visitor.says("/keluar")
    await officer.taps("found:differs:1")
    assert await counts(world) == {"drawn": 1, "differs": 1}
    assert world.group(TURI).cards == []
    assert said("todo-ask") not in world.visitor.text


async def test_not_checked_is_noted_and_lets_the_visitor_go(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    officer = await officer_looks(world)
    await officer.taps("found:skipped:1")
    assert officer.popup["text"] == said("found-skipped")
    assert said("todo-green") in world.visitor.text
    assert said("random-check-thanks") not in world.visitor.text
    assert await counts(world) == {"drawn": 1, "skipped": 1}


async def test_pressed_twice_is_noted_once(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    officer = await officer_looks(world)
    message = officer.messages[-1]["message_id"]
    for _ in range(2):
        await officer.taps_data("found:fits:1", officer.id, message)
        assert officer.popup["text"] == said("found-fits")
    assert await counts(world) == {"drawn": 1, "fits": 1}


async def test_the_slower_officer_is_told_who_was_first_and_what_they_found(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    faster, slower = await officer_looks(world), await officer_looks(world, "Bu Ani")
    await faster.taps("found:differs:1")
    await slower.taps("found:fits:1")
    assert slower.popup["text"] == said("error-already-found", name="Pak Joko", finding="differs")
    assert await counts(world) == {"drawn": 1, "differs": 1}


@pytest.mark.parametrize("finding", ["fits", "differs"])
async def test_an_officer_of_another_office_notes_nothing(world: World, finding: str) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    elsewhere = await world.officer(BENDO, "Bu Ani")
    message = elsewhere.messages[-1]["message_id"]
    await elsewhere.taps_data(f"found:{finding}:1", elsewhere.id, message)
    assert elsewhere.popup["text"] == said("error-gone")
    assert await counts(world) == {"drawn": 1}


async def test_an_officer_does_not_note_their_own_proof(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.checks_in(TURI, *GREEN)
    message = officer.messages[-1]["message_id"]
    await checked(world, officer)
    assert officer.buttons == []
    await officer.taps_data("found:fits:1", officer.id, message)
    assert officer.popup["text"] == said("error-own-check")
    assert await counts(world) == {"drawn": 1}


async def test_a_visitor_who_turns_red_elsewhere_is_a_case_and_no_check(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *GREEN)
    officer = await officer_looks(world)
    for answer in ("pl:ask:1", "pl:sure-red:1", "pl:red:1"):
        await world.visitor.taps(answer)
    assert said("random-check-todo") not in world.visitor.text
    await officer.taps("found:fits:1")
    assert officer.popup["text"] == said("error-check-over")
    await world.waits(seconds=20)
    assert "🎲" not in board(world)


async def test_the_finding_leaves_a_trace(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    officer = await officer_looks(world)
    await officer.taps("found:fits:1")
    found = await world.ask(
        "SELECT subject, opened(detail, 'audit.detail', id) FROM audit"
        " WHERE action = 'random-check'"
    )
    assert found == [("visit:1", "fits")]


async def test_the_check_goes_with_the_visit_and_the_counts_stay(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    officer = await officer_looks(world)
    await officer.taps("found:fits:1")
    await world.waits(days=30)
    assert await drawn(world) == []
    assert await counts(world) == {"drawn": 1, "fits": 1}


async def test_an_admin_reads_what_the_checks_found(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await world.admin.says("/stats")
    assert said("stats-random-none", drawn=1) in world.admin.text
    officer = await officer_looks(world)
    await officer.taps("found:fits:1")
    await world.admin.says("/stats")
    assert said("stats-random", drawn=1, checked=1, fits=1) in world.admin.text
    assert "%" not in world.admin.text


async def test_a_share_stands_beside_the_numbers_when_there_are_enough(world: World) -> None:
    async with world.transaction() as services:
        for finding, count in (("drawn", 52), ("fits", 38), ("differs", 2), ("skipped", 9)):
            services.tx.write(
                "INSERT INTO daily_checks VALUES (?, 1, ?, ?)",
                (services.today - timedelta(days=1)).isoformat(),
                finding,
                count,
            )
    await world.admin.says("/stats")
    assert "🎲" not in world.admin.text  # yesterday is not today
    await world.admin.taps("stats:7")
    found = said("stats-random-share", drawn=52, checked=40, fits=38, percent="95")
    assert found in world.admin.text


async def test_an_older_pass_an_officer_has_open_settles_the_newer_visit(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    officer = await officer_looks(world)
    await comes_again(world, *GREEN)
    await officer.taps("found:differs:1")
    assert await drawn(world) == [(1, "differs"), (2, "differs")]
    assert "❔ TANYA PETUGAS" in world.visitor.text
    assert await counts(world) == {"drawn": 1, "differs": 1}


async def test_a_finding_about_an_older_visit_makes_no_red_visitor_better(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    officer = await officer_looks(world)
    await comes_again(world, *GREEN)
    for answer in ("pl:ask:2", "pl:sure-red:2", "pl:red:2"):
        await world.visitor.taps(answer)
    await officer.taps("found:differs:1")
    assert await world.ask("SELECT colour FROM visits WHERE id = 2") == [("red",)]
    assert await world.ask("SELECT colour FROM cases") == [("red",)]


async def test_who_has_left_is_on_no_board(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *GREEN)
    await world.visitor.says("/keluar")
    await world.waits(seconds=20)
    assert "🎲" not in board(world)


async def test_thanks_to_who_left_in_the_same_moment_are_not_sent(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    async with world.transaction() as services:
        visitor = await services.people.of_telegram(world.visitor.id)
        looking = await services.people.of_telegram(officer.id)
        assert visitor is not None
        assert looking is not None
        await services.random_checks.settle(1, Finding.FITS, by=looking)
        await services.checkin.check_out(await services.visits.get(1), by=visitor)
    await world.settles()
    assert said("random-check-thanks") not in world.visitor.text
    found = await world.ask("SELECT reason FROM outbox WHERE kind = 'result-again'")
    assert found == [("over-meanwhile",)]
