"""Twice nobody was there: the account's cases wait without a sound until an officer has looked."""

from typing import Any

import pytest

from tests.telegram import Room, Someone, World
from tests.words import said

TURI = "Kelurahan Turi"
RED, BLACK = ("none", "0", "none", "yes"), ("positive", "0", "yes")
LETTER = ("none", "0", "letter", "yes")


async def found_nobody(
    world: World, officer: Someone, case: int, outcome: str = "no-show"
) -> None:
    """Let the visitor be red at Turi, and the case end so; then a day passes."""
    if case == 1:
        await world.visitor.checks_in(TURI, *RED)
    else:
        await world.visitor.scans(TURI)
        await world.visitor.taps("same")
    await officer.taps(f"claim:{case}", world.group(TURI))
    await officer.closes(case, outcome)
    await world.waits(days=1)


async def in_doubt(world: World) -> Someone:
    """Let nobody be there at the visitor's scans of two days; return the officer."""
    officer = await world.officer(TURI)
    await found_nobody(world, officer, 1)
    await found_nobody(world, officer, 2)
    return officer


async def comes(world: World, *answers: str) -> None:
    """Let the visitor scan at Turi once more; without answers all is still the same."""
    await world.visitor.scans(TURI)
    for answer in ("changed", *answers) if answers else ("same",):
        await world.visitor.taps(answer)


def sent(world: World, case: int, room: Room) -> list[dict[str, Any]]:
    """Return how a case's cards came into a chat."""
    calls = world.calls("sendMessage", chat_id=room.id)
    return [one for one in calls if f"<b>K{case}</b>" in one["text"]]


async def test_the_third_case_is_shown_without_a_sound_and_says_why(world: World) -> None:
    await in_doubt(world)
    await comes(world)
    [card] = sent(world, 3, world.group(TURI))
    assert card["disable_notification"] is True
    assert said("card-quiet") in world.group(TURI).text
    assert "reply_markup" in world.group(TURI).cards[-1]  # it can be taken


async def test_the_cases_before_rang(world: World) -> None:
    await in_doubt(world)
    for case in (1, 2):
        [card] = sent(world, case, world.group(TURI))
        assert "disable_notification" not in card
        assert said("card-quiet") not in card["text"]


async def test_nobody_is_reminded_of_a_quiet_case(world: World) -> None:
    officer = await in_doubt(world)
    await world.goes_on_duty(officer, TURI)
    head = await world.head(TURI)
    await comes(world)
    await world.waits(minutes=20)
    assert len(sent(world, 3, world.group(TURI))) == 1
    assert sent(world, 3, officer) == sent(world, 3, head) == []


async def test_a_quiet_black_case_reaches_nobody_in_person(world: World) -> None:
    officer = await in_doubt(world)
    await world.goes_on_duty(officer, TURI)
    await comes(world, *BLACK)
    await world.waits(minutes=3)
    await world.waits(minutes=3)
    [card] = sent(world, 3, world.group(TURI))
    assert card["disable_notification"] is True
    assert sent(world, 3, officer) == sent(world, 3, world.satgas) == []


@pytest.mark.parametrize(("answers", "colour"), [(RED, "red"), (BLACK, "black"), (LETTER, "ask")])
async def test_the_visitor_is_asked_to_call_an_officer(
    world: World, answers: tuple[str, ...], colour: str
) -> None:
    await in_doubt(world)
    await comes(world, *answers)
    assert said(f"todo-quiet-{colour}") in world.visitor.text
    await world.visitor.says("/status")
    assert said(f"todo-quiet-{colour}") in world.visitor.text


async def test_who_takes_a_quiet_case_makes_it_an_ordinary_one(world: World) -> None:
    officer = await in_doubt(world)
    await comes(world)
    await officer.taps("claim:3", world.group(TURI))
    assert said("card-quiet") not in world.group(TURI).text
    await world.visitor.says("/status")
    assert said("todo-red") in world.visitor.text
    await officer.taps("release:3")
    again = sent(world, 3, world.group(TURI))[-1]
    assert "disable_notification" not in again
    await world.waits(minutes=15)
    assert said("card-ring-unclaimed", minutes=15) in world.group(TURI).text


