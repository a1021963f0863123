"""Where the parts of the hand-over meet: proof, lots, companions, closings taken back, doubts."""

from tests.handlers.test_verifying import returns, verified
from tests.telegram import World

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")
LAST_LOT = "SELECT random_check FROM visits ORDER BY id DESC LIMIT 1"


async def comes_to_a_checking_office(world: World) -> None:
    """Let the visitor say green at Bendo on the next day, where everybody is drawn."""
    await world.waits(days=1)
    world.bot.settings.random_check_percent = 100
    await returns(world, BENDO, *GREEN)


async def test_who_was_verified_green_is_not_drawn_elsewhere(world: World) -> None:
    await verified(world)
    await comes_to_a_checking_office(world)
    assert await world.ask(LAST_LOT) == [(None,)]


async def test_who_was_verified_yellow_and_says_green_is_drawn(world: World) -> None:
    await verified(world, "one-dose")
    await comes_to_a_checking_office(world)
    assert await world.ask(LAST_LOT) == [("open",)]


async def test_who_was_verified_green_until_yesterday_is_drawn(world: World) -> None:
    await verified(world, "antigen", "antigen:1")
    await comes_to_a_checking_office(world)
    assert await world.ask(LAST_LOT) == [("open",)]
