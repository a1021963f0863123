"""The port of this process: open as long as it lives, whoever owns the city.

Any process stores what Telegram brings; the one that owns the city sees it in its next second.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

from bot.clock import Clock
from bot.descriptors import Room
from bot.dispatch.batch_times import BatchTimes
from bot.intake import Brought, Poller, Webhook
from bot.receiving import PortInUse
from bot.settings import Settings
from storage.database import Database
from storage.health import is_well

CHANGES_SECONDS = 5.0  # while a start or a change of owners is waited for


class Server(Protocol):
    """What serves the port; who polls loads none."""

    async def run(self, stop: asyncio.Event) -> None:
        """Serve until told to stop."""


@dataclass(frozen=True, slots=True)
class _Behind:
    """What works behind the port now."""

    database: Database
    store: Callable[[bytes], Awaitable[None]]
    times: BatchTimes
    waits: bool = False


class Front:
    """Gives what is brought and asked to whatever works behind it; who polls has none."""

    def __init__(self, settings: Settings, room: Room) -> None:
        self._settings = settings
        self._room = room
        self._clock = Clock(settings.clock_file)
        self._behind: _Behind | None = None
        self._there = asyncio.Event()

    @asynccontextmanager
    async def opened(self, stop: asyncio.Event) -> AsyncIterator[None]:
        """Serve meanwhile, at most until `stop`; raise `PortInUse`."""
        if not self._settings.webhook_url:
            yield
            return
        serving = asyncio.ensure_future(self._listening().run(stop))
        serving.add_done_callback(lambda ended: None if ended.cancelled() else stop.set())
        try:
            yield
        finally:
            if not stop.is_set():
                serving.cancel()
            await asyncio.wait({serving})

    def _listening(self) -> Server:
        from bot.web import WebServer, web_app  # noqa: PLC0415 - polling needs no server

        wanted = self._settings
        app = web_app(
            secret=wanted.webhook_secret.get_secret_value(),
            store=self._store,
            healthy=self._healthy,
            metrics=self._metrics,
            path=urlsplit(wanted.webhook_url).path,
        )
        server = WebServer(app, host=wanted.host, port=wanted.port, most=self._room.to_us)
        try:
            server.listen()
        except OSError as error:
            place = f"Port {wanted.port} of {wanted.host or 'this machine'}"
            raise PortInUse(f"{place} cannot be used: set another PORT or HOST.") from error
        return server

    def waits(self, database: Database) -> None:
        """Only store what is brought: another process owns the database."""
        brought = Brought(database, self._clock)

        async def store(body: bytes) -> None:
            await database.check_key()  # nobody asked before, and it may be another one since
            await brought.store(body)

        self._changes(_Behind(database, store, BatchTimes(), waits=True))

    def works(self, database: Database, intake: Poller | Webhook, times: BatchTimes) -> None:
        """Give all to the process's own bot: it owns the database."""
        if isinstance(intake, Webhook):
            self._changes(_Behind(database, intake.store, times))

    def closes(self) -> None:
        """Give nothing to anybody, until somebody is there again."""
        self._behind = None
        self._there.clear()

    def _changes(self, behind: _Behind) -> None:
        self._behind = behind
        self._there.set()

    async def _found(self) -> _Behind:
        async with asyncio.timeout(CHANGES_SECONDS):
            await self._there.wait()
        assert self._behind is not None
        return self._behind

    async def _store(self, body: bytes) -> None:
        await (await self._found()).store(body)

    async def _figures(self) -> dict[str, int]:
        health = (await self._found()).database.reading.health
        return await health.figures(self._clock.now()) | await health.room(self._settings.database)

    async def _healthy(self) -> dict[str, object]:
        """Return the figures, and who owns the city; who waits for it is well if it can store."""
        behind, found = await self._found(), await self._figures()
        owner = await behind.database.owner()
        told = {} if owner is None else {"owner": owner.process, "since": owner.since}
        waits = {"waits": True} if behind.waits else {}
        return {"ok": behind.waits or is_well(found), **waits, **told, **found}

    async def _metrics(self) -> str:
        from bot.web import prometheus  # noqa: PLC0415

        return prometheus(await self._figures(), (await self._found()).times)
