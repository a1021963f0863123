"""The rows of a CSV file as Excel or LibreOffice writes it; encoding and separator found out."""

import codecs
import csv
import io
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice

from bot.domain.file_problems import BadFile, bad
from bot.services.table_file.columns import SEARCHED_LINES, Column, Line, heading_at

MOST_ROWS = 200_000

MOST_CELLS = 300  # of a row; no list has as many, and each of them costs time
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?\r?\n', re.IGNORECASE)
_WEB_PAGE = re.compile(rb"\s*<(!doctype|html|head|table|\?xml)", re.IGNORECASE)


def csv_lines(data: bytes, columns: Sequence[Column]) -> list[Line]:
    """Return the filled rows; raise BadFile for what is no table of text."""
    text = _decoded(data)
    if match := _SEPARATOR_LINE.match(text):  # Excel obeys this line and does not show it
        return list(_filled(text[match.end() :], match[1]))
    return list(_filled(text, max(";,\t", key=lambda each: _fit(text, each, columns))))


def _decoded(data: bytes) -> str:
    if data.startswith(b"%PDF"):
        raise bad(1, "file-not-table", kind="pdf")
    if _WEB_PAGE.match(data):
        raise bad(1, "file-not-table", kind="page")
    for encoding in _encodings(data):
        with suppress(UnicodeDecodeError):
            return data.decode(encoding)
    raise bad(1, "file-not-table", kind="other")


def _encodings(data: bytes) -> tuple[str, ...]:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ("utf-16",)
    if b"\0" not in data:
        return "utf-8-sig", "cp1252"
    # Without its mark: every second byte of our alphabet is zero, in text and in nothing else.
    halves = {"utf-16-le": data[1:40:2], "utf-16-be": data[0:40:2]}
    return tuple(name for name, zeros in halves.items() if not any(zeros))


def _filled(text: str, delimiter: str) -> Iterator[Line]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 0
    try:
        for line, cells in enumerate(reader, start=1):
            if line > MOST_ROWS:
                raise bad(line, "file-many-rows", limit=str(MOST_ROWS))
            near = cells[:MOST_CELLS]
            if any(cell.strip() for cell in near):
                yield line, near
    except csv.Error:
        raise bad(line + 1, "file-broken-quotes") from None


def _fit(text: str, delimiter: str, columns: Sequence[Column]) -> tuple[int, int]:
    lines: list[Line] = []
    with suppress(BadFile):
        lines.extend(islice(_filled(text, delimiter), SEARCHED_LINES))
    at, known = heading_at(lines, columns)
    return known, len(lines[at][1]) if lines else 0
