"""The poster for leaving: one scan checks out."""

import pytest

from tests.telegram import MONDAY, World
from tests.words import said

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
ENDED = "SELECT checkout_kind FROM visits ORDER BY id"


async def exit_of(world: World, office: str) -> str:
    """Return the payload on an office's exit poster."""
    async with world.transaction() as services:
        door = await services.checkin.door_of(world.link(office)[2:], scanned_by=1)
        return f"x_{await services.offices.exit_token(door.id)}"


async def leaves(world: World, office: str) -> None:
    """Scan an office's exit poster."""
    await world.visitor.starts(await exit_of(world, office))


async def test_scanning_the_exit_ends_the_visit(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.starts(await exit_of(world, TURI))
    assert await world.ask(ENDED) == [("self",)]
    assert "keluar 08:00" in world.visitor.text


async def test_scanning_the_exit_twice_says_that_one_is_not_inside(world: World) -> None:
    way_out = await exit_of(world, TURI)
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.starts(way_out)
    await world.visitor.starts(way_out)
    assert said("exit-not-inside") in world.visitor.text


async def test_scanning_the_exit_of_another_office_offers_to_leave_the_first(
    world: World,
) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.starts(await exit_of(world, BENDO))
    assert said("exit-elsewhere", office=BENDO, elsewhere=TURI) in world.visitor.text
    assert await world.ask(ENDED) == [(None,)]
    await world.visitor.taps("out:1")
    assert await world.ask(ENDED) == [("self",)]


async def test_an_exit_heard_late_ends_the_visit_when_it_was_scanned(world: World) -> None:
    way_out = await exit_of(world, TURI)
    await world.visitor.checks_in(TURI, "none", "2")
    await world.waits(minutes=10)
    world.telegram.person_starts(world.visitor.id, way_out)
    await world.waits(minutes=40)
    left = int(MONDAY.timestamp()) + 600
    assert await world.ask("SELECT checkout_at FROM visits") == [(left,)]


async def test_the_exit_leaves_a_talk_in_the_middle_alone(world: World) -> None:
    await world.visitor.checks_in(BENDO, "none")
    await world.visitor.starts(await exit_of(world, TURI))
    await world.visitor.taps("2")
    assert "🟢 HIJAU" in world.visitor.messages[0]["text"]


async def test_after_the_exit_the_screen_of_who_was_inside_asks_nothing(world: World) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.scans(TURI)
    shown = world.visitor.messages[-1]["message_id"]
    await world.visitor.starts(await exit_of(world, TURI))
    [screen] = [one for one in world.visitor.messages if one["message_id"] == shown]
    assert "reply_markup" not in screen


@pytest.mark.parametrize("way_out", ["button", "command", "poster"])
async def test_who_says_goodbye_after_checking_out_is_not_asked_anew(
    world: World, way_out: str
) -> None:
    await world.visitor.checks_in(TURI, "none", "2")
    await world.visitor.scans(TURI)
    await {
        "button": lambda: world.visitor.taps("out:1"),
        "command": lambda: world.visitor.says("/keluar"),
        "poster": lambda: leaves(world, TURI),
    }[way_out]()
    await world.visitor.says("terima kasih")
    assert said("not-understood") in world.visitor.text


async def test_a_door_has_one_exit_poster_however_often_it_is_asked_for(world: World) -> None:
    assert await exit_of(world, TURI) == await exit_of(world, TURI)


async def test_an_unknown_exit_is_answered_with_what_to_do(world: World) -> None:
    await world.visitor.starts("x_AAAAAAAAAAAAAAAAAAAAAA")
    assert world.visitor.text == said("error-unknown-token")


async def test_guessed_exits_count_with_the_other_guesses(world: World) -> None:
    for number in range(10):
        await world.visitor.starts(f"x_guess{number}")
    await world.visitor.starts("o_guess")
    assert world.visitor.text == said("error-too-many-guesses")
