"""Fetching updates: for a bot without an address of its own."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import structlog
from telegram.error import Conflict, NetworkError, RetryAfter, TelegramError

from bot.clock import Clock
from bot.intake.reading import NoPage, Page, number_in, page_in, say_received
from bot.patience import unless_stopped
from bot.reach import Reach
from bot.telegram_http import Telegram
from storage.database import Database
from storage.times import moment, stamp
from storage.trouble import a_moment

ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
IDLE = timedelta(days=6)  # after a week without updates Telegram may restart their numbers
PAGE = 100  # updates at once: Telegram gives no more
ONE_BY_ONE, STEP_OVER, STEPS = 1, 3, 20  # unreadable pages, and how far to go behind them
SKIPPED = "skipped"
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
        troubled: Callable[[str], None] = lambda _: None,
        wait_seconds: int = 25,
    ) -> None:
        self._database = database
        self._telegram = telegram
        self._clock = clock
        self._arrived = arrived
        self._troubled = troubled
        self._wait = wait_seconds
        self._trouble = 1.0
        self._reach = Reach()
        self._pause = 0.0
        self._behind = True  # Telegram may hold what came while nobody listened
        self.caught_up: Callable[[], None] = lambda: None  # dispatch listens here
        self.holds_more: Callable[[bool], None] = lambda _: None  # and here
        self._unread = 0  # pages in a row that could not be got past
        self._stepped = 0
        self._known: tuple[int, datetime] | None = None

    @property
    def away(self) -> bool:
        """Tell whether Telegram could not be reached when it was asked last."""
        return self._reach.away

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
        full = False
        try:
            answer = await unless_stopped(stop, self._ask())
            full = answer is not None and await self._take(answer)
        finally:
            self.holds_more(full)
        if self._pause:
            await _pause(stop, self._pause)

    async def fetch(self) -> None:
        """Fetch and store one page."""
        answer = await self._ask()
        if answer is not None:
            await self._take(answer)

    async def _ask(self) -> bytes | None:
        """Return an answer as it came, or None after trouble, having set how long to pause."""
        self._pause = 0.0
        offset = await self._offset()
        alone = self._unread >= ONE_BY_ONE
        params: dict[str, Any] = {
            "timeout": 0 if self._behind else self._wait,
            "allowed_updates": ALLOWED,
            "limit": 1 if alone else PAGE,
        }
        if offset is not None:
            params["offset"] = offset
        try:
            answer = await self._telegram.answer("getUpdates", params)
        except TelegramError as error:
            self._pause = await self._after(error)
            return None
        self._reach.well()
        return answer

    async def _take(self, answer: bytes) -> bool:
        """Store a page; one that stays unreadable is fetched one by one and stepped over.

        Return whether there was no room in it for all that Telegram holds.
        """
        try:
            page = page_in(answer)
        except NoPage:
            self._pause = self._longer()
            log.error("page-unreadable", size=len(answer), wait=self._pause)
            if answer.lstrip()[:1] == b"{" and b'"result"' in answer[:100]:  # it is Telegram's
                await self._stuck(answer)
            return False
        self._trouble = 1.0
        if page.empty:
            self._unread = self._stepped = 0
            if self._behind:
                self._behind = False
                self.caught_up()
        elif page.highest is not None:
            self._unread = self._stepped = 0
            await self._store(page, page.highest + 1)
        else:  # no number in all of it: it would come for ever
            self._pause = self._longer()
            await self._store(page, None)
            await self._stuck(b"")
        return len(page.updates) >= PAGE

    async def _stuck(self, answer: bytes) -> None:
        """Count what cannot be got past; after some times go on behind it, and say so."""
        self._unread += 1
        if self._unread < STEP_OVER or self._stepped >= STEPS:
            return
        number, known = number_in(answer), await self._offset()
        if number is None and known is None:
            return
        self._stepped, self._unread, self._trouble = self._stepped + 1, 0, 1.0
        await self._store(
            Page(unread=[answer] if answer else []), max(number or 0, known or 0) + 1
        )
        log.error("update-stepped-over", size=len(answer))
        self._troubled(SKIPPED)

    async def _store(self, page: Page, following: int | None) -> None:
        now = self._clock.now()
        for item in page.unread:
            log.error("not-an-update", size=len(item))
        async with self._database.transaction() as tx:
            tx.inbox.put(page.updates, now)
            for item in page.unread:
                tx.inbox.put_aside(item, now)
            if following is not None:
                tx.process_state.put(self._mark("offset"), following)
                tx.process_state.put(self._mark("last-update"), stamp(now))
        say_received(page.updates)
        if following is not None:
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

    async def _after(self, error: TelegramError) -> float:
        wait = self._longer()
        if isinstance(error, Conflict):
            await self._another_asks()
        elif isinstance(error, RetryAfter):
            wait = float(error._retry_after.total_seconds())
        elif isinstance(error, NetworkError):
            self._reach.failed(error)
        else:
            log.error("get-updates-refused", error=type(error).__name__, wait=wait)
        return wait

    async def _another_asks(self) -> None:
        """Cry, unless it is the process that owns the city now: then it is we who were asleep."""
        if await self._database.ownership.sure():
            log.critical("two-pollers", hint="another bot uses this token, or a webhook is set")

    def _longer(self) -> float:
        """Return how long to pause, and next time longer."""
        wait = self._trouble
        self._trouble = min(wait * 2, 30.0)
        return wait


async def _pause(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
