"""aiosqlite's connection, with one hop to its thread for a whole list of statements."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

import aiosqlite

Statement = tuple[str, tuple[Any, ...]]


class Connection(aiosqlite.Connection):
    """A statement costs a microsecond in SQLite and seventy on the way there and back.

    So what can go together does; `_execute` and `_conn` are aiosqlite's own way to its thread.
    """

    async def run(
        self, statements: Sequence[Statement], ask: Statement | None = None
    ) -> list[sqlite3.Row]:
        """Carry out statements in order, then ask one and return its rows."""

        def work() -> list[sqlite3.Row]:
            for sql, values in statements:
                self._conn.execute(sql, values)
            return self._conn.execute(*ask).fetchall() if ask is not None else []

        return cast(list[sqlite3.Row], await self._execute(work))  # type: ignore[no-untyped-call]

    async def roll_back(self) -> None:
        """End a transaction, if there is one by the time the thread comes to it."""

        def work() -> None:
            if self._conn.in_transaction:
                self._conn.execute("ROLLBACK")

        await self._execute(work)  # type: ignore[no-untyped-call]


async def connect(path: Path, *, read_only: bool = False) -> Connection:
    """Open the file; transactions are ours to begin and end."""

    def opened() -> sqlite3.Connection:
        mode = "?mode=ro" if read_only else ""
        made = sqlite3.connect(
            f"file:{path}{mode}", uri=True, isolation_level=None, cached_statements=512
        )
        made.row_factory = sqlite3.Row
        return made

    connection = Connection(opened, iter_chunk_size=64)
    await connection
    return connection
