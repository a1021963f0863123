"""The SQLite file: one write connection behind one lock, one read-only connection beside it."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Self

import aiosqlite

from storage.sealing import Seal
from storage.transaction import Transaction

_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA busy_timeout = 10000",
    "PRAGMA temp_store = MEMORY",
)


class Database:
    """Opens transactions and readings; nobody else holds a connection."""

    def __init__(
        self, write: aiosqlite.Connection, read: aiosqlite.Connection, seal: Seal
    ) -> None:
        self._write = write
        self._read = read
        self._lock = asyncio.Lock()
        self.seal = seal

    @classmethod
    async def open(cls, path: Path, keys: Sequence[bytes]) -> Self:
        """Open an existing, migrated file; several processes may, one of them being the bot."""
        write = await aiosqlite.connect(path, isolation_level=None)
        for pragma in _PRAGMAS:
            await write.execute(pragma)
        read = await aiosqlite.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)
        await read.execute("PRAGMA query_only = ON")
        write.row_factory = read.row_factory = sqlite3.Row
        return cls(write, read, Seal(keys))

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Give the one write transaction; commit at the end, roll back on any error."""
        async with self._lock:
            await self._write.execute("BEGIN IMMEDIATE")
            tx = Transaction(self._write, self.seal)
            try:
                yield tx
                await tx.flush()
                await self._write.execute("COMMIT")
            except BaseException:
                tx.forget()
                if self._write.in_transaction:
                    await self._write.execute("ROLLBACK")
                raise

    @property
    def reading(self) -> Transaction:
        """Return a view on what is committed; its writes are refused by SQLite."""
        return Transaction(self._read, self.seal)

    async def close(self) -> None:
        """Close both connections; what is committed is on disk."""
        await self._write.close()
        await self._read.close()


def migrate(path: Path, *, break_lock: bool = False) -> None:
    """Bring the file's tables up to date, making file and folder if absent.

    `break_lock`: remove the lock a killed migration left; only for who holds the file lock.
    """
    import yoyo  # noqa: PLC0415 - slow to import and needed once

    path.parent.mkdir(parents=True, exist_ok=True)
    backend = yoyo.get_backend(f"sqlite:///{path}")
    migrations = yoyo.read_migrations(str(Path(__file__).parent / "migrations"))
    if break_lock:
        backend.break_lock()
    if pending := backend.to_apply(migrations):
        with backend.lock():
            backend.apply_migrations(pending)
    backend.connection.close()
