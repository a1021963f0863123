"""One transaction's way to the database: ask, note what to write, undo a part."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from storage.cache import Memory
from storage.engine import Connection
from storage.prefetch import Ahead
from storage.sealing import Seal
from storage.sqlite import Row, Statement
from storage.statements import Fields, insertion


class Session:
    """What every gateway is given: writes are collected and sent before the next read."""

    def __init__(self, connection: Connection, seal: Seal, memory: Memory) -> None:
        self._connection = connection
        self.numbers: dict[str, int] = {}  # the id each table gave last
        self.audited: str | None = None  # the mark of the audit's last row
        self._waiting: list[Statement] = []
        self._savepoints = 0
        self._unsent = 0  # so many of the waiting writes belong to savepoints that are over
        self._lost = False
        self.update_id: int | None = None  # the update in hand: what is promised comes of it
        self.seal = seal
        self.memory = memory
        self.ahead = Ahead()

    async def rows(self, sql: str, *values: Any) -> list[Row]:
        """Return all rows of a statement (a SELECT, or a change with RETURNING)."""
        return await self._run((sql, values))

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

    def insert(self, table: str, row: Fields, on_conflict: str = "") -> None:
        """Note a new row, given by its columns' names."""
        self.write(insertion(table, tuple(row), on_conflict), *row.values())

    async def new_row(self, table: str, row: Fields, on_conflict: str = "") -> Row | None:
        """Insert a row and return it as stored; None if `on_conflict` kept it out."""
        sql = insertion(table, tuple(row), f"{on_conflict} RETURNING *")
        return await self.row(sql, *row.values())

    async def new_id(self, table: str, row: Fields, on_conflict: str = "") -> int:
        """Insert a row, or change the one `on_conflict` finds, and return its id."""
        sql = insertion(table, tuple(row), f"{on_conflict} RETURNING id")
        return int(await self.value(sql, *row.values()))

    def reserve(self, table: str, *, beyond: int = 0) -> int:
        """Return the id of a table's next row: what is sealed for a row has to know it before.

        Nobody else gives one meanwhile, for the transaction may write from its beginning on.
        """
        self.numbers[table] = max(self.numbers.get(table, 0), beyond) + 1
        return self.numbers[table]

    def alias(self, telegram_id: int) -> int:
        """Return what stands in the file for a Telegram id."""
        return self.seal.aliases.of(telegram_id)

    def real(self, alias: int) -> int:
        """Return the Telegram id an alias in the file stands for."""
        return self.seal.aliases.real(alias)

    async def faults(self) -> list[str]:
        """Return what the engine itself finds wrong with what it keeps."""
        return await self._connection.faults()

    async def bytes_held(self) -> int | None:
        """Return how large the database is; None where that is seen from outside."""
        return await self._connection.bytes_held()

    async def flush(self) -> None:
        """Carry out the noted changes, in one way there and back."""
        if self._waiting:
            await self._run()

    async def _run(self, ask: Statement | None = None) -> list[Row]:
        waiting, self._waiting = self._waiting, []
        unsent, self._unsent = self._unsent, 0
        try:
            return await self._connection.run(waiting, ask)
        except BaseException:
            self._lost |= unsent > 0  # perhaps it was theirs, which nothing can undo any more
            raise

    def forget(self) -> None:
        """Drop the noted changes: what they belonged to is rolled back."""
        self._waiting, self._unsent = [], 0

    @asynccontextmanager
    async def savepoint(self, *, flushes: bool = True) -> AsyncIterator[None]:
        """Undo what happens inside, and only that, if it raises.

        Without `flushes` the last writes go with whatever is asked next, which saves a way to
        the database and back; if they are refused there, the whole transaction is lost.
        """
        self._savepoints += 1
        name = f"s{self._savepoints}"
        begin: Statement = (f"SAVEPOINT {name}", ())
        before, audited = len(self._waiting), self.audited
        self._waiting.append(begin)  # goes with the first read inside
        try:
            yield
            self.write(f"RELEASE {name}")
            if flushes:
                await self.flush()
            else:
                self._unsent = len(self._waiting)
        except BaseException:
            self.audited = audited
            begun = begin not in self._waiting
            del self._waiting[0 if begun else before :]
            self.memory.clear()  # it may hold what is undone now
            if begun and self.alive:
                await self._connection.run([(f"ROLLBACK TO {name}", ()), (f"RELEASE {name}", ())])
            raise

    @property
    def alive(self) -> bool:
        """Tell whether this transaction is open and holds what it was given."""
        return self._connection.in_transaction and not self._lost
