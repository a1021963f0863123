"""Read a table that a person saved as CSV, and tell everything that is wrong with it at once."""

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

SHOWN_PROBLEMS = 20
NO_COLUMN = "-"

_Line = tuple[int, list[str]]
_OTHER_KINDS = ((b"PK\x03\x04", "xlsx"), (b"\xd0\xcf\x11\xe0", "xls"), (b"%PDF", "pdf"))
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?\r?\n', re.IGNORECASE)


@dataclass(frozen=True)
class Problem:
    """What is wrong at one place; `line` is the row a spreadsheet shows (the heading is 1)."""

    line: int
    column: str
    key: str
    values: Mapping[str, str]


class BadFile(Exception):
    """A file of which nothing is used: its first 20 problems, and how many `more` there are."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems[:SHOWN_PROBLEMS])
        self.more = len(problems) - len(self.problems)
        super().__init__("; ".join(f"line {p.line}: {p.key}" for p in self.problems))


class BadCell(ValueError):
    """A cell that cannot be used: a text key and the values its text shows."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


@dataclass(frozen=True)
class Column:
    """A column of the table: its headings, and how a cell is read (raises BadCell).

    A required column must be there and filled in each row; an empty optional cell is read as "".
    `twice` is the key of the text that is said of two equal values, where they must differ.
    """

    name: str
    headings: tuple[str, ...]
    read: Callable[[str], Any] = str
    required: bool = True
    twice: str = ""


@dataclass(frozen=True)
class Row:
    """A row that was read: its line in the file, and its values by the names of the columns."""

    line: int
    cells: Mapping[str, Any]


def read_table(data: bytes, columns: Sequence[Column]) -> list[Row]:
    """Return the rows of a CSV file as Excel writes it; raise BadFile with all its problems.

    Encoding and separator are found out. Blank rows are passed over; spaces and line breaks
    within a cell become one space.
    """
    lines = list(_lines(_decoded(data), columns))
    if not lines:
        raise _bad(1, "file-empty")
    (heading_line, headings), *rest = lines
    reader = _Reader(columns, headings, _places(heading_line, headings, columns))
    if not rest:
        raise _bad(heading_line + 1, "file-no-rows")
    rows = [reader.row(line, cells) for line, cells in rest]
    if reader.problems:
        raise BadFile(reader.problems)
    return rows


@dataclass
class _Reader:
    """Reads row after row below known headings, and collects the problems."""

    columns: Sequence[Column]
    headings: list[str]
    places: Mapping[str, int]
    problems: list[Problem] = field(default_factory=list)
    first_lines: dict[tuple[str, Any], int] = field(default_factory=dict)

    def row(self, line: int, cells: list[str]) -> Row:
        for place, text in enumerate(cells):
            if text and place not in self.places.values():
                # The cells behind a stray separator are shifted: to judge them is only noise.
                self._add(line, _letters(place), "file-row-too-wide", text=text)
                return Row(line, {})
        return Row(line, {c.name: self._value(line, cells, c) for c in self.columns})

    def _value(self, line: int, cells: list[str], column: Column) -> Any:
        place = self.places.get(column.name, len(cells))
        text = cells[place] if place < len(cells) else ""
        heading = self.headings[place] if place < len(self.headings) else column.headings[0]
        if column.required and not text:
            return self._add(line, heading, "file-empty-cell")
        try:
            value = column.read(text)
        except BadCell as bad:
            return self._add(line, heading, bad.key, **bad.values)
        first = self.first_lines.setdefault((column.name, value), line) if column.twice else line
        if first != line:
            self._add(line, heading, column.twice, value=text, first=str(first))
        return value

    def _add(self, line: int, heading: str, key: str, **values: str) -> None:
        self.problems.append(Problem(line, heading, key, values))


def _decoded(data: bytes) -> str:
    utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    kind = next((kind for start, kind in _OTHER_KINDS if data.startswith(start)), "other")
    if kind != "other" or (b"\0" in data and not utf16):
        raise _bad(1, "file-not-csv", kind=kind)
    for encoding in ("utf-16",) if utf16 else ("utf-8-sig", "cp1252"):
        with suppress(UnicodeDecodeError):
            return data.decode(encoding)
    raise _bad(1, "file-not-csv", kind=kind)


def _lines(text: str, columns: Sequence[Column]) -> Iterator[_Line]:
    if match := _SEPARATOR_LINE.match(text):  # Excel obeys this line and does not show it
        return _filled(text[match.end() :], match[1])
    return _filled(text, max(";,\t", key=lambda each: _fit(text, each, columns)))


def _filled(text: str, delimiter: str) -> Iterator[_Line]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 0
    try:
        for line, cells in enumerate(reader, start=1):
            tidy = [" ".join(cell.split()) for cell in cells]
            if any(tidy):
                yield line, tidy
    except csv.Error:
        raise _bad(line + 1, "file-broken-quotes") from None


def _fit(text: str, delimiter: str, columns: Sequence[Column]) -> tuple[int, int]:
    known = _by_heading(columns)
    with suppress(BadFile):
        _, headings = next(_filled(text, delimiter), (0, []))
        return sum(_plain(heading) in known for heading in headings), len(headings)
    return 0, 0


def _places(line: int, headings: list[str], columns: Sequence[Column]) -> dict[str, int]:
    known, places = _by_heading(columns), dict[str, int]()
    names = ", ".join(column.headings[0] for column in columns)
    problems = []
    for place, heading in enumerate(headings):
        column = known.get(_plain(heading))
        if column and places.setdefault(column.name, place) != place:
            values = {"first": headings[places[column.name]]}
            problems.append(Problem(line, heading, "file-heading-twice", values))
        elif heading and not column:
            problems.append(Problem(line, heading, "file-unknown-heading", {"known": names}))
    if not places:
        raise _bad(line, "file-no-headings", known=names)
    for column in columns:
        if column.required and column.name not in places:
            values = {"headings": " / ".join(column.headings)}
            problems.append(Problem(line, column.headings[0], "file-missing-column", values))
    if problems:
        raise BadFile(problems)
    return places


def _by_heading(columns: Sequence[Column]) -> dict[str, Column]:
    return {_plain(heading): column for column in columns for heading in column.headings}


def _plain(heading: str) -> str:
    return re.sub(r"[\W_]+", " ", heading.casefold()).strip()


def _letters(place: int) -> str:
    rest, last = divmod(place, 26)
    return (_letters(rest - 1) if rest else "") + chr(ord("A") + last)


def _bad(line: int, key: str, **values: str) -> BadFile:
    return BadFile([Problem(line, NO_COLUMN, key, values)])
