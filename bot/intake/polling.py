"""Fetching updates: for a bot without an address of its own."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import structlog
from telegram.error import Conflict, NetworkError, RetryAfter, TelegramError

from bot.clock import Clock
from bot.telegram_http import Telegram, unless_stopped
from storage.database import Database
from storage.times import moment, stamp
from storage.trouble import a_moment

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
        self._pause = 0.0
        self._behind = True  # Telegram may hold what came while nobody listened
        self.caught_up: Callable[[], None] = lambda: None  # dispatch listens here
        self._known: tuple[int, datetime] | None = None

    async def begin(self) -> None:
        """Take the updates over from a webhook, if one was set; nothing that waits is dropped."""
        await self._telegram.call("deleteWebhook", {"drop_pending_updates": False})

    async def run(self, stop: asyncio.Event) -> None:
        """Fetch until stopped; a page in hand is stored before leaving."""
        while not stop.is_set():
            try:
                await self._turn(stop)
            except Exception as error:  # the disk is full, say: what was not stored comes again
                self._database.trouble.met("intake", error)
                await a_moment(stop)

    async def _turn(self, stop: asyncio.Event) -> None:
        page = await unless_stopped(stop, self._ask())
        if page:
            await self._store(page)
        elif page is not None and self._behind:
            self._behind = False
            self.caught_up()
        elif page is None and self._pause:
            await _pause(stop, self._pause)

    async def fetch(self) -> None:
        """Fetch and store one page."""
        await self._store(await self._ask() or [])

    async def _ask(self) -> list[dict[str, Any]] | None:
        """Return a page of updates, or None after trouble, having set how long to pause."""
        offset = await self._offset()
        wait = 0 if self._behind else self._wait
        params: dict[str, Any] = {"timeout": wait, "allowed_updates": ALLOWED, "limit": 100}
        if offset is not None:
            params["offset"] = offset
        try:
            page: list[dict[str, Any]] = await self._telegram.call("getUpdates", params)
        except TelegramError as error:
            self._pause = self._after(error)
            return None
        self._trouble = 1.0
        return page

    async def _store(self, page: list[dict[str, Any]]) -> None:
        if not page:
            return
        now = self._clock.now()
        updates = sorted(page, key=lambda update: int(update["update_id"]))
        following = int(updates[-1]["update_id"]) + 1
        async with self._database.transaction() as tx:
            tx.inbox.put(updates, now)
            tx.process_state.put(self._mark("offset"), following)
            tx.process_state.put(self._mark("last-update"), stamp(now))
        self._known = (following, now)
        self._arrived()

    async def _offset(self) -> int | None:
        if self._known is None:
            marks = self._database.reading.process_state
            offset = await marks.get(self._mark("offset"))
            last = await marks.get(self._mark("last-update"))
            if offset is None or last is None:
                return None
            self._known = (int(offset), moment(int(last)))
        offset_known, heard_at = self._known
        return None if self._clock.now() - heard_at > IDLE else offset_known

    def _mark(self, name: str) -> str:
        """Return where a mark stands: another bot's says nothing about what this one has read.

        Without a mark Telegram gives all that was never confirmed; what is known is stored once.
        """
        return f"{name}:{self._telegram.bot_id}"

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
