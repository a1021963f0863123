"""A transaction's lines: each gateway is made once, when asked for, and shares its session."""

from storage.timers import Timers
from storage.transaction import Transaction
from tests.telegram import World


async def test_a_gateway_is_made_once(world: World) -> None:
    tx = world.bot.database.reading
    assert tx.timers is tx.timers
    assert isinstance(tx.timers, Timers)


async def test_it_is_made_when_asked_for(world: World) -> None:
    tx = world.bot.database.reading
    assert "timers" not in vars(tx)


async def test_every_gateway_works_in_the_transactions_own_session(world: World) -> None:
    tx = world.bot.database.reading
    lines = [name for name, line in vars(Transaction).items() if hasattr(line, "__set_name__")]
    assert lines
    assert {getattr(tx, name).session for name in lines} == {tx}


async def test_two_transactions_share_no_gateway(world: World) -> None:
    assert world.bot.database.reading.timers is not world.bot.database.reading.timers
