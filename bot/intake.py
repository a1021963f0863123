"""Telegram -> inbox: stored and committed first, only then confirmed."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import structlog
from telegram.error import Conflict, NetworkError, RetryAfter, TelegramError

from bot.clock import Clock
from bot.telegram_http import Telegram
from storage.database import Database
from storage.times import moment, stamp

ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
IDLE = timedelta(days=6)  # after a week without updates Telegram may restart their numbers
log = structlog.get_logger()


class Poller:
    """Fetches raw updates, so that one that PTB cannot read never blocks the rest."""

    def __init__(
        self,
        database: Database,
        telegram: Telegram,
        clock: Clock,
        *,
        arrived: Callable[[], None],
        wait_seconds: int = 25,
    ) -> None:
        self._database = database
        self._telegram = telegram
        self._clock = clock
        self._arrived = arrived
        self._wait = wait_seconds
        self._trouble = 1.0

    async def run(self, stop: asyncio.Event) -> None:
        """Fetch until stopped; a page in hand is stored before leaving."""
        while not stop.is_set():
            fetching = asyncio.ensure_future(self.fetch())
            stopping = asyncio.ensure_future(stop.wait())
            await asyncio.wait({fetching, stopping}, return_when=asyncio.FIRST_COMPLETED)
            stopping.cancel()
            if not fetching.done():
                fetching.cancel()
                return
            if pause := fetching.result():
                await _pause(stop, pause)

    async def fetch(self) -> float:
        """Fetch and store one page; return the seconds to wait before the next."""
        offset = await self._offset()
        params: dict[str, Any] = {"timeout": self._wait, "allowed_updates": ALLOWED, "limit": 100}
        if offset is not None:
            params["offset"] = offset
        try:
            page = await self._telegram.call("getUpdates", params)
        except TelegramError as error:
            return self._after(error)
        self._trouble = 1.0
        await self._store(page)
        return 0

    async def _store(self, page: list[dict[str, Any]]) -> None:
        if not page:
            return
        now = self._clock.now()
        updates = sorted(page, key=lambda update: int(update["update_id"]))
        async with self._database.transaction() as tx:
            tx.inbox.put(updates, now)
            tx.marks.put("offset", updates[-1]["update_id"] + 1)
            tx.marks.put("last-update", stamp(now))
        self._arrived()

    async def _offset(self) -> int | None:
        marks = self._database.reading.marks
        offset, last = await marks.get("offset"), await marks.get("last-update")
        if offset is None or last is None:
            return None
        idle = self._clock.now() - moment(int(last))
        return None if idle > IDLE else int(offset)

    def _after(self, error: TelegramError) -> float:
        wait = self._trouble
        self._trouble = min(wait * 2, 30.0)
        if isinstance(error, Conflict):
            log.critical("two-pollers", hint="another bot uses this token, or a webhook is set")
        elif isinstance(error, RetryAfter):
            wait = float(error._retry_after.total_seconds())
        elif isinstance(error, NetworkError):
            log.warning("telegram-unreachable", error=type(error).__name__, wait=wait)
        else:
            log.error("get-updates-refused", error=type(error).__name__, wait=wait)
        return wait


async def _pause(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
