"""Statements that are put together: lists of values, and rows given by their columns' names."""

import functools
from collections.abc import Iterable, Mapping, Sized
from typing import Any

Fields = Mapping[str, Any]
AFTER_ALL = 2**62  # an id no row has


def marks(values: Sized) -> str:
    """Return what stands in `IN (…)` for these values; nothing is in it if there are none."""
    return ", ".join("?" * len(values)) or "NULL"


@functools.cache  # as many as there are places in the code that insert
def insertion(table: str, columns: tuple[str, ...], rest: str) -> str:
    """Return the statement that inserts a row of these columns, followed by `rest`."""
    names = ", ".join(columns)
    return f"INSERT INTO {table} ({names}) VALUES ({marks(columns)}) {rest}".rstrip()


def renewing(key: str, columns: Iterable[str]) -> str:
    """Return what makes an insertion replace these columns of a row that has its key already."""
    values = ", ".join(f"{one} = excluded.{one}" for one in columns if one != key)
    return f"ON CONFLICT ({key}) DO UPDATE SET {values}"
