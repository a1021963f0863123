"""One end of the way: what stands there is asked, and what is refused names the place."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from bot.settings.servers import Place
from storage.moving.side import Side
from storage.moving.tables import Table
from storage.statements import marks
from storage.unusable import plainly

STEP = 1000  # rows read or put in at once
Rows = list[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class End:
    """A place, and the session with it."""

    place: Place
    side: Side

    @contextmanager
    def changing(self) -> Iterator[Side]:
        """Give the session in a transaction: all that happens inside, or nothing."""
        with plainly(self.place), self.side:
            self.side.begin()
            yield self.side

    def rows(self, sql: str, *values: Any) -> Rows:
        """Return what a question finds."""
        with plainly(self.place):
            return list(self.side.execute(sql, values).fetchall())

    def count(self, table: Table) -> int:
        """Return how many rows a table has."""
        return int(self.rows(f"SELECT count(*) FROM {table.name}")[0][0])

    def holds_any(self, tables: Sequence[Table]) -> bool:
        """Tell whether some of these tables have a row."""
        return any(self.rows(f"SELECT 1 FROM {one.name} LIMIT 1") for one in tables)

    def faults(self) -> list[str]:
        """Return what the engine itself finds wrong."""
        with plainly(self.place):
            return self.side.faults()

    def marks(self) -> dict[str, str]:
        """Return the small facts about the city."""
        return dict(self.rows("SELECT name, value FROM marks"))

    def last(self, table: Table) -> tuple[Any, ...] | None:
        """Return the key of a table's last row, None without any."""
        names = ", ".join(table.key)
        order = ", ".join(f"{one} DESC" for one in table.key)
        found = self.rows(f"SELECT {names} FROM {table.name} ORDER BY {order} LIMIT 1")
        return found[0] if found else None

    def steps(self, table: Table, last: tuple[Any, ...] | None = None) -> Iterator[Rows]:
        """Give a table's rows in the order of their keys, some at once, from behind one on."""
        columns, names = ", ".join(table.columns), ", ".join(table.key)
        places = [table.columns.index(one) for one in table.key]
        while True:
            beyond = "" if last is None else f"WHERE ({names}) > ({marks(table.key)})"
            rows = self.rows(
                f"SELECT {columns} FROM {table.name} {beyond} ORDER BY {names} LIMIT {STEP}",
                *(last or ()),
            )
            if not rows:
                return
            yield rows
            last = tuple(rows[-1][one] for one in places)

    def digest(self, table: Table) -> tuple[int, str]:
        """Return how many rows a table has, and what stands for all that is in them."""
        count, hashed = 0, hashlib.blake2b(digest_size=16)
        for rows in self.steps(table):
            for row in rows:
                hashed.update(repr(tuple(row)).encode())
            count += len(rows)
        return count, hashed.hexdigest()
