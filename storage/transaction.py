"""One transaction: a few ways to ask and to write, and one gateway per table."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cached_property
from typing import Any

from storage.agenda import Agenda
from storage.ahead import Ahead
from storage.alerts import Alerts
from storage.appointments import Appointments
from storage.audit import Audit
from storage.boards import Boards
from storage.clusters import Clusters
from storage.conversations import Conversations
from storage.door_codes import DoorCodes
from storage.doubts import Doubts
from storage.drills import Drills
from storage.duty import Duty
from storage.errands import Errands
from storage.groups import Groups
from storage.health import Health
from storage.hints import Hints
from storage.inbox import Inbox
from storage.insiders import Insiders
from storage.marks import Marks
from storage.memory import Memory
from storage.offices import Offices
from storage.outbox import Outbox
from storage.passes import Passes
from storage.people import People
from storage.posters import Posters
from storage.random_checks import RandomChecks
from storage.recaps import Recaps
from storage.reminders import Reminders
from storage.rights import Rights
from storage.rollcalls import RollCalls
from storage.sealing import Seal
from storage.slips import Slips
from storage.sqlite import Connection, Row, Statement
from storage.stats import Stats
from storage.timers import Timers
from storage.trail import Trail
from storage.verifications import Verifications
from storage.visits import Visits
from storage.wishes import Wishes


class Transaction:
    """What a service is given: writes are collected and sent before the next read."""

    def __init__(self, connection: Connection, seal: Seal, memory: Memory) -> None:
        self._connection = connection
        self._waiting: list[Statement] = []
        self._savepoints = 0
        self.seal = seal
        self.memory = memory
        self.ahead = Ahead()

    async def rows(self, sql: str, *values: Any) -> list[Row]:
        """Return all rows of a statement (a SELECT, or a change with RETURNING)."""
        waiting, self._waiting = self._waiting, []
        return await self._connection.run(waiting, (sql, values))

    async def row(self, sql: str, *values: Any) -> Row | None:
        """Return the first row, or None."""
        found = await self.rows(sql, *values)
        return found[0] if found else None

    async def value(self, sql: str, *values: Any) -> Any:
        """Return the first column of the first row, or None."""
        found = await self.row(sql, *values)
        return None if found is None else found[0]

    def write(self, sql: str, *values: Any) -> None:
        """Note a change whose result nobody asks for; `flush` carries it out, in order."""
        self._waiting.append((sql, values))

    async def flush(self) -> None:
        """Carry out the noted changes, in one hop to SQLite's thread."""
        waiting, self._waiting = self._waiting, []
        if waiting:
            await self._connection.run(waiting)

    def forget(self) -> None:
        """Drop the noted changes: what they belonged to is rolled back."""
        self._waiting = []

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """Undo what happens inside, and only that, if it raises."""
        self._savepoints += 1
        name = f"s{self._savepoints}"
        begin: Statement = (f"SAVEPOINT {name}", ())
        self._waiting.append(begin)  # goes with the first read inside
        try:
            yield
            self.write(f"RELEASE {name}")
            await self.flush()
        except BaseException:
            begun = begin not in self._waiting
            self.forget()
            if begun and self._connection.in_transaction:
                await self._connection.run([(f"ROLLBACK TO {name}", ()), (f"RELEASE {name}", ())])
            raise

    @property
    def alive(self) -> bool:
        """Tell whether SQLite still holds this transaction open."""
        return self._connection.in_transaction

    @cached_property
    def inbox(self) -> Inbox:
        """Updates that arrived."""
        return Inbox(self)

    @cached_property
    def outbox(self) -> Outbox:
        """Promises to tell somebody."""
        return Outbox(self)

    @cached_property
    def conversations(self) -> Conversations:
        """Open talks."""
        return Conversations(self)

    @cached_property
    def people(self) -> People:
        """Everybody we know."""
        return People(self)

    @cached_property
    def rights(self) -> Rights:
        """Roles and one-time links."""
        return Rights(self)

    @cached_property
    def appointments(self) -> Appointments:
        """Roles that were granted."""
        return Appointments(self)

    @cached_property
    def errands(self) -> Errands:
        """Questions to Telegram."""
        return Errands(self)

    @cached_property
    def offices(self) -> Offices:
        """Offices, doors and holidays."""
        return Offices(self)

    @cached_property
    def door_codes(self) -> DoorCodes:
        """Exit posters and codes to type."""
        return DoorCodes(self)

    @cached_property
    def posters(self) -> Posters:
        """The numbers on posters."""
        return Posters(self)

    @cached_property
    def groups(self) -> Groups:
        """Bound group chats."""
        return Groups(self)

    @cached_property
    def visits(self) -> Visits:
        """Who came, and with which colour."""
        return Visits(self)

    @cached_property
    def alerts(self) -> Alerts:
        """Cases and their history."""
        return Alerts(self)

    @cached_property
    def doubts(self) -> Doubts:
        """How an account's cases ended."""
        return Doubts(self)

    @cached_property
    def drills(self) -> Drills:
        """Drills, which no figure reads."""
        return Drills(self)

    @cached_property
    def wishes(self) -> Wishes:
        """What visitors asked of the officers."""
        return Wishes(self)

    @cached_property
    def trail(self) -> Trail:
        """How people's earlier cases ended."""
        return Trail(self)

    @cached_property
    def duty(self) -> Duty:
        """Who is on duty."""
        return Duty(self)

    @cached_property
    def verifications(self) -> Verifications:
        """What officers verified."""
        return Verifications(self)

    @cached_property
    def boards(self) -> Boards:
        """Door boards and the secrets of the hour's words."""
        return Boards(self)

    @cached_property
    def insiders(self) -> Insiders:
        """Who is inside an office."""
        return Insiders(self)

    @cached_property
    def passes(self) -> Passes:
        """The tokens of passes."""
        return Passes(self)

    @cached_property
    def random_checks(self) -> RandomChecks:
        """Random checks and what they found."""
        return RandomChecks(self)

    @cached_property
    def hints(self) -> Hints:
        """What hints are made of."""
        return Hints(self)

    @cached_property
    def clusters(self) -> Clusters:
        """Many reds at once."""
        return Clusters(self)

    @cached_property
    def recaps(self) -> Recaps:
        """What an office's day came to."""
        return Recaps(self)

    @cached_property
    def reminders(self) -> Reminders:
        """Who is to be reminded when."""
        return Reminders(self)

    @cached_property
    def rollcalls(self) -> RollCalls:
        """Roll calls of evacuations."""
        return RollCalls(self)

    @cached_property
    def slips(self) -> Slips:
        """Numbered paper slips."""
        return Slips(self)

    @cached_property
    def timers(self) -> Timers:
        """Due times."""
        return Timers(self)

    @cached_property
    def stats(self) -> Stats:
        """Figures."""
        return Stats(self)

    @cached_property
    def health(self) -> Health:
        """How the process is doing."""
        return Health(self)

    @cached_property
    def audit(self) -> Audit:
        """Who did what."""
        return Audit(self)

    @cached_property
    def marks(self) -> Marks:
        """Small facts about the process itself."""
        return Marks(self)

    @cached_property
    def agenda(self) -> Agenda:
        """What waits for dispatch."""
        return Agenda(self)