async def test_a_quiet_case_that_becomes_worse_stays_quiet(world: World) -> None:
    await in_doubt(world)
    await comes(world)
    await comes(world, *BLACK)
    assert sent(world, 3, world.group(TURI))[-1]["disable_notification"] is True


async def test_a_case_an_officer_has_rings_when_it_becomes_worse(world: World) -> None:
    officer = await in_doubt(world)
    await comes(world)
    await officer.taps("claim:3", world.group(TURI))
    await comes(world, *BLACK)
    assert "disable_notification" not in sent(world, 3, world.group(TURI))[-1]


async def test_a_quiet_case_handled_lifts_it(world: World) -> None:
    officer = await in_doubt(world)
    await found_nobody(world, officer, 3, "sent-home")
    await comes(world)
    [card] = sent(world, 4, world.group(TURI))
    assert "disable_notification" not in card
    assert said("todo-red") in world.visitor.text


@pytest.mark.parametrize("outcome", ["left", "wrong-entry"])
async def test_an_ending_without_handling_does_not_lift_it(world: World, outcome: str) -> None:
    officer = await in_doubt(world)
    await found_nobody(world, officer, 3, outcome)
    await comes(world)
    [card] = sent(world, 4, world.group(TURI))
    assert card["disable_notification"] is True


async def test_once_is_not_enough(world: World) -> None:
    officer = await world.officer(TURI)
    await found_nobody(world, officer, 1)
    await comes(world)
    [card] = sent(world, 2, world.group(TURI))
    assert "disable_notification" not in card


async def test_twice_on_one_day_is_twice(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    for _ in range(2):
        await officer.taps("claim:1", world.group(TURI))
        await officer.closes(1, "no-show")
        await comes(world)
    assert sent(world, 1, world.group(TURI))[-1]["disable_notification"] is True


async def test_a_no_show_taken_back_does_not_count(world: World) -> None:
    officer = await world.officer(TURI)
    await found_nobody(world, officer, 1)
    await comes(world)
    await officer.taps("claim:2", world.group(TURI))
    await officer.closes(2, "no-show")
    await officer.taps("again:2")
    await officer.closes(2, "left")
    await world.waits(days=1)
    await comes(world)
    [card] = sent(world, 3, world.group(TURI))
    assert "disable_notification" not in card


async def test_another_account_rings_as_ever(world: World) -> None:
    await in_doubt(world)
    await world.newcomer("Tono Wijaya").checks_in(TURI, *RED)
    [card] = sent(world, 3, world.group(TURI))
    assert "disable_notification" not in card


async def test_what_is_longer_ago_than_visits_are_kept_is_forgotten(world: World) -> None:
    await in_doubt(world)
    await world.waits(days=28)
    await world.visitor.scans(TURI)
    for answer in RED:
        await world.visitor.taps(answer)
    assert "disable_notification" not in sent(world, 3, world.group(TURI))[-1]


async def declares(world: World, *, visit: int) -> None:
    """Let the visitor, who is inside, declare a companion who is red."""
    await world.visitor.taps(f"comp:new:{visit}")
    await world.visitor.taps("grown")
    await world.visitor.says("Mbah Karto")
    for answer in RED:
        await world.visitor.taps(answer)


async def test_a_companion_declared_by_an_account_in_doubt_waits_too(world: World) -> None:
    await in_doubt(world)
    await comes(world, "none", "2")
    await declares(world, visit=3)
    [card] = sent(world, 3, world.group(TURI))
    assert card["disable_notification"] is True


async def test_a_guest_an_officer_enters_always_rings(world: World) -> None:
    officer = await in_doubt(world)
    await officer.says("/tamu")
    await officer.says("Mbah Karto")
    for answer in RED:
        await officer.taps(answer)
    [card] = sent(world, 3, world.group(TURI))
    assert "disable_notification" not in card


async def test_companions_who_were_not_there_count_for_who_declared_them(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, "none", "2")
    for case in (1, 2):
        await declares(world, visit=1)
        await officer.taps(f"claim:{case}", world.group(TURI))
        await officer.closes(case, "no-show")
    await comes(world, *RED)
    [card] = sent(world, 3, world.group(TURI))
    assert card["disable_notification"] is True
