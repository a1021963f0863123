"""Runs all cities of a house in one process: one loop, and for each city all that is its own."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import structlog

from bot import app, descriptors
from bot.at_rest import tighten
from bot.delivery.render_process import RenderProcess, Share
from bot.descriptors import Room
from bot.house.cities import City, cities, city
from bot.house.keeping import Keeper
from bot.premises import Premises
from bot.receiving import Port, listen
from bot.settings import BadSettings, Settings
from bot.settings.servers import Server

THREADS = 8  # beside one for each city, which may wait for its database
log = structlog.get_logger()


class House:
    """What the cities of a process have together."""

    def __init__(self, settings: Settings) -> None:
        """Read the cities; raise `BadSettings` if there is none."""
        self._settings = settings
        found = cities(settings)
        if not found:
            raise BadSettings(f"{settings.cities_file} names no city: python -m bot city add")
        self.keepers = [Keeper(one, partial(city, settings), self._run) for one in _named(found)]
        self._drawing = RenderProcess()
        self._port: Port | None = None
        self._room = Room()

    async def run(self, stop: asyncio.Event, leaving: asyncio.Event) -> None:
        """Run every city until `stop`; raise `PortInUse` if the house's port is taken.

        `leaving`: `stop` will follow.
        """
        tasks: list[Callable[[asyncio.Event], Coroutine[Any, Any, None]]]
        tasks = [one.keep for one in self.keepers]
        count, brought = len(self.keepers), bool(self._settings.webhook_url)
        self._room = descriptors.room(port=brought, cities=count)
        # A city whose database does not answer holds a thread: the others must not wait for it.
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(THREADS + count))
        tighten(*filter(None, [self._settings.cities_file]))
        if brought:
            from bot.house.port import HousePort  # noqa: PLC0415 - polling needs no server

            most = self._room.to_us
            port = HousePort(self._settings, self.keepers, most=most, leaving=leaving)
            listen(port, self._settings)
            self._port = port
            tasks.append(port.run)
        if isinstance(server := self._settings.database, Server):
            from bot.house.sharing import Sharing  # noqa: PLC0415 - a file is not shared

            tasks.append(Sharing(server, self.keepers).run)
        log.info("house-opens", cities=count)
        try:
            async with asyncio.TaskGroup() as all_of_them:
                for one in tasks:
                    all_of_them.create_task(one(stop))
        finally:
            await self._drawing.close()

    async def _run(
        self, settings: Settings, stop: asyncio.Event, running: Callable[[bool], None]
    ) -> None:
        premises = Premises(self._room, partial(Share, self._drawing), self._port, running)
        await app.run(settings, stop, premises=premises)


def _named(found: Sequence[City]) -> list[City]:
    """Return one city of each name, the first: another's keeper would read that one again."""
    first: dict[str, City] = {}
    for one in found:
        if first.setdefault(one.name, one) is not one:
            log.error("city-fails", city=one.name, kind="settings", why="\n".join(one.faults))
    return list(first.values())


async def run(settings: Settings, stop: asyncio.Event, leaving: asyncio.Event) -> None:
    """Run all cities of CITIES_FILE until `stop`; `leaving` says that it will follow."""
    await House(settings).run(stop, leaving)
