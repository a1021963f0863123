"""Statements and values on their way to PostgreSQL, and rows on their way back."""

import functools
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

import psycopg
from psycopg.adapt import AdaptersMap, Loader
from psycopg.types.numeric import Int8Dumper


class Row(tuple[Any, ...]):
    """A row whose values are found by place and by name, as SQLite's are."""

    __slots__ = ()
    places: ClassVar[Mapping[str, int]]

    def __getitem__(self, key: Any) -> Any:
        return super().__getitem__(self.places[key] if isinstance(key, str) else key)

    def keys(self) -> list[str]:
        """Return the names of the columns."""
        return list(self.places)


@functools.lru_cache(1024)
def _shape(names: tuple[bytes, ...]) -> Callable[[Sequence[Any]], Row]:
    places = {name.decode(): place for place, name in reversed([*enumerate(names)])}
    return type("Row", (Row,), {"__slots__": (), "places": dict(reversed(places.items()))})


def made_rows(cursor: Any) -> Callable[[Sequence[Any]], Any]:
    """Return what makes the rows of an answer, for psycopg."""
    result = cursor.pgresult
    columns = result.nfields if result is not None else 0
    return _shape(tuple(result.fname(one) for one in range(columns)))


class _Flag(Int8Dumper):
    """A truth, which is kept as 1 or 0."""

    def dump(self, obj: Any) -> bytes:
        return b"1" if obj else b"0"


class _Truth(Loader):
    """A comparison, which tells 1 or 0."""

    def load(self, data: Any) -> int:
        return int(bytes(data) == b"t")


class _Number(Loader):
    """What was summed or averaged: a whole number where it is one of whole ones."""

    def load(self, data: Any) -> int | float:
        words = bytes(data)
        return float(words) if b"." in words else int(words)


def _adapters() -> AdaptersMap:
    made = AdaptersMap(psycopg.adapters)
    made.register_dumper(int, Int8Dumper)  # one type, whatever the size: one plan a statement
    made.register_dumper(bool, _Flag)
    made.register_loader("bool", _Truth)
    made.register_loader("numeric", _Number)
    return made


ADAPTERS = _adapters()


@functools.lru_cache(4096)
def translated(sql: str) -> bytes:
    """Return a statement with PostgreSQL's marks for its values: $1, $2."""
    words, number = sql.split("'"), 0
    for place in range(0, len(words), 2):  # the others stand in quotes
        first, *rest = words[place].split("?")
        for one in rest:
            number += 1
            first += f"${number}{one}"
        words[place] = first
    return "'".join(words).encode()
