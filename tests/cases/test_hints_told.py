"""Officers are told what to look at twice; the visitor comes in all the same and reads nothing."""

import pytest

from storage.cases.hints import Hints
from tests.cases.test_random_check import presses_look
from tests.door.test_pass_check import checked, code
from tests.office.test_door_board import board, hung
from tests.telegram import Someone, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"  # in two districts
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")
BLACK = ("positive", "0", "yes")
UNTIL = said("hint-ends", day="23 November 2021")
BLACK_AT_TURI = said("hint-was-black", day="8 November 2021", office=TURI, until=UNTIL)


async def comes(someone: Someone, office: str, *answers: str) -> None:
    """Let somebody who came before scan a poster and answer anew, "still the same?" or not."""
    await someone.scans(office)
    asked = ["changed" for data in someone.buttons if data.endswith(":changed")]
    for answer in (*asked, *answers):
        await someone.taps(answer)


async def black_then_green(world: World, *, days: int = 2) -> None:
    """Let the visitor be black at Turi, and some days later say at Bendo that all is well."""
    await world.visitor.checks_in(TURI, *BLACK)
    await world.waits(days=days)
    await comes(world.visitor, BENDO, *GREEN)


def hinted(text: str) -> list[str]:
    """Return the lines that ask to look."""
    return [line for line in text.splitlines() if line.startswith("🔎 Mohon periksa")]


async def test_who_was_black_two_days_ago_comes_in_and_the_officer_is_told(world: World) -> None:
    await black_then_green(world)
    assert said("todo-green") in world.visitor.text
    assert world.group(BENDO).cards == []
    officer = await world.officer(BENDO)
    seen = await checked(world, officer, visit=2)
    assert BLACK_AT_TURI in seen
    assert said("hint-todo") in seen


async def test_the_digits_tell_the_same(world: World) -> None:
    await black_then_green(world)
    officer = await world.officer(BENDO)
    await officer.says(f"/cek {await code(world, 2)}")
    assert BLACK_AT_TURI in officer.text


async def test_the_visitor_reads_nothing_of_it(world: World) -> None:
    await hung(world, BENDO)
    await black_then_green(world)
    await world.visitor.says("/status")
    told = [one.get("text", "") for one in world.visitor.messages]
    told += [one["caption"] for one in world.visitor.passes]
    assert hinted("\n".join(told)) == []


async def test_on_the_day_black_ends_nobody_is_told(world: World) -> None:
    await black_then_green(world, days=15)
    officer = await world.officer(BENDO)
    assert hinted(await checked(world, officer, visit=2)) == []


async def test_a_black_whose_end_nobody_knows_says_so(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    for answer in ("pl:ask:1", "pl:sure-black:1", "pl:black:1"):
        await world.visitor.taps(answer)
    await world.waits(days=2)
    await comes(world.visitor, BENDO, *GREEN)
    officer = await world.officer(BENDO)
    assert said("hint-no-end") in await checked(world, officer, visit=2)


async def test_a_black_that_was_a_wrong_entry_is_not_held_against_anybody(world: World) -> None:
    first = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *BLACK)
    await first.taps("claim:1", world.group(TURI))
    await first.closes(1, "wrong-entry")
    await world.waits(days=2)
    await comes(world.visitor, BENDO, *GREEN)
    officer = await world.officer(BENDO, "Bu Ani")
    assert hinted(await checked(world, officer, visit=2)) == []


async def test_the_board_says_in_one_quiet_line_at_whom_to_look(world: World) -> None:
    await black_then_green(world)
    before = len(world.calls("sendMessage", chat_id=world.group(BENDO).id))
    await world.waits(seconds=20)
    who = said("board-look", initials="S.A.", code=await code(world, 2))
    assert hinted(board(world, BENDO)) == [said("board-hints", who=who)]
    assert len(world.calls("sendMessage", chat_id=world.group(BENDO).id)) == before


async def test_once_an_officer_has_looked_the_board_asks_no_more(world: World) -> None:
    await black_then_green(world)
    officer = await world.officer(BENDO)
    await checked(world, officer, visit=2)
    await world.waits(seconds=20)
    assert hinted(board(world, BENDO)) == []
    assert BLACK_AT_TURI in await checked(world, officer, visit=2)  # but the pass still tells


async def test_an_officer_of_another_office_has_not_looked(world: World) -> None:
    await black_then_green(world)
    await checked(world, await world.officer(TURI), visit=2)
    await world.waits(seconds=20)
    assert len(hinted(board(world, BENDO))) == 1


async def test_who_has_left_is_not_looked_at(world: World) -> None:
    await black_then_green(world)
    await world.visitor.says("/keluar")
    await world.waits(seconds=20)
    assert hinted(board(world, BENDO)) == []


async def test_who_is_drawn_by_lot_as_well_is_named_once(world: World) -> None:
    world.bot.settings.random_check_percent = 100
    await black_then_green(world)
    await world.waits(seconds=20)
    assert board(world, BENDO).count(await code(world, 2)) == 1
    assert "🎲" in board(world, BENDO)


