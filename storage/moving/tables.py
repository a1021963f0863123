"""Which tables a city has, read from the side that is a file: the other has the same."""

from graphlib import TopologicalSorter
from typing import NamedTuple

from storage.engine import Plain

_OTHERS = ("sqlite_", "_yoyo_", "yoyo_")  # the engine's own, and the migrations'


class Table(NamedTuple):
    """What its rows are made of, and by what they are told apart and put in order."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    remembers: bool  # which id it gave last, though that row is gone

    @property
    def numbered(self) -> bool:
        """Tell whether ids are given to its rows."""
        return self.key == ("id",)


def tables(file: Plain) -> list[Table]:
    """Return all tables, each behind those that its rows name."""
    made = "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name"
    words = {
        name: sql for name, sql in file.execute(made).fetchall() if not name.startswith(_OTHERS)
    }
    order = TopologicalSorter({name: _named(file, name) for name in words}).static_order()
    return [_table(file, name, words[name]) for name in order]


def _named(file: Plain, name: str) -> list[str]:
    rows = file.execute(f"SELECT * FROM pragma_foreign_key_list('{name}')").fetchall()
    return sorted({row[2] for row in rows})


def _table(file: Plain, name: str, made: str) -> Table:
    columns = file.execute(f"SELECT name, pk FROM pragma_table_info('{name}')").fetchall()
    key = sorted((place, column) for column, place in columns if place)
    return Table(
        name,
        tuple(column for column, _ in columns),
        tuple(column for _, column in key),
        remembers="AUTOINCREMENT" in made,
    )
