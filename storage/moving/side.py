"""Where a city comes from or goes to: a session without a loop, and what each engine does its way.

A server's is imported when one is named, and not before.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from bot.settings.servers import Place
from storage import sqlite
from storage.engine import Plain
from storage.moving.tables import Table
from storage.statements import insertion


class Side(Plain, Protocol):
    """One of the two."""

    def own(self) -> None:
        """Hold the lock of the one bot process, where sessions hold it, or `AlreadyRunning`."""

    def take(self, table: Table, rows: Sequence[Sequence[Any]]) -> None:
        """Put rows into a table, as they are."""

    def given(self, table: Table) -> int:
        """Return the last id that a table gave; rows may be gone since."""

    def note_given(self, table: Table, last: int) -> None:
        """Let a table give no id again up to this one."""

    def faults(self) -> list[str]:
        """Return what the engine itself finds wrong."""


class FileSide(sqlite.Plain):
    """A file of SQLite's; `file_lock.alone` holds it."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, isolation_level=None, timeout=1)
        sqlite.begin_to_shrink(self)
        self.execute("PRAGMA journal_mode = WAL")  # who looks into it need not wait for us

    def own(self) -> None:
        """Do nothing: the file itself is held."""

    def take(self, table: Table, rows: Sequence[Sequence[Any]]) -> None:
        """Put rows into a table, as they are."""
        self.executemany(insertion(table.name, table.columns, ""), rows)

    def given(self, table: Table) -> int:
        """Return the last id that a table gave, if it remembers, else the last that is there."""
        found = self.execute(
            f"SELECT coalesce(max(id), 0) FROM {table.name} UNION ALL"
            " SELECT seq FROM sqlite_sequence WHERE name = ?",
            (table.name,),
        ).fetchall()
        return int(max(number for (number,) in found))

    def note_given(self, table: Table, last: int) -> None:
        """Let a table that remembers give no id again up to this one."""
        if table.remembers and last:
            self.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table.name,))
            row = (table.name, last)
            self.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", row)

    def faults(self) -> list[str]:
        """Return what SQLite finds wrong with the file, and tables with rows that name nobody."""
        found = [one for (one,) in self.execute("PRAGMA integrity_check(1)") if one != "ok"]
        return found + [
            f"{table} {row}: its {named} is not there"
            for table, row, named, _ in self.execute("PRAGMA foreign_key_check")
        ]


def side(place: Place) -> Side:
    """Return a session with a place."""
    if isinstance(place, Path):
        return FileSide(place)
    from storage.postgres.side import ServerSide  # noqa: PLC0415

    return ServerSide(place)
