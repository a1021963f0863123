"""A visitor says which colour PeduliLindungi shows: the worse counts."""

import pytest

from tests.looking import ELSEWHERE
from tests.telegram import World
from tests.words import said

TURI = "Kelurahan Turi"
GREEN = ("none", "2")
YELLOW = ("none", "1", "none")


async def says_elsewhere(world: World, *presses: str) -> None:
    """Press the button on the result, then colours."""
    await world.visitor.taps("pl:ask:1")
    for one in presses:
        await world.visitor.taps(f"pl:{one}:1")


@pytest.mark.parametrize("answers", [GREEN, YELLOW])
async def test_green_and_yellow_results_offer_it(world: World, answers: tuple[str, ...]) -> None:
    await world.visitor.checks_in(TURI, *answers)
    assert "pl:ask:1" in world.visitor.buttons


async def test_a_red_result_does_not(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    assert "pl:ask:1" not in world.visitor.buttons


async def test_a_worse_colour_counts_and_says_why(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await says_elsewhere(world, "sure-red", "red")
    assert "🛑 MERAH" in world.visitor.text
    assert said("reason-elsewhere") in world.visitor.text
    assert said("todo-red") in world.visitor.text


async def test_a_worse_colour_calls_the_officers_and_they_see_both(world: World) -> None:
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *GREEN)
    await says_elsewhere(world, "sure-red", "red")
    [card] = world.group(TURI).cards
    assert said("reason-class-look-needed") in card["text"]
    await officer.taps("claim:1", world.group(TURI))
    both = said("details-elsewhere", declared="🟢 HIJAU", elsewhere="🛑 MERAH")
    assert both in officer.text
    assert said("details-held") not in officer.text


async def test_nobody_is_called_before_a_second_tap(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await says_elsewhere(world, "sure-black")
    assert world.group(TURI).cards == []
    await world.visitor.taps("pl:back:1")
    assert "🟢 HIJAU" in world.visitor.text
    assert "out:1" in world.visitor.buttons


async def test_yellow_elsewhere_makes_green_yellow_without_a_case(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await says_elsewhere(world, "yellow")
    assert "⚠️ KUNING" in world.visitor.text
    assert world.group(TURI).cards == []


async def test_a_better_colour_improves_nothing(world: World) -> None:
    await world.visitor.checks_in(TURI, *YELLOW)
    await says_elsewhere(world, "green")
    assert "⚠️ KUNING" in world.visitor.text
    assert said("reason-one-dose") in world.visitor.text
    assert await world.ask(f"SELECT {ELSEWHERE}, colour FROM visits") == [("green", "yellow")]


async def test_it_is_said_once(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    message = world.visitor.messages[-1]["message_id"]
    await says_elsewhere(world, "green")
    assert "pl:ask:1" not in world.visitor.buttons
    await world.visitor.taps_data("pl:red:1", world.visitor.id, message)
    assert "🟢 HIJAU" in world.visitor.text
    assert world.group(TURI).cards == []


async def test_the_days_count_moves_with_the_colour(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await says_elsewhere(world, "sure-red", "red")
    assert await world.ask("SELECT kind, colour, count FROM daily") == [("visitor", "red", 1)]


async def test_after_leaving_it_changes_nothing(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    message = world.visitor.messages[-1]["message_id"]
    await world.visitor.says("/keluar")
    await world.visitor.taps_data("pl:red:1", world.visitor.id, message)
    assert await world.ask(f"SELECT {ELSEWHERE} FROM visits") == [(None,)]


async def test_nobody_says_it_for_another(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    other = world.newcomer("Slamet")
    await other.checks_in(TURI, *GREEN)
    await other.taps_data("pl:red:1", other.id, other.messages[-1]["message_id"])
    assert other.popup["text"] == said("error-gone")
    assert world.group(TURI).cards == []


async def test_a_return_the_next_day_does_not_remember_it(world: World) -> None:
    await world.visitor.checks_in(TURI, *GREEN)
    await says_elsewhere(world, "yellow")
    await world.waits(days=1)
    await world.visitor.scans(TURI)
    await world.visitor.taps("same")
    assert "🟢 HIJAU" in world.visitor.text
