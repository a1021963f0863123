"""Outbox -> Telegram: lanes, order, pace, retries; sees committed rows only."""

import asyncio
import time
from collections.abc import Callable, Iterable
from datetime import timedelta

import structlog

from bot.clock import Clock
from bot.delivery.queue import Choice, Queue
from bot.delivery.sending import Result, Retry, Sender, Sent
from bot.domain.messages import Lane
from storage.database import Database
from storage.promises import Delivered, Promise, RowState

PAGE = 200
PAGES = 5  # how far to look past chats that have to wait
GROUP_SECONDS = 0.004
RECORD_AGAIN_SECONDS = 1.0
LAST_WORDS = 3.0  # seconds for what is on its way when told to stop
log = structlog.get_logger()


class Delivery:
    """Woken by commits; records outcomes in groups, and what follows is dispatch's."""

    def __init__(
        self,
        database: Database,
        sender: Sender,
        queue: Queue,
        clock: Clock,
    ) -> None:
        self._database = database
        self._sender = sender
        self._queue = queue
        self._clock = clock
        self.on_failure: Callable[[], None] = lambda: None  # dispatch listens here
        self._wake = asyncio.Event()
        self._landed: list[tuple[Promise, Result]] = []
        self._replaced: dict[int, list[int]] = {}  # by the row that says it instead
        self._recording = asyncio.Lock()
        self._news = asyncio.Event()
        self._choice = Choice()
        self._on_their_way: set[asyncio.Future[None]] = set()
        self._reading = False
        self._through: list[int] = []  # committed while the outbox was being read

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
        recorder = asyncio.ensure_future(self._keep_record())
        try:
            while not stop.is_set():
                self._wake.clear()
                wait = await self.start()
                await self._sleep(stop, wait)
            if self._on_their_way:
                await asyncio.wait(self._on_their_way, timeout=LAST_WORDS)
        finally:
            recorder.cancel()
            await asyncio.wait({recorder})
        await self._record()

    async def _keep_record(self) -> None:
        """Commit outcomes in groups: nobody waits for them, so a few milliseconds may pass."""
        while True:
            await self._news.wait()
            self._news.clear()
            await asyncio.sleep(GROUP_SECONDS)
            await asyncio.shield(self._record())

    async def start(self) -> float:
        """Start everything that may go now; return the seconds until to look again."""
        self._reading = True
        try:
            self._choice = choice = await self._choose()
        finally:
            self._reading = False
            self._release([])
        self._replaced |= choice.replaced
        once = [row for row in choice.go if row.once]
        self._send([row for row in choice.go if not row.once])
        if once:
            await self._promise_once(once)
            self._send(once)
        return choice.wait

    def _send(self, rows: Iterable[Promise]) -> None:
        for row in rows:
            task = asyncio.ensure_future(self._deliver(row))
            self._on_their_way.add(task)
            task.add_done_callback(self._on_their_way.discard)

    async def drain(self) -> None:
        """Send until nothing more may go now; for tests and the end of a command."""
        while True:
            await self.start()
            if not self._on_their_way:
                return
            await asyncio.wait(set(self._on_their_way))
            await self._record()

    async def _choose(self) -> Choice:
        choice = Choice(wait=1.0)
        beyond: dict[Lane, int] = {}
        limits = self._limits(choice)
        for _ in range(PAGES):
            rows = await self._database.reading.outbox.waiting(
                self._clock.now(), limits=limits, beyond=beyond
            )
            self._queue.choose(rows, choice)
            full = _full_lanes(rows, limits)
            if not full or self._queue.free <= 0:
                break
            beyond |= full
            limits = dict.fromkeys(full, PAGE)
        if any(row.lane is Lane.BULK for row in choice.go):  # perhaps there is more of it
            choice.wait = min(choice.wait, self._queue.pace.bulk_pause(time.monotonic()))
        return choice

    def _limits(self, choice: Choice) -> dict[Lane, int]:
        """Read no more bulk rows than may go now: a broadcast must not slow the rest down.

        Those that are on their way are read once more, and must not hide the ones behind.
        """
        now = time.monotonic()
        ready = self._queue.pace.bulk_ready(now)
        bulk = min(ready + self._queue.taken, PAGE) if ready else 0
        if not ready:
            choice.wait = min(choice.wait, self._queue.pace.bulk_pause(now))
        return {lane: PAGE for lane in Lane if lane is not Lane.BULK} | {Lane.BULK: bulk}

    async def _promise_once(self, rows: Iterable[Promise]) -> None:
        """Commit, before the call, that these are being sent: they never go twice."""
        async with self._database.transaction() as tx:
            tx.outbox.sending(row.id for row in rows)

    async def _deliver(self, row: Promise) -> None:
        try:
            result: Result = await self._sender.send(row, self._clock.now())
        except Exception as error:
            log.error("delivery-failed", row=row.id, error=error)
            result = Delivered(row.id, RowState.FAILED, type(error).__name__)
        if isinstance(result, Retry):
            self._hold(row, result)
        self._landed.append((row, result))
        key = self._queue.landed(row)
        self._news.set()
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

    async def _record(self) -> None:
        """Commit all outcomes that are there; who comes while another records finds none."""
        async with self._recording:
            landed, self._landed = self._landed, []
            if not landed:
                return
            try:
                await self._commit(landed)
            except Exception as error:
                log.error("outcomes-not-stored", count=len(landed), error=error)
                self._landed[:0] = landed
                self._news.set()
                await asyncio.sleep(RECORD_AGAIN_SECONDS)
                return
        through = [row.id for row, _ in landed]
        self._release(through + [old for one in through for old in self._replaced.pop(one, ())])
        if any(isinstance(result, Delivered) and not result.heard for _, result in landed):
            self.on_failure()

    def _release(self, ids: list[int]) -> None:
        """Let go of rows whose fate is committed; but a reading under way may still show them."""
        self._through += ids
        if not self._reading:
            self._queue.recorded(self._through)
            self._through = []

    async def _commit(self, landed: list[tuple[Promise, Result]]) -> None:
        now = self._clock.now()
        outcomes = self._superseded(landed)
        async with self._database.transaction() as tx:
            for row, result in landed:
                match result:
                    case Sent(outcome, message_id):
                        outcomes.append(outcome)
                        if message_id is not None and row.subject and row.chat_id is not None:
                            tx.outbox.shown(row.subject, row.chat_id, message_id, now)
                    case Delivered():
                        outcomes.append(result)
                    case Retry(seconds, reason):
                        due_at = now + timedelta(seconds=seconds)
                        tx.outbox.retry(row.id, due_at=due_at, reason=reason)
            tx.outbox.record(outcomes, now)

    def _superseded(self, landed: list[tuple[Promise, Result]]) -> list[Delivered]:
        """Return the end of what was replaced; while its successor has not left, it still waits.

        For it may be the older row that rings, and the newer one that has to be sent again.
        """
        return [
            Delivered(old, RowState.DROPPED, "replaced")
            for row, result in landed
            if not isinstance(result, Retry)
            for old in self._replaced.get(row.id, ())
        ]

    async def _sleep(self, stop: asyncio.Event, seconds: float) -> None:
        waits = [asyncio.ensure_future(one.wait()) for one in (self._wake, stop)]
        try:
            await asyncio.wait(
                waits, timeout=max(seconds, 0.01), return_when=asyncio.FIRST_COMPLETED
            )
        finally:
            for one in waits:
                one.cancel()


def _full_lanes(rows: list[Promise], limits: dict[Lane, int]) -> dict[Lane, int]:
    """Return, for lanes that filled their page, the last row read; bulk is never read further."""
    counts: dict[Lane, int] = {}
    last: dict[Lane, int] = {}
    for row in rows:
        counts[row.lane] = counts.get(row.lane, 0) + 1
        last[row.lane] = row.id
    return {
        lane: last[lane]
        for lane, count in counts.items()
        if lane is not Lane.BULK and count >= limits[lane]
    }
