"""Wrote `statements.json.xz`: all that the code of a release writes on a day, and how it asks.

`python -m tests.yesterday.statements` writes it anew, at each release and on its code: the next
one's tables must understand it. What is sealed is left out, but for its length.
"""

import asyncio
import json
import lzma
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bot import logs
from storage.sqlite import Connection, Row, Statement
from tests.telegram import World
from tests.test_nothing_left import TURI, busy_morning
from tests.yesterday.recorded import HERE

FILE = HERE / "statements.json.xz"
SEALED = 5 + 12 + 16  # bytes of a cell with nothing in it
_ours, _back = Connection.run, Connection.roll_back


def recorded() -> Iterator[Statement]:
    """Give every statement in its order."""
    for sql, values in json.loads(lzma.decompress(FILE.read_bytes())):
        yield sql, tuple(_value(one) for one in values)


class Recording:
    """What went to the database: each write, and each way of asking once."""

    def __init__(self) -> None:
        self.statements: list[Statement] = []
        self._asked: set[str] = set()

    async def run(
        self, connection: Connection, noted: Sequence[Statement], ask: Statement | None
    ) -> list[Row]:
        for sql, values in [*noted, *([ask] if ask else [])]:
            reads = sql.startswith(("SELECT", "WITH"))
            of_the_engine = sql.startswith("PRAGMA") or "sqlite_" in sql
            if not of_the_engine and not (reads and sql in self._asked):
                self.statements.append((sql, values))
                self._asked.add(sql)
        return await _ours(connection, noted, ask)


async def record() -> list[Statement]:
    """Live through a busy morning and the days after it."""
    recording = Recording()

    async def run(
        self: Connection, noted: Sequence[Statement], ask: Statement | None = None
    ) -> list[Row]:
        return await recording.run(self, noted, ask)

    async def roll_back(self: Connection) -> None:
        if self.in_transaction:
            recording.statements.append(("ROLLBACK", ()))
        await _back(self)

    Connection.run, Connection.roll_back = run, roll_back  # type: ignore[method-assign]
    with tempfile.TemporaryDirectory() as folder:
        world = await World.made(Path(folder))
        world.clock.passes(hours=2, minutes=20)
        await busy_morning(world, await world.officer(TURI))
        for days in (1, 14, 15):
            await world.waits(days=days)
        await world.bot.close()
    return recording.statements


def _plain(value: Any) -> Any:
    """Return a value as JSON writes it: of what is sealed its length, and of other bytes all."""
    if not isinstance(value, bytes):
        return value
    sealed = value[:1] == b"\x02" and len(value) >= SEALED
    return {"sealed": len(value)} if sealed else {"hex": value.hex()}


def _value(plain: Any) -> Any:
    if not isinstance(plain, dict):
        return plain
    return bytes(plain["sealed"]) if "sealed" in plain else bytes.fromhex(plain["hex"])


if __name__ == "__main__":
    logs.configure("ERROR")
    plain = [[sql, [*map(_plain, values)]] for sql, values in asyncio.run(record())]
    lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in plain)
    FILE.write_bytes(lzma.compress(f"[\n{lines}\n]\n".encode(), preset=9 | lzma.PRESET_EXTREME))
