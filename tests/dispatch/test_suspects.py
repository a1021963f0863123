"""After an unclean stop, whatever waits may be what killed the process."""

from typing import Any

from telegram import Update

from handlers import Context
from tests.dispatch.conftest import Planted
from tests.telegram import Someone, World

WAITING = "SELECT attempts FROM inbox WHERE state = 0 ORDER BY id"


async def seen_by_each(world: World, planted: Planted, *people: Someone) -> list[list[Any]]:
    """Restart with updates in the inbox; return what was committed as each was treated."""
    planted.arrive(*((one, "!hello") for one in people))
    await world.bot.intake.fetch()
    await world.restarts()
    seen: list[list[Any]] = []

    async def looks(update: Update, context: Context) -> None:
        seen.append(planted.committed(WAITING))

    planted.does(looks)
    await world.settles()
    return seen


async def test_suspects_run_one_by_one_and_are_counted_before(
    world: World, planted: Planted, ani: Someone, budi: Someone
) -> None:
    assert await seen_by_each(world, planted, ani, budi) == [[(1,), (0,)], [(1,)]]


async def test_after_a_clean_stop_nobody_is_suspected(
    world: World, planted: Planted, ani: Someone, budi: Someone
) -> None:
    await world.bot.dispatch.end()
    assert await seen_by_each(world, planted, ani, budi) == [[(0,), (0,)], [(0,), (0,)]]


async def test_what_arrives_after_the_restart_is_not_suspected(
    world: World, planted: Planted, ani: Someone, budi: Someone
) -> None:
    await seen_by_each(world, planted, ani)
    await budi.says("!hello")
    assert await world.ask("SELECT max(attempts) FROM inbox WHERE user_id = ?", budi.id) == [(0,)]


async def test_an_update_that_killed_the_process_three_times_is_put_aside_untouched(
    world: World, planted: Planted, ani: Someone
) -> None:
    planted.arrive((ani, "!deadly"))
    await world.bot.intake.fetch()
    async with world.transaction() as services:
        services.tx.write("UPDATE inbox SET attempts = 3 WHERE state = 0")
    await world.restarts()
    planted.does(_never)
    await world.settles()
    assert planted.heard == []
    assert "Maaf, ada gangguan" in ani.text


async def _never(update: Update, context: Context) -> None:
    raise AssertionError
