"""A flood is read in before it is served, so that who stands behind it has a turn soon."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.dispatch.waking import INFLOW_SECONDS
from bot.intake.polling import PAGE
from tests.telegram import World


@asynccontextmanager
async def working(world: World) -> AsyncIterator[None]:
    """Let dispatch run by itself."""
    stop = asyncio.Event()
    running = asyncio.ensure_future(world.bot.dispatch.run(stop))
    try:
        yield
    finally:
        stop.set()
        await running


async def waiting(world: World) -> int:
    [(count,)] = await world.ask("SELECT count(*) FROM inbox WHERE state = 0")
    return int(count)


async def somebody_comes(world: World) -> None:
    world.telegram.person_starts(world.newcomer().id, "")
    await world.bot.intake.fetch()


async def test_while_pages_come_full_serving_waits_for_the_last_of_them(world: World) -> None:
    inflow = world.bot.dispatch.inflow
    inflow.holds_more(True)
    async with working(world):
        await somebody_comes(world)
        await asyncio.sleep(INFLOW_SECONDS / 5)
        assert await waiting(world) == 1
        inflow.holds_more(False)
        await asyncio.sleep(INFLOW_SECONDS / 2)
        assert await waiting(world) == 0


async def test_a_flood_without_an_end_holds_nobody_up_for_long(world: World) -> None:
    world.bot.dispatch.inflow.holds_more(True)
    async with working(world):
        await somebody_comes(world)
        await asyncio.sleep(INFLOW_SECONDS * 3)
        assert await waiting(world) == 0


async def told_by_turns(world: World, turns: int) -> list[bool]:
    """Let the intake fetch so often; return what it told of pages that were full."""
    told: list[bool] = []
    world.bot.intake.holds_more = told.append
    for _ in range(turns):
        await world.bot.intake._turn(asyncio.Event())  # type: ignore[union-attr]
    return told


async def test_a_full_page_means_that_there_is_more_and_the_next_tells(world: World) -> None:
    someone = world.newcomer()
    for _ in range(PAGE + 1):
        world.telegram.person_starts(someone.id, "")
    assert await told_by_turns(world, 2) == [True, False]


async def test_while_telegram_is_out_of_reach_nothing_is_waited_for(world: World) -> None:
    someone = world.newcomer()
    for _ in range(PAGE + 1):
        world.telegram.person_starts(someone.id, "")
    assert await told_by_turns(world, 1) == [True]
    world.telegram.change_faults({"down": "5xx"})
    assert await told_by_turns(world, 1) == [False]
