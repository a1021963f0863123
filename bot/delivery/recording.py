"""What became of promises, committed in groups: nobody waits for it."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, tzinfo

import structlog

from bot.clock import Clock
from bot.delivery.failures import Retry
from bot.delivery.queue import Queue
from bot.delivery.sending import Result, Sent
from bot.domain.figures.counted import Counted
from bot.domain.messages import Lane
from storage.database import Database
from storage.promises import Delivered, Promise, RowState
from storage.times import moment
from storage.transaction import Transaction

GROUP_SECONDS = 0.004
AGAIN_SECONDS = 1.0
LATE = timedelta(minutes=1)  # from the promise: no alert and no answer should need as long

log = structlog.get_logger()


class Record:
    """Holds what has landed until it is committed, and only then lets go of its rows."""

    def __init__(self, database: Database, queue: Queue, clock: Clock, zone: tzinfo = UTC) -> None:
        self._database = database
        self._queue = queue
        self._clock = clock
        self._zone = zone
        self.on_failure: Callable[[], None] = lambda: None  # dispatch listens here
        self.on_release: Callable[[], None] = lambda: None  # and delivery here
        self._landed: list[tuple[Promise, Result]] = []
        self._replaced: dict[int, list[int]] = {}  # by the row that says it instead
        self._recording = asyncio.Lock()
        self._news = asyncio.Event()
        self._reading = False
        self._through: list[int] = []  # committed while the outbox was being read

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Let go of no row while the outbox is being read: the reading may still show it."""
        self._reading = True
        try:
            yield
        finally:
            self._reading = False
            self._release([])

    def replaces(self, replaced: dict[int, list[int]]) -> None:
        """Note which older rows end together with the row that says it instead."""
        self._replaced |= replaced

    def note(self, row: Promise, result: Result) -> None:
        """Keep what became of a row, to be committed soon."""
        self._landed.append((row, result))
        self._news.set()

    async def keep(self) -> None:
        """Commit in groups, for as long as delivery runs: a few milliseconds may pass."""
        while True:
            await self._news.wait()
            self._news.clear()
            await asyncio.sleep(GROUP_SECONDS)
            if not await asyncio.shield(self.write()):
                await asyncio.sleep(AGAIN_SECONDS)

    async def write(self) -> bool:
        """Commit all outcomes that are there; return False if the database refuses: try again.

        Who comes while another records finds none.
        """
        async with self._recording:
            landed, self._landed = self._landed, []
            if not landed:
                return True
            try:
                await self._commit(landed)
            except Exception as error:
                self._database.trouble.met("recorder", error)
                self._landed[:0] = landed
                self._news.set()
                return False
        _say(landed)
        through = [row.id for row, _ in landed]
        self._release(through + [old for one in through for old in self._replaced.pop(one, ())])
        if any(isinstance(result, Delivered) and not result.heard for _, result in landed):
            self.on_failure()
        return True

    def _release(self, ids: list[int]) -> None:
        self._through += ids
        if self._through and not self._reading:
            self._queue.recorded(self._through)
            self._through = []
            self.on_release()

    async def _commit(self, landed: list[tuple[Promise, Result]]) -> None:
        now = self._clock.now()
        outcomes = self._superseded(landed)
        async with self._database.transaction() as tx:
            for row, result in landed:
                match result:
                    case Sent(outcome, message_id):
                        outcomes.append(outcome)
                        self._count_late(tx, row, now)
                        if message_id is not None and row.subject and row.chat_id is not None:
                            tx.outbox.shown(row.subject, row.chat_id, message_id, now)
                    case Delivered():
                        outcomes.append(result)
                    case Retry(seconds, reason):
                        due_at = now + timedelta(seconds=seconds)
                        tx.outbox.retry(row.id, due_at=due_at, reason=reason)
            tx.outbox.record(outcomes, now)

    def _count_late(self, tx: Transaction, row: Promise, now: datetime) -> None:
        if row.lane in (Lane.URGENT, Lane.REPLY) and now - moment(row.created_at) > LATE:
            day = now.astimezone(self._zone).date()
            tx.daily_counts.add(Counted.LATE, day, detail=int(row.lane))

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


def _say(landed: Iterable[tuple[Promise, Result]]) -> None:
    """Say, a line for each outcome, which rows met it and of which updates they came."""
    by_outcome: dict[tuple[str, str | None], list[Promise]] = defaultdict(list)
    for row, result in landed:
        by_outcome[_outcome(result)].append(row)
    for (event, why), rows in by_outcome.items():
        numbers = dict.fromkeys(str(one.update_id) for one in rows if one.update_id is not None)
        also = {"updates": ",".join(numbers)} if numbers else {}
        also |= {} if why is None else {"why": why}
        log.info(event, rows=",".join(str(one.id) for one in rows), **also)


def _outcome(result: Result) -> tuple[str, str | None]:
    """Return what to call it in the log, and why."""
    if isinstance(result, Retry):
        return "again-later", result.reason
    outcome = result.outcome if isinstance(result, Sent) else result
    if outcome.state is RowState.SENT:
        return "delivered", None
    return outcome.state.name.lower(), outcome.reason
