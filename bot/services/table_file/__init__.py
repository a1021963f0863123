"""Read a table that a person saved as a spreadsheet or CSV, and tell all that is wrong at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from bot.domain.file_problems import NO_COLUMN, BadCell, BadFile, Problem, bad
from bot.services.table_file.columns import (
    NUMBERING,
    Column,
    Line,
    heading_at,
    is_passed_over,
    known_in,
    letters,
    places,
)
from bot.services.table_file.csv_lines import csv_lines
from bot.services.table_file.signs import marked, tidy
from bot.services.table_file.spreadsheet import STARTS, spreadsheet_lines

__all__ = [
    "LARGEST",
    "NO_COLUMN",
    "BadCell",
    "BadFile",
    "Column",
    "Problem",
    "Row",
    "fitting",
    "read_table",
]

LARGEST = 10_000_000
FEWEST_KNOWN = 2  # columns, to say which table a file is
Kind = TypeVar("Kind")
_ERRORS = frozenset({"#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"})


@dataclass(frozen=True)
class Row:
    """A row that was read: its line in the file, and its values by the names of the columns.

    A column that the file does not have is not among them.
    """

    line: int
    cells: Mapping[str, Any]


def read_table(
    data: bytes,
    columns: Sequence[Column],
    *,
    passed_over: frozenset[str] = frozenset(),
    largest: int = LARGEST,
) -> list[Row]:
    """Return the rows of a file of any usual kind; raise BadFile with all its problems.

    A title may stand above the headings. Blank rows are passed over, and columns of running
    numbers or with a heading in `passed_over`; what cannot be seen in a cell is no part of it.
    """
    if len(data) > largest:
        raise bad(1, "file-large", limit=str(largest // 1_000_000))
    lines = _lines(data, columns)
    at, _ = heading_at(lines, columns)
    heading_line, headings = lines[at][0], [tidy(cell) for cell in lines[at][1]]
    passed_over |= NUMBERING
    reader = _Reader(
        columns, headings, places(heading_line, headings, columns, passed_over), passed_over
    )
    for line, cells in lines[:at]:
        reader.check_above(line, cells)
    if not lines[at + 1 :]:
        raise bad(heading_line + 1, "file-no-rows")
    rows = [reader.row(line, cells) for line, cells in lines[at + 1 :] if any(map(tidy, cells))]
    if reader.problems:
        raise BadFile(reader.problems)
    return rows


def fitting(data: bytes, tables: Mapping[Kind, Sequence[Column]]) -> Kind | None:
    """Return which of some tables a file is by its headings, None if it may be several or none.

    The one of which most columns are there; among equals the one that lacks none. A file may so
    lack a column of its own table and is still told which.
    """
    lines = _lines(data, [column for columns in tables.values() for column in columns])
    scores = {kind: _score(lines, columns) for kind, columns in tables.items()}
    best = max(scores.values())
    found = [kind for kind, score in scores.items() if score == best]
    return found[0] if len(found) == 1 and best[0] >= FEWEST_KNOWN else None


def _score(lines: Sequence[Line], columns: Sequence[Column]) -> tuple[int, bool]:
    """Return how many of the columns are there, and whether no required one is missing."""
    at, _ = heading_at(lines, columns)
    found = {column.name for column in known_in(lines[at][1], columns)}
    missing = any(column.required and column.name not in found for column in columns)
    return len(found), not missing


def _lines(data: bytes, columns: Sequence[Column]) -> list[Line]:
    read = spreadsheet_lines if data.startswith(STARTS) else csv_lines
    lines = read(data, columns)
    if not any(tidy(cell) for _, cells in lines for cell in cells):
        raise bad(1, "file-empty")
    return lines


@dataclass
class _Reader:
    """Reads row after row below known headings, and collects the problems."""

    columns: Sequence[Column]
    headings: list[str]
    places: Mapping[str, int]
    passed_over: frozenset[str]
    problems: list[Problem] = field(default_factory=list)
    first_lines: dict[tuple[str, Any], int] = field(default_factory=dict)

    def check_above(self, line: int, cells: list[str]) -> None:
        """Note a row above the headings that is no title: it could be read as one of the list."""
        alone = _Reader(self.columns, self.headings, self.places, self.passed_over)
        alone.row(line, cells)
        if not alone.problems:
            self.problems.append(Problem(line, NO_COLUMN, "file-row-above", {}))

    def row(self, line: int, cells: list[str]) -> Row:
        for place, cell in enumerate(cells):
            if place not in self.places.values() and not self._says_nothing(place):
                text = tidy(cell)
                if text:
                    # The cells behind a stray separator are shifted: to judge them is only noise.
                    self._add(line, letters(place), "file-row-too-wide", text=text)
                    return Row(line, {})
        given = (column for column in self.columns if column.name in self.places)
        return Row(line, {column.name: self._value(line, cells, column) for column in given})

    def _says_nothing(self, place: int) -> bool:
        heading = self.headings[place] if place < len(self.headings) else ""
        return is_passed_over(heading, self.passed_over)

    def _value(self, line: int, cells: list[str], column: Column) -> Any:
        place = self.places[column.name]
        heading = self.headings[place]
        cell = cells[place] if place < len(cells) else ""
        text = tidy(cell)
        try:
            value = _read(cell, text, column)
        except BadCell as problem:
            return self._add(line, heading, problem.key, **problem.values)
        first = self.first_lines.setdefault((column.name, value), line) if column.twice else line
        if first != line:
            self._add(line, heading, column.twice, value=text, first=str(first))
        return value

    def _add(self, line: int, heading: str, key: str, **values: str) -> None:
        shown = {name: marked(value) for name, value in values.items()}
        self.problems.append(Problem(line, heading, key, shown))


def _read(cell: str, text: str, column: Column) -> Any:
    if text in _ERRORS:
        raise BadCell("file-error-cell", text=text)
    if column.required and not text:
        unseen = cell.strip(" \r\n\t")
        raise BadCell("file-unseen-cell", signs=unseen) if unseen else BadCell("file-empty-cell")
    return column.read(text)
