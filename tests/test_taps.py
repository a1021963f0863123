"""How many times a finger touches the screen: every update a person causes is counted."""

import pytest

from tests.telegram import Someone, World

TURI = "Kelurahan Turi"


async def taps_of(someone: Someone) -> int:
    """Return how many updates came from somebody: START, taps and typed words alike."""
    [(count,)] = await someone.world.ask(
        "SELECT count(*) FROM inbox WHERE user_id = ?", someone.id
    )
    return int(count)


async def test_a_green_visitor_taps_five_times(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    assert "🟢 HIJAU" in world.visitor.text
    assert await taps_of(world.visitor) == 5


async def test_a_red_visitor_taps_seven_times(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "none", "yes")
    assert "🛑 MERAH" in world.visitor.text
    assert await taps_of(world.visitor) == 7


@pytest.mark.parametrize("answers", [("1", "none"), ("1", "pcr", "3"), ("1", "antigen", "older")])
async def test_a_yellow_visitor_taps_at_most_seven_times(
    world: World, answers: tuple[str, ...]
) -> None:
    await world.visitor.checks_in(TURI, "none", *answers)
    assert "⚠️ KUNING" in world.visitor.text
    assert await taps_of(world.visitor) <= 7


@pytest.mark.parametrize(
    "answers",
    [
        ("positive", "0", "yes"),
        ("positive", "5", "none", "yes"),
        ("positive", "8", "negative", "yes"),
        ("contact", "1", "yes"),
        ("isolate", "6", "none", "yes"),
    ],
)
async def test_a_black_visitor_taps_at_most_seven_times(
    world: World, answers: tuple[str, ...]
) -> None:
    await world.visitor.checks_in(TURI, *answers)
    assert "⬛ HITAM" in world.visitor.text
    assert await taps_of(world.visitor) <= 7


async def test_somebody_with_a_doctors_letter_taps_seven_times(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "0", "letter", "yes")
    assert "❔ TANYA PETUGAS" in world.visitor.text
    assert await taps_of(world.visitor) == 7


async def test_typing_the_name_adds_the_typing_and_saves_the_tap(world: World) -> None:
    visitor = world.newcomer("Nana")
    await visitor.scans(TURI)
    await visitor.taps("agree")
    await visitor.says("Sri Wahyuni")
    await visitor.taps("none")
    await visitor.taps("2")
    assert "Sri Wahyuni" in visitor.text
    assert await taps_of(visitor) == 5


async def test_a_return_the_next_day_takes_two_taps(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    before = await taps_of(world.visitor)
    await world.waits(days=1)
    await world.visitor.scans(TURI)
    await world.visitor.taps("same")
    assert "🟢 HIJAU" in world.visitor.text
    assert await taps_of(world.visitor) - before == 2


async def test_a_healthy_guest_costs_the_officer_three_taps_and_a_name(world: World) -> None:
    officer = await world.officer(TURI)
    await officer.starts()
    before = await taps_of(officer)
    await officer.taps("guest:next")
    await officer.says("Mbah Karto")
    await officer.taps("none")
    await officer.taps("2")
    assert "🟢 HIJAU" in officer.text
    assert await taps_of(officer) - before == 3 + 1
