"""Outbox -> Telegram: lanes, order, pace, retries; sees committed rows only."""

import asyncio
import time
from collections.abc import Iterable
from datetime import UTC, tzinfo

import structlog
from structlog.contextvars import bind_contextvars

from bot.clock import Clock
from bot.delivery.failures import Retry, meaning
from bot.delivery.queue import Choice, Queue
from bot.delivery.recording import Record
from bot.delivery.sending import Result, Sender
from bot.domain.messages import Lane
from storage.database import Database
from storage.promises import Promise
from storage.trouble import a_moment

PAGE = 64  # chats of each lane
PAGES = 5  # how far to look past chats that have to wait; the next look goes on from there
GLANCE = 0.02  # seconds between looks when one could not see every chat
LAST_WORDS = 3.0  # seconds for what is on its way when told to stop
log = structlog.get_logger()


class Delivery:
    """Woken by commits; what follows from outcomes is dispatch's."""

    def __init__(
        self,
        database: Database,
        sender: Sender,
        queue: Queue,
        clock: Clock,
        zone: tzinfo = UTC,
    ) -> None:
        self._database = database
        self._sender = sender
        self._queue = queue
        self._clock = clock
        self._wake = asyncio.Event()
        self.record = Record(database, queue, clock, zone)
        self.record.on_release = self._released
        self._choice = Choice()
        self._beyond: dict[Lane, int] = {}  # where a look at more chats than fit goes on
        self._partial = False  # the last look has not seen every chat in line
        self._wrapped = False  # the last look came to the end of such a round
        self._on_their_way: set[asyncio.Future[None]] = set()

    def wake(self) -> None:
        """Something was promised."""
        self._wake.set()

    async def begin(self) -> None:
        """Note what was being sent when the process died, and which lanes wait for a retry."""
        now = self._clock.now()
        async with self._database.transaction() as tx:
            lost = await tx.outbox.give_up_interrupted(now)
        if lost:
            log.warning("uncertain-after-crash", count=lost)
        for chat_id, lane, due_at in await self._database.reading.outbox.postponed(now):
            self._queue.hold((chat_id, lane), due_at - now.timestamp())

    async def run(self, stop: asyncio.Event) -> None:
        """Send what may go until stopped; then wait shortly for what is on its way."""
        recorder = asyncio.ensure_future(self.record.keep())
        try:
            while not stop.is_set():
                self._wake.clear()
                try:
                    wait = await self.start()
                except Exception as error:  # the disk is full, say: what is promised stays so
                    self._database.trouble.met("delivery", error)
                    await a_moment(stop)
                    continue
                await self._sleep(stop, wait)
            if self._on_their_way:
                await asyncio.wait(self._on_their_way, timeout=LAST_WORDS)
        finally:
            recorder.cancel()
            await asyncio.wait({recorder})
        await self.record.write()

    async def start(self) -> float:
        """Start everything that may go now; return the seconds until to look again."""
        self._choice = choice = Choice(wait=1.0)
        unsent = choice.go
        try:
            with self.record.reading():
                await self._choose(choice)
            self.record.replaces(choice.replaced)
            once = unsent = [row for row in choice.go if row.once]
            self._send([row for row in choice.go if not row.once])
            if once:
                await self._promise_once(once)
                self._send(once)
        except Exception:
            self._put_back(unsent)
            raise
        return choice.wait

    def _put_back(self, rows: Iterable[Promise]) -> None:
        """Let go of rows that were chosen and will not be sent now: they wait as before."""
        for row in rows:
            self._queue.landed(row)
            self._queue.recorded([row.id, *self._choice.replaced.get(row.id, ())])

    def _send(self, rows: Iterable[Promise]) -> None:
        for row in rows:
            task = asyncio.ensure_future(self._deliver(row))
            self._on_their_way.add(task)
            task.add_done_callback(self._on_their_way.discard)

    async def drain(self) -> None:
        """Send until nothing more may go now; for tests and the end of a command."""
        rounds = 0
        while rounds < 2:  # one may have begun in the middle
            await self.start()
            if self._on_their_way:
                rounds = 0
                await asyncio.wait(set(self._on_their_way))
                await self.record.write()
            elif not self._partial:
                rounds += 1 if self._wrapped else 2

    async def _choose(self, choice: Choice) -> None:
        """Add to the choice what may go now."""
        limits, began = self._limits(choice), set(self._beyond)
        for _ in range(PAGES):
            look = await self._database.reading.outbox.waiting(
                self._clock.now(),
                limits=limits,
                beyond=self._beyond,
                but=self._queue.on_their_way,
            )
            self._queue.choose(look.rows, choice, look.crowded)
            kept = {lane: at for lane, at in self._beyond.items() if not limits.get(lane)}
            self._beyond = kept | look.beyond
            bulk = any(row.lane is Lane.BULK for row in choice.go)
            limits = {lane: PAGE for lane in look.beyond if lane is not Lane.BULK or not bulk}
            if not limits or choice.full:
                break
        self._partial = bool(limits) and not choice.full
        self._wrapped = bool(began - set(self._beyond))
        if self._partial or self._wrapped:
            choice.wait = min(choice.wait, GLANCE)
        if bulk:  # perhaps there is more of it
            choice.wait = min(choice.wait, self._queue.pace.bulk_pause(time.monotonic()))

    def _released(self) -> None:
        """What had landed hid rows behind it, and does so no more."""
        if self._choice.hidden:
            self._wake.set()

    def _limits(self, choice: Choice) -> dict[Lane, int]:
        """Read no more bulk rows than may go now: a broadcast must not slow the rest down.

        From the beginning, those on their way are read once more, and must not hide the others.
        """
        now = time.monotonic()
        ready = self._queue.pace.bulk_ready(now)
        again = 0 if Lane.BULK in self._beyond else len(self._queue.on_their_way)
        bulk = min(ready + again, PAGE) if ready else 0
        if not ready:
            choice.wait = min(choice.wait, self._queue.pace.bulk_pause(now))
        return {lane: PAGE for lane in Lane if lane is not Lane.BULK} | {Lane.BULK: bulk}

    async def _promise_once(self, rows: Iterable[Promise]) -> None:
        """Commit, before the call, that these are being sent: they never go twice."""
        async with self._database.transaction() as tx:
            tx.outbox.sending(row.id for row in rows)

    async def _deliver(self, row: Promise) -> None:
        bind_contextvars(update=row.update_id)  # in a task of its own: for nobody else
        try:
            result: Result = await self._sender.send(row, self._clock.now())
        except Exception as error:
            result = meaning(row, error)
        if isinstance(result, Retry):
            self._hold(row, result)
        self.record.note(row, result)
        key = self._queue.landed(row)
        if self._choice.full or key in self._choice.blocked:
            self._wake.set()

    def _hold(self, row: Promise, retry: Retry) -> None:
        if row.chat_id is None:
            if retry.paused and row.lane is Lane.BULK:
                self._queue.pace.pause_bulk(retry.seconds, time.monotonic())
            return
        # A second more: due times are whole seconds, and the rows behind must not overtake.
        self._queue.hold((row.chat_id, int(row.lane)), retry.seconds + 1)
        if retry.paused:
            self._queue.pace.told_to_wait(row.chat_id, retry.seconds, time.monotonic())

    async def _sleep(self, stop: asyncio.Event, seconds: float) -> None:
        waits = [asyncio.ensure_future(one.wait()) for one in (self._wake, stop)]
        try:
            await asyncio.wait(
                waits, timeout=max(seconds, 0.01), return_when=asyncio.FIRST_COMPLETED
            )
        finally:
            for one in waits:
                one.cancel()
