"""Inbox, due times, failed deliveries -> services: the one loop that changes the domain.

What has arrived is treated as a batch: one transaction, a savepoint per item, one commit.
"""

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import structlog

from bot.clock import Clock
from bot.dispatch.batch_times import BatchTimes
from bot.dispatch.due import end_what_is_over, treat_due
from bot.dispatch.following import failed, treated
from bot.dispatch.outcomes import treat_failures
from bot.dispatch.troubles import Troubles
from bot.dispatch.turns import Turns
from bot.dispatch.updates import ATTEMPTS, TransactionLost, Updates, finish
from bot.dispatch.waking import Inflow, first_of
from bot.domain.backlog import Arrival, Waiting
from storage.database import Database
from storage.sqlite import will_pass
from storage.transaction import Transaction
from storage.trouble import a_moment

IDLE_SECONDS = 5.0
CATCHING_UP = 20.0  # so long at most what is due waits after a start
JUMPED = "clock"
log = structlog.get_logger()


class Dispatch:
    """One loop, one writer of the domain."""

    def __init__(
        self, database: Database, updates: Updates, clock: Clock, *, committed: Callable[[], None]
    ) -> None:
        self._database = database
        self._updates = updates
        self._clock = clock
        self._committed = committed
        self._wake = asyncio.Event()
        self._turns = Turns()
        self._caught_up = False
        self.inflow = Inflow()
        self._due_from = 0.0  # on the monotonic clock
        self._troubles = Troubles(database, updates, clock)
        self.times = BatchTimes()
        self._suspect_until = 0  # waiting updates up to this row may have killed the process

    def wake(self) -> None:
        """Something arrived or is due."""
        self._wake.set()

    def tick(self) -> None:
        """A second has passed: look at the clock itself, then at what is due."""
        self._clock.refresh()
        if self._clock.jumped:
            self.troubled(JUMPED)
        self.wake()

    def troubled(self, what: str) -> None:
        """Something happened that admins should hear of."""
        self._troubles.met(what)
        self._wake.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Treat what arrives until stopped; the batch in hand is finished first."""
        self._due_from = time.monotonic() + CATCHING_UP
        while not stop.is_set():
            self._wake.clear()
            await self.inflow.passes()
            began = time.monotonic()
            try:
                busy = await self.turn()
            except Exception as error:  # the disk is full, say: nothing is lost, try again
                self._database.trouble.met("dispatch", error)
                await a_moment(stop)
                busy = True
            if busy:
                self.times.took(time.monotonic() - began)
                continue
            await first_of(self._wake, stop, seconds=IDLE_SECONDS)

    async def begin(self) -> None:
        """After an unclean stop, whatever waits may be what killed the process."""
        async with self._database.transaction() as tx:
            if await tx.process_state.get("running") == "1":
                self._suspect_until = await tx.backlog.newest_arrival()
            tx.process_state.put("running", 1)

    async def end(self) -> None:
        """Note a clean stop."""
        try:
            async with self._database.transaction() as tx:
                tx.process_state.put("running", 0)
        except Exception as error:  # the next start looks twice at what waits: no harm
            self._database.trouble.met("end", error)

    async def turn(self) -> bool:
        """Treat one batch of what waits; return whether there was anything."""
        if self._clock.moved:
            await self._set_right()
        if await self._troubles.tell():
            self._committed()
        agenda = await self._database.reading.backlog.look(self._clock.now())
        if self._catching_up(agenda):
            agenda = replace(agenda, timers=False)
        if not self._clock.sure:
            agenda = replace(agenda, checkouts=False, talks=False)
        if not agenda.anything:
            return False
        try:
            alone = await self._batch(agenda)
        except TransactionLost:
            log.warning("transaction-lost")
            alone = await self._arrivals(self._database.reading)
        await self._one_by_one(alone)
        self._committed()
        return True

    async def _one_by_one(self, alone: list[Arrival]) -> None:
        """Treat what must run alone; when it takes long, the rest of it waits for another turn."""
        waiting: set[int | None] = set()
        began = time.monotonic()
        for arrival in alone:
            if arrival.user_id in waiting:
                continue  # what somebody did later waits for what failed before
            if not await self._alone(arrival) and arrival.user_id is not None:
                waiting.add(arrival.user_id)
            if time.monotonic() > began + self._turns.longest:
                break

    async def _arrivals(self, tx: Transaction) -> list[Arrival]:
        """Return what waits of the people whose turn it is; then it is that of the next."""
        arrivals = await tx.inbox.waiting(self._turns.beyond)
        ordered = self._turns.order(arrivals, tx.inbox.last_turn)
        return ordered[: self._database.most_savepoints]

    def _catching_up(self, agenda: Waiting) -> bool:
        """Tell whether what is due has to wait for what Telegram held while nobody listened."""
        if time.monotonic() >= self._due_from:
            return False
        if self._caught_up and not agenda.updates:
            self._due_from = 0.0
        return self._due_from > 0

    def caught_up(self) -> None:
        """All that Telegram held is in the inbox."""
        self._caught_up = True
        self._wake.set()

    async def _set_right(self) -> None:
        """After a jump of the clock: nothing waits for a time that only the jump has made."""
        async with self._database.transaction() as tx:
            self._updates.services(tx, self._clock.now()).retention.set_right()
        self._clock.moved = False

    async def _batch(self, agenda: Waiting) -> list[Arrival]:
        """Treat what waits in one transaction; return what must run in one of its own."""
        async with self._database.transaction() as tx:
            now = self._clock.now()
            await end_what_is_over(self._updates.services(tx, now), agenda)
            if agenda.failures:
                await treat_failures(tx, self._updates.services(tx, now))
            alone: list[Arrival] = []
            done: list[Arrival] = []
            blocked: set[int | None] = set()
            arrivals = await self._arrivals(tx)
            if users := {one.user_id for one in arrivals if one.user_id is not None}:
                await tx.people.read_ahead(users)
                await tx.conversations.read_ahead(users)
            began = time.monotonic()
            for arrival in arrivals:
                self._turns.had(arrival)
                if arrival.user_id is not None and arrival.user_id in blocked:
                    continue
                if arrival.attempts or arrival.id <= self._suspect_until:
                    alone.append(arrival)
                    blocked.add(arrival.user_id)
                elif await self._try(tx, arrival, now):
                    done.append(arrival)
                else:
                    blocked.add(arrival.user_id)
                if time.monotonic() > began + self._turns.longest:
                    break
            tx.inbox.done([one.id for one in done], now)
            await finish(tx)
            # After what arrived: somebody may have done what is asked for.
            services = self._updates.services(tx, now)
            await treat_due(tx, services, agenda, may_delete=self._clock.sure)
        treated(done, time.monotonic() - began)
        return alone

    async def _try(self, tx: Transaction, arrival: Arrival, now: datetime) -> bool:
        try:
            await self._updates.treat(tx, arrival, now)
        except Exception as error:
            if not tx.alive:
                raise TransactionLost from error
            if will_pass(error):
                raise
            failed(arrival, error)
            tx.inbox.failed(arrival.id, type(error).__name__)
            return False
        return True

    async def _alone(self, arrival: Arrival) -> bool:
        """Try again in a transaction of its own, counted before, in case it kills the process.

        Return whether the update is through: treated, or given up.
        """
        now = self._clock.now()
        if arrival.attempts >= ATTEMPTS:
            await self._park(arrival)
            return True
        async with self._database.transaction() as tx:
            tx.inbox.failed(arrival.id, "again")
        began = time.monotonic()
        try:
            async with self._database.transaction() as tx:
                await self._updates.treat(tx, arrival, now)
                tx.inbox.done([arrival.id], now)
            treated([arrival], time.monotonic() - began)
        except Exception as error:
            if will_pass(error):  # no fault of the update's
                async with self._database.transaction() as tx:
                    tx.inbox.forgive(arrival.id)
                raise
            failed(arrival, error)
            if arrival.attempts + 1 < ATTEMPTS:
                return False
            await self._park(arrival, type(error).__name__)
        return True

    async def _park(self, arrival: Arrival, error: str = "killed-the-process") -> None:
        log.error("update-parked", update=arrival.update_id)
        async with self._database.transaction() as tx:
            now = self._clock.now()
            tx.inbox.park(arrival.id, error, now)
            await self._updates.apologise(self._updates.services(tx, now), arrival)
