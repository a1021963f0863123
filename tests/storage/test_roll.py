"""Who counts the processes of a house waits for no server that is silent."""

import asyncio
import time
from collections.abc import AsyncIterator

import pytest

from bot.house.sharing import Sharing
from bot.settings.servers import Server
from storage.postgres import Look, Roll
from storage.sqlite import DatabaseTrouble, is_taken
from tests import engine
from tests.proxy import Proxy


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[Proxy]:
    async with Proxy(*engine.host_and_port(server)) as made:
        yield made


async def test_a_server_that_falls_silent_is_away_and_seen_again(
    server: Server, wire: Proxy
) -> None:
    roll = Roll(engine.through(server, wire.port))
    assert await roll.look([]) == Look(1, {})
    wire.cut()
    began = time.monotonic()
    for _ in range(2):  # of the session that was there, and of a new one
        with pytest.raises(DatabaseTrouble) as trouble:
            await asyncio.wait_for(roll.look([]), 10)
        assert is_taken(trouble.value)
    assert time.monotonic() < began + 9
    wire.mend()
    assert (await roll.look([])).processes >= 1  # the server may not have missed the first yet
    await roll.close()


async def test_told_to_stop_nobody_waits_for_a_silent_server(server: Server, wire: Proxy) -> None:
    stop = asyncio.Event()
    sharing = asyncio.ensure_future(Sharing(engine.through(server, wire.port), []).run(stop))
    await asyncio.sleep(1)  # it looks twice a second
    wire.cut()
    await asyncio.sleep(1)
    stop.set()
    began = time.monotonic()
    await asyncio.wait_for(sharing, 10)
    assert time.monotonic() < began + 1
