"""How the process does, looked at now and then; what lasts becomes something to tell."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.dispatch.updates import Updates
from bot.domain.account.conditions import CONDITIONS, UNREACHED, Condition
from bot.services import Services
from bot.settings import Settings
from storage.database import Database

LOOK_SECONDS = 10.0


class Watch:
    """Reads figures; writes only when something has begun to last, or is over."""

    def __init__(
        self,
        database: Database,
        updates: Updates,
        clock: Clock,
        settings: Settings,
        *,
        away: Callable[[], bool],
        committed: Callable[[], None],
    ) -> None:
        self._database = database
        self._updates = updates
        self._clock = clock
        self._place = settings.database
        self._away = away
        self._committed = committed
        self._news: dict[str, datetime] = {}  # since when it is otherwise than was told

    async def run(self, stop: asyncio.Event) -> None:
        """Look until stopped."""
        while not stop.is_set():
            try:
                await self.look()
            except Exception as error:  # the disk is full, say: it has a way of its own
                self._database.trouble.met("watch", error)
            try:
                await asyncio.wait_for(stop.wait(), LOOK_SECONDS)
            except TimeoutError:
                continue

    async def look(self) -> None:
        """Look once, and tell what has lasted long enough."""
        now = self._clock.now()
        health = self._database.reading.health
        figures = await health.figures(now) | await health.room(self._place)
        figures[UNREACHED] = int(self._away())
        for one in CONDITIONS:
            holds = one.holds(figures)
            told = bool(await self._database.reading.process_state.get(one.mark))
            if holds == told:
                self._news.pop(one.key, None)
                continue
            since = self._news.setdefault(one.key, now)
            if now - since >= timedelta(minutes=one.minutes if holds else one.calm):
                del self._news[one.key]
                await self._tell(one, since, now, holds=holds)

    async def _tell(
        self, condition: Condition, since: datetime, now: datetime, *, holds: bool
    ) -> None:
        async with self._database.transaction() as tx:
            services: Services = self._updates.services(tx, now)
            await (services.watch.begins if holds else services.watch.ends)(condition, since)
        self._committed()
