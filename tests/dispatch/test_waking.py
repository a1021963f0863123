"""A loop with nothing to do wakes by itself, for what has come due meanwhile."""

import asyncio

import pytest

from bot.dispatch.waking import first_of


@pytest.mark.parametrize("woken", ["by nobody", "to work", "to stop"])
async def test_it_wakes_at_the_latest_after_so_many_seconds_and_leaves_no_task(
    woken: str,
) -> None:
    wake, stop = asyncio.Event(), asyncio.Event()
    if woken != "by nobody":
        (wake if woken == "to work" else stop).set()
    before = asyncio.all_tasks()
    async with asyncio.timeout(5):
        await first_of(wake, stop, seconds=0.01 if woken == "by nobody" else 60)
    await asyncio.sleep(0)
    assert asyncio.all_tasks() == before