async def test_the_board_names_the_newest_three(world: World) -> None:
    people = [world.newcomer(f"Tamu {number}") for number in range(4)]
    for one in people:
        await one.checks_in(TURI, *BLACK)
    await world.waits(days=2)
    for one in people:
        await comes(one, BENDO, *GREEN)
    await world.waits(seconds=20)
    named = [await code(world, visit) in board(world, BENDO) for visit in range(5, 9)]
    assert named == [False, True, True, True]


async def test_answers_that_turn_green_at_another_office_are_told(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(minutes=20)
    await comes(world.visitor, BENDO, *GREEN)
    officer = await world.officer(BENDO)
    seen = await checked(world, officer, visit=2)
    told = said("hint-changed-answers", time="08:00", colour="🛑 MERAH", office=TURI)
    assert hinted(seen) == [told]


async def test_the_card_and_the_details_say_it_of_a_visitor_with_a_case(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await world.waits(minutes=20)
    await comes(world.visitor, TURI, *GREEN)
    told = said("hint-changed-answers", time="08:00", colour="🛑 MERAH", office=TURI)
    assert hinted(world.group(TURI).cards[-1]["text"]) == [told]
    await officer.taps("claim:1", world.group(TURI))
    assert hinted(officer.text) == [told]


async def test_a_hint_changes_no_colour_and_rings_nowhere(world: World) -> None:
    await black_then_green(world)
    assert await world.ask("SELECT colour FROM visits ORDER BY id") == [("black",), ("green",)]
    assert len(await world.ask("SELECT id FROM cases")) == 1


async def test_one_account_at_two_distant_offices_within_minutes(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await world.waits(minutes=4)
    await comes(world.visitor, BENDO, *RED)
    told = said("hint-two-offices", time="08:00", office=TURI)
    [card] = world.group(BENDO).cards
    assert hinted(card["text"]) == [told]


async def test_many_companions_within_a_minute_are_told_of_the_phone(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *GREEN)
    await children(world, 4)
    await world.waits(seconds=20)
    who = said("board-look", initials="S.A.", code=await code(world))
    assert hinted(board(world)) == [said("board-hints", who=who)]
    officer = await world.officer(TURI)
    many = said("hint-many-at-once", count=5, time="08:00")
    assert hinted(await checked(world, officer)) == [many]
    assert hinted(await checked(world, officer, visit=5)) == [many]


async def children(world: World, count: int) -> None:
    """Let the visitor declare so many children, within the same moment."""
    await world.visitor.taps("comp:new:1")
    for number in range(count):
        await world.visitor.taps("child")
        await world.visitor.says(f"Adik {number}")
        if number < count - 1:
            await world.visitor.taps("comp:new:1")


async def test_a_family_of_four_is_nothing_odd(world: World) -> None:
    await hung(world)
    await world.visitor.checks_in(TURI, *GREEN)
    await children(world, 3)
    await world.waits(seconds=20)
    assert hinted(board(world)) == []


async def test_an_officer_learns_nothing_about_themselves(world: World) -> None:
    officer = await world.officer(BENDO)
    await officer.checks_in(TURI, *BLACK)
    await world.waits(days=2)
    await comes(officer, BENDO, *GREEN)
    assert hinted(await checked(world, officer, visit=2)) == []
    await world.waits(seconds=20)
    assert len(hinted(board(world, BENDO))) == 1  # a colleague is still to look


async def test_the_boards_button_opens_the_pass_with_its_hint(world: World) -> None:
    await hung(world)
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await children(world, 4)
    await world.waits(seconds=20)
    await presses_look(world, officer)
    await officer.starts(officer.popup["url"].split("start=")[1])
    assert len(hinted(officer.text)) == 1
    assert officer.buttons == []  # nothing to note: they only look


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Whose check-ins were read for hints."""
    found: list[int] = []
    real = Hints.declarations

    async def noted(self: Hints, person_id: int, *rest: object) -> object:
        found.append(person_id)
        return await real(self, person_id, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Hints, "declarations", noted)
    return found


async def test_who_comes_for_the_first_time_costs_no_reading(
    world: World, readings: list[int]
) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    assert readings == []


async def test_who_came_lately_costs_one_reading(world: World, readings: list[int]) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await world.waits(days=15)
    await comes(world.visitor, TURI, *GREEN)
    assert len(readings) == 1


async def test_who_came_long_ago_costs_none(world: World, readings: list[int]) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await world.waits(days=15, minutes=1)
    await comes(world.visitor, TURI, *GREEN)
    assert readings == []


async def test_what_was_hinted_goes_with_the_visit(world: World) -> None:
    await black_then_green(world)
    assert await world.ask("SELECT visit_id FROM hinted") == [(2,)]
    await world.waits(days=30)
    assert await world.ask("SELECT visit_id FROM hinted") == []
