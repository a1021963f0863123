"""How a peer keeps each step on the disk: a commit a step, or one for all that waits."""

import asyncio
import time
from pathlib import Path

import aiosqlite

TABLE = "CREATE TABLE IF NOT EXISTS steps (user_id INTEGER PRIMARY KEY, step INTEGER, at REAL)"
PUT = "INSERT OR REPLACE INTO steps VALUES (?, ?, ?)"


class Steps:
    """One row a visitor, as durable as our own (WAL, synchronous FULL)."""

    def __init__(self, path: Path, *, grouped: bool) -> None:
        self._path = path
        self._grouped = grouped
        self._waiting: list[tuple[int, int, float]] = []
        self._commit: asyncio.Future[None] | None = None
        self._lock = asyncio.Lock()

    async def open(self) -> None:
        """Open the file."""
        self._connection = await aiosqlite.connect(self._path)
        for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", TABLE):
            await self._connection.execute(statement)

    async def put(self, user_id: int, step: int) -> None:
        """Return when the step is on the disk."""
        if not self._grouped:
            async with self._lock:
                await self._connection.execute(PUT, (user_id, step, time.time()))
                await self._connection.commit()
            return
        self._waiting.append((user_id, step, time.time()))
        await self._next_commit()

    async def _next_commit(self) -> None:
        """Commit everything that waits, once; who comes while it is written joins the next."""
        mine = self._waiting
        async with self._lock:
            if mine is not self._waiting or not mine:
                return  # another has taken them along
            self._waiting = []
            await self._connection.executemany(PUT, mine)
            await self._connection.commit()
