"""The port of this process: open as long as it lives, whoever owns the city.

Any process stores what Telegram brings; the one that owns the city sees it in its next second.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.clock import Clock
from bot.dispatch.batch_times import BatchTimes
from bot.intake import Brought, Poller, Webhook
from bot.premises import Premises
from bot.receiving import Server, listen
from bot.settings import Settings
from storage.database import Database
from storage.health import is_well

CHANGES_SECONDS = 5.0  # while a start or a change of owners is waited for


@dataclass(frozen=True, slots=True)
class _Behind:
    """What works behind the port now."""

    database: Database
    store: Callable[[bytes], Awaitable[None]]
    times: BatchTimes
    waits: bool = False


class Front:
    """Gives what is brought and asked to whatever works behind it; who polls has none."""

    def __init__(self, settings: Settings, premises: Premises, leaving: asyncio.Event) -> None:
        self._settings = settings
        self._premises = premises
        self._leaving = leaving
        self._clock = Clock(settings.clock_file)
        self._behind: _Behind | None = None
        self._there = asyncio.Event()

    @asynccontextmanager
    async def opened(self, stop: asyncio.Event) -> AsyncIterator[None]:
        """Serve meanwhile, at most until `stop`; raise `PortInUse`."""
        if not self._settings.webhook_url:
            yield
            return
        shared = self._premises.port
        server = self._of_our_own() if shared is None else shared.reception(self._bot_id, self)
        serving = asyncio.ensure_future(server.run(stop))
        serving.add_done_callback(lambda ended: None if ended.cancelled() else stop.set())
        try:
            yield
        finally:
            if not stop.is_set():
                serving.cancel()
            await asyncio.wait({serving})

    def _of_our_own(self) -> Server:
        from bot.web import WebServer, web_app  # noqa: PLC0415 - polling needs no server

        wanted = self._settings
        app = web_app(
            secret=wanted.webhook_secret.get_secret_value(),
            store=self.store,
            healthy=self._healthy,
            metrics=self._metrics,
            path=urlsplit(wanted.webhook_url).path,
        )
        most = self._premises.room.to_us
        server = WebServer(app, host=wanted.host, port=wanted.port, most=most)
        listen(server, wanted)
        return server

    @property
    def _bot_id(self) -> str:
        return self._settings.bot_token.get_secret_value().partition(":")[0]

    @property
    def times(self) -> BatchTimes:
        """Return the time batches took; none while nothing works behind it."""
        return BatchTimes() if self._behind is None else self._behind.times

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

    async def store(self, body: bytes) -> None:
        """Return once an update is committed; raise what the database raises if it is not."""
        await (await self._found()).store(body)

    async def figures(self) -> dict[str, int]:
        """Return what is counted of the bot's health."""
        health = (await self._found()).database.reading.health
        return await health.figures(self._clock.now()) | await health.room(self._settings.database)

    async def _healthy(self) -> dict[str, object]:
        """Return the figures, and who owns the city; who waits for it is well if it can store.

        Who is about to leave is not well: whoever shares the updates out sends it no more.
        """
        behind, found = await self._found(), await self.figures()
        owner = await behind.database.owner()
        told = {} if owner is None else {"owner": owner.process, "since": owner.since}
        waits = {"waits": True} if behind.waits else {}
        leaves = {"leaving": True} if self._leaving.is_set() else {}
        well = (behind.waits or is_well(found)) and not leaves
        return {"ok": well, **leaves, **waits, **told, **found}

    async def _metrics(self) -> str:
        from bot.web import prometheus  # noqa: PLC0415

        return prometheus(await self.figures(), self.times)
