"""The columns of a table: their headings, and where they stand in a file."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.file_problems import BadFile, Problem, bad
from bot.services.table_file.signs import marked, tidy

Line = tuple[int, list[str]]  # the row a spreadsheet shows, and its cells as they stand there

NUMBERING = frozenset({"", "no", "nr", "nomor", "no urut", "nomor urut"})  # say nothing
SEARCHED_LINES = 20  # a title, a date, an empty row may stand above the headings


@dataclass(frozen=True)
class Column:
    """A column of the table: its headings, and how a cell is read (raises BadCell).

    A required column must be there and filled in each row; an empty optional cell is read as "".
    `also` are headings that are understood and not taught. `twice` is the key of the text that is
    said of two equal values, where they must differ.
    """

    name: str
    headings: tuple[str, ...]
    read: Callable[[str], Any] = str
    required: bool = True
    twice: str = ""
    also: tuple[str, ...] = ()


def heading_at(lines: Sequence[Line], columns: Sequence[Column]) -> tuple[int, int]:
    """Return which of the first lines has most of the known headings, and how many it has."""
    known = by_heading(columns)
    counts = [
        len({_plain(cell) for cell in cells} & known.keys()) for _, cells in lines[:SEARCHED_LINES]
    ]
    most = max(counts, default=0)
    return (counts.index(most) if most else 0), most


def known_in(headings: Sequence[str], columns: Sequence[Column]) -> list[Column]:
    """Return the columns of which there is a heading."""
    known = by_heading(columns)
    return [known[plain] for plain in map(_plain, headings) if plain in known]


def places(
    line: int, headings: Sequence[str], columns: Sequence[Column], passed_over: frozenset[str]
) -> dict[str, int]:
    """Return where each column stands; raise BadFile with all that is wrong with the headings."""
    known, found = by_heading(columns), dict[str, int]()
    names = ", ".join(column.headings[0] for column in columns)
    problems = []
    for place, heading in enumerate(headings):
        column = known.get(_plain(heading))
        if column and found.setdefault(column.name, place) != place:
            values = {"first": headings[found[column.name]]}
            problems.append(Problem(line, heading, "file-heading-twice", values))
        elif not column and _plain(heading) not in passed_over:
            problems.append(
                Problem(line, marked(heading), "file-unknown-heading", {"known": names})
            )
    if not found:
        parts = [part for one in headings for part in re.split(r"[;,|\t]", one)]
        together = not known.keys().isdisjoint(map(_plain, parts))
        raise bad(line, "file-one-cell" if together else "file-no-headings", known=names)
    for column in columns:
        if column.required and column.name not in found:
            values = {"headings": " / ".join(column.headings)}
            problems.append(Problem(line, column.headings[0], "file-missing-column", values))
    if problems:
        raise BadFile(problems)
    return found


def is_passed_over(heading: str, passed_over: frozenset[str]) -> bool:
    """Tell whether a column says nothing we need: a running number, say; not without heading."""
    return bool(heading) and _plain(heading) in passed_over


def by_heading(columns: Sequence[Column]) -> dict[str, Column]:
    """Return the columns by their headings as they are compared."""
    return {_plain(one): column for column in columns for one in (*column.headings, *column.also)}


def letters(place: int) -> str:
    """Return how a spreadsheet calls a column: A, B, … AA."""
    rest, last = divmod(place, 26)
    return (letters(rest - 1) if rest else "") + chr(ord("A") + last)


def _plain(heading: str) -> str:
    return re.sub(r"[\W_]+", " ", tidy(heading).casefold()).strip()
