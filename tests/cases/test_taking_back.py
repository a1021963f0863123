"""Where taking something back changes a visitor's colour: asked first, said what, and undone."""

import pytest

from bot.domain.cases.case import ENDINGS, OUTCOMES
from tests.cases.test_closing import three_open
from tests.cases.test_random_check import counts, drawn
from tests.door.test_pass_check import checked
from tests.telegram import Someone, World
from tests.words import said

TURI = "Kelurahan Turi"
GREEN, RED, BLACK = ("none", "2"), ("none", "0", "none", "yes"), ("positive", "0", "yes")


async def colours(world: World) -> list[str]:
    return [row[0] for row in await world.ask("SELECT colour FROM visits ORDER BY id")]


async def answers_anew(someone: Someone, *answers: str) -> None:
    await someone.scans(TURI)
    for answer in ("changed", *answers):
        await someone.taps(answer)


async def corrected(world: World) -> Someone:
    """Close a red visitor's case as a wrong entry, and let them be green; return the officer."""
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "wrong-entry")
    await answers_anew(world.visitor, *GREEN)
    return officer


async def differs(world: World) -> Someone:
    """Let an officer find that a green visitor's proof differs; return the officer."""
    world.bot.settings.random_check_percent = 100
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await checked(world, officer)
    await officer.taps("found:differs:1")
    return officer


async def test_who_answered_anew_after_a_wrong_entry_is_red_again_only_after_a_question(
    world: World,
) -> None:
    officer = await corrected(world)
    assert officer.buttons == ["again:ask:1"]
    await officer.taps("again:ask:1")
    assert officer.popup["text"] == said("again-ask-entry", colour="🛑 MERAH")
    assert await colours(world) == ["red", "green"]
    await officer.taps("again:1")
    assert await colours(world) == ["red", "red"]
    assert world.visitor.text.startswith(said("visitor-held-again", office=TURI))
    assert "🛑 MERAH" in world.visitor.passes[-1]["caption"]


async def test_a_wrong_entry_nobody_has_answered_again_is_taken_back_at_once(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await officer.closes(1, "wrong-entry")
    assert officer.buttons == ["again:1"]


async def test_cases_closed_together_are_not_taken_back_over_another_colour(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    officer, office = await three_open(world)
    await officer.taps(f"all:ask:{office}")
    await officer.taps(f"all:close:{office}:wrong-entry")
    await answers_anew(world.visitor, *GREEN)
    [undo] = officer.buttons
    await officer.taps(undo)
    assert any(said("closed-all-kept", codes="K1") in one["text"] for one in officer.messages)
    states = await world.ask("SELECT state FROM cases ORDER BY id")
    assert states == [("closed",), ("claimed",), ("claimed",), ("claimed",)]
    assert (await colours(world))[-1] == "green"


async def test_taking_back_that_the_proof_differs_asks_and_says_what_changes(world: World) -> None:
    officer = await differs(world)
    assert officer.buttons == ["found:ask:1"]
    await officer.taps("found:ask:1")
    assert officer.popup["text"] == said("found-undo-ask", colour="🟢 HIJAU", code="K1")
    assert officer.buttons == ["found:undo:1", "found:no:1"]
    assert await colours(world) == ["ask"]
    await officer.taps("found:no:1")
    assert officer.buttons == ["found:ask:1"]
    assert await colours(world) == ["ask"]


async def test_the_visitor_is_green_again_and_still_to_be_checked(world: World) -> None:
    officer = await differs(world)
    await officer.taps("found:ask:1")
    await officer.taps("found:undo:1")
    assert await colours(world) == ["green"]
    assert await drawn(world) == [(1, "open")]
    assert await counts(world) == {"drawn": 1, "differs": 0}
    assert await world.ask("SELECT state FROM cases") == [("closed",)]
    assert said("outcome-mistaken") in world.group(TURI).text
    assert "🟢 HIJAU" in world.visitor.text
    assert said("random-check-todo") in world.visitor.text
    assert "🟢 HIJAU" in world.visitor.passes[-1]["caption"]
    assert officer.buttons == ["found:fits:1", "found:differs:1", "found:skipped:1"]
    [(done,)] = await world.ask("SELECT count(*) FROM audit WHERE action = 'random-check-undone'")
    assert done == 1


async def test_found_so_a_second_time_the_case_rings_again(world: World) -> None:
    officer = await differs(world)
    await officer.taps("found:ask:1")
    await officer.taps("found:undo:1")
    await officer.taps("found:differs:1")
    assert await colours(world) == ["ask"]
    assert await world.ask("SELECT state FROM cases") == [("new",)]
    assert len(world.group(TURI).cards) == 2


async def test_pressed_twice_it_is_taken_back_once(world: World) -> None:
    officer = await differs(world)
    message = officer.messages[-1]["message_id"]
    await officer.taps_data("found:undo:1", officer.id, message)
    await officer.taps_data("found:undo:1", officer.id, message)
    assert officer.popup["text"] == said("error-check-over")
    assert await counts(world) == {"drawn": 1, "differs": 0}


async def test_what_a_colleague_sees_to_by_now_is_theirs(world: World) -> None:
    officer = await differs(world)
    colleague = await world.officer(TURI, "Bu Rahayu")
    await colleague.taps("claim:1", world.group(TURI))
    await officer.taps("found:ask:1")
    assert officer.popup["text"] == said("error-already-claimed", code="K1", name="Bu Rahayu")
    assert await colours(world) == ["ask"]


async def test_only_who_noted_it_takes_it_back(world: World) -> None:
    await differs(world)
    colleague = await world.officer(TURI, "Bu Rahayu")
    await checked(world, colleague)
    assert colleague.buttons == []
    message = colleague.messages[-1]["message_id"]
    await colleague.taps_data("found:undo:1", colleague.id, message)
    assert colleague.popup["text"] == said("error-check-over")
    assert await colours(world) == ["ask"]


async def test_who_turned_black_meanwhile_stays_black(world: World) -> None:
    officer = await differs(world)
    message = officer.messages[-1]["message_id"]
    await answers_anew(world.visitor, *BLACK)
    await officer.taps_data("found:undo:1", officer.id, message)
    assert officer.popup["text"] == said("error-check-over")
    assert (await colours(world))[-1] == "black"


@pytest.mark.parametrize("key", sorted({one.key for one in ENDINGS} - {o.key for o in OUTCOMES}))
async def test_an_ending_nobody_chooses_is_not_chosen_by_a_forged_tap(
    world: World, key: str
) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    message = officer.messages[-1]["message_id"]
    await officer.taps_data(f"close:1:{key}", officer.id, message)
    assert officer.popup["text"] == said("error-outcome-not-allowed", code="K1")
