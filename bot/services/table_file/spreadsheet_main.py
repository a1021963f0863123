"""The process that reads one spreadsheet: the file comes in, its cells as text go out as JSON.

It is started by its path and imports nothing of ours. What it may take is limited, so that a
file made to swell harms nobody else.
"""

import io
import json
import re
import sys
import zipfile
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from typing import Any

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

LARGEST = 1 << 30  # bytes of memory
SECONDS = 50  # of CPU

# A formula that failed: the library tells such a cell as empty, and empty means something.
_FAILED = re.compile(rb'<c\b([^>]*?\bt="e"[^>]*)>(?:(?!</c>).)*?<v>([^<]*)</v>', re.DOTALL)
_AT = re.compile(rb'\br="([A-Z]+)(\d+)"')
_SHEET = re.compile(rb"<(?:\w+:)?sheet\b[^>]*>")
_RELATION = re.compile(rb"<Relationship\b[^>]*>")


def main() -> None:
    """Answer on the output: the sheets that are seen, or what is wrong."""
    _limit()
    answer: dict[str, Any]
    try:
        answer = {"sheets": _sheets(sys.stdin.buffer.read(), int(sys.argv[1]))}
    except _TooMany as many:
        answer = {"bad": "file-many-rows", "line": many.args[0], "values": {"limit": sys.argv[1]}}
    except MemoryError:
        answer = {"bad": "file-swollen"}
    except PasswordError:
        answer = {"bad": "file-locked"}
    except (CalamineError, zipfile.BadZipFile, KeyError, OSError, ValueError):
        answer = {"bad": "file-damaged"}
    json.dump(answer, sys.stdout)


class _TooMany(Exception):
    """More rows than a list may have; says how many."""


def _limit() -> None:
    with suppress(ImportError, OSError, ValueError):  # not every system has such limits
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_AS, (LARGEST, LARGEST))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def _sheets(data: bytes, most: int) -> list[list[tuple[int, list[str]]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    failed = _failed(data)
    return [
        _lines(book.get_sheet_by_name(one.name), most, failed.get(place, {}))
        for place, one in enumerate(book.sheets_metadata)
        if one.typ is SheetTypeEnum.WorkSheet and one.visible is SheetVisibleEnum.Visible
    ]


def _lines(
    sheet: CalamineSheet, most: int, failed: dict[tuple[int, int], str]
) -> list[tuple[int, list[str]]]:
    last = sheet.end[0] + 1 if sheet.end else 0
    if last > most:
        raise _TooMany(last)
    rows = [[_text(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]
    for (line, place), error in failed.items():
        if line < len(rows) and place < len(rows[line]):
            rows[line][place] = error
    for (top, left), (bottom, _) in sheet.merged_cell_ranges or ():
        # Over several rows it is meant for each of them; over several columns it is a title.
        for row in rows[top + 1 : bottom + 1]:
            row[left] = rows[top][left]
    return [(line, cells) for line, cells in enumerate(rows, 1) if any(map(str.strip, cells))]


def _failed(data: bytes) -> dict[int, dict[tuple[int, int], str]]:
    """Return the failed formulas of each sheet of an xlsx by their place, line and column."""
    if not data.startswith(b"PK"):
        return {}
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        if "xl/workbook.xml" not in packed.namelist():
            return {}
        relations = _RELATION.findall(packed.read("xl/_rels/workbook.xml.rels"))
        targets = {_said(one, b"Id"): _said(one, b"Target") for one in relations}
        sheets = _SHEET.findall(packed.read("xl/workbook.xml"))
        files = [targets.get(_said(one, rb"\w+:id"), "") for one in sheets]
        return {
            place: _failed_in(packed.read(f"xl/{name.removeprefix('/xl/')}"))
            for place, name in enumerate(files)
            if f"xl/{name.removeprefix('/xl/')}" in packed.namelist()
        }


def _failed_in(sheet: bytes) -> dict[tuple[int, int], str]:
    found = {}
    for attributes, error in _FAILED.findall(sheet):
        if at := _AT.search(attributes):
            place = 0
            for letter in at[1]:
                place = place * 26 + letter - ord("A") + 1
            found[int(at[2]) - 1, place - 1] = error.decode()
    return found


def _said(element: bytes, attribute: bytes) -> str:
    match = re.search(rb'\s%s="([^"]*)"' % attribute, element)
    return match[1].decode() if match else ""


def _text(cell: Any) -> str:
    """Return a cell as it would be typed."""
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    return _moment(cell) if isinstance(cell, date | time | timedelta) else str(cell)


def _moment(cell: date | time | timedelta) -> str:
    if isinstance(cell, datetime) and cell.time() != time():
        return f"{cell:%Y-%m-%d %H:%M}"
    if isinstance(cell, date):
        return f"{cell:%Y-%m-%d}"
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    minutes = round(cell.total_seconds() / 60)
    return f"{minutes // 60:02}:{minutes % 60:02}"


if __name__ == "__main__":
    main()
