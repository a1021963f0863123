"""What is brought for cities that another process owns: stored all the same, by whoever gets it.

The owner sees it in its next second. A city's database is opened when something comes, and closed
again once nothing has come for a while: a process need not hold sessions for a whole nation.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.clock import Clock, steady
from bot.intake import Brought
from bot.owning import PATIENCE
from bot.settings import Settings
from storage.database import Database
from storage.trouble import a_moment

IDLE_SECONDS, IN_USE = 60.0, -1.0


class Elsewhere:
    """The databases that are open for nothing but storing."""

    def __init__(self) -> None:
        self._desks: dict[str, _Desk] = {}

    async def store(self, city: str, settings: Settings, body: bytes) -> None:
        """Return once an update is committed; raise what the database raises if it is not."""
        desk = self._desks.setdefault(city, _Desk(settings))
        async with desk.used() as brought:
            await brought.store(body)

    async def run(self, stop: asyncio.Event) -> None:
        """Close what nobody needs, and at the end all."""
        try:
            while not stop.is_set():
                await a_moment(stop, IDLE_SECONDS / 2)
                await self._close(idle=IDLE_SECONDS)
        finally:
            await self._close(idle=IN_USE)

    async def _close(self, idle: float) -> None:
        for city, desk in list(self._desks.items()):
            if desk.idle_for() >= idle:
                del self._desks[city]  # who comes meanwhile opens another
                await desk.close()


class _Desk:
    """One city's database, and what stores in it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._opening = asyncio.Lock()
        self._database: Database | None = None
        self._brought: Brought
        self._users = 0
        self._last = steady()

    def idle_for(self) -> float:
        """Return the seconds since it was used last, or `IN_USE`."""
        return IN_USE if self._users else steady() - self._last

    @asynccontextmanager
    async def used(self) -> AsyncIterator[Brought]:
        """Give what stores, for as long as it is used; raise what opening raises."""
        self._users += 1
        try:
            async with self._opening:
                if self._database is None:
                    place, keys = self._settings.database, self._settings.keys
                    self._database = await Database.open(place, keys, patience=PATIENCE)
                    self._brought = Brought(self._database, Clock(self._settings.clock_file))
            await self._database.check_key()  # it may have been changed since
            yield self._brought
        finally:
            self._users -= 1
            self._last = steady()

    async def close(self) -> None:
        """Close the database, if it was opened."""
        if self._database is not None:
            await self._database.close()
