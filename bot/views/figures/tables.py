"""Tables as files for a spreadsheet: a workbook of several, or one as CSV; never a formula."""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO, StringIO
from typing import Any

Cell = str | int | float | date | datetime | None
SHEET = 31  # letters of a sheet's name
A4 = 9  # as workbooks count papers
FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", "-"))
# Some spreadsheets pass over blanks and what cannot be seen, and take wide signs for plain ones.
_FORMULA = re.compile(r"[\t\r\n]|[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]")


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its name, its headings, its rows; times are the city's, without a zone."""

    name: str
    head: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]


def neutral(cell: str) -> str:
    """Return a text that a spreadsheet shows, and does not reckon, whatever it begins with."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def csv_file(table: Table) -> bytes:
    """Return a table as CSV, in the encoding that Excel recognises."""
    written = StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(map(neutral, table.head))
    for row in table.rows:
        writer.writerow([neutral(one) if isinstance(one, str) else one for one in row])
    return written.getvalue().encode("utf-8-sig")


def xlsx_file(tables: Sequence[Table]) -> bytes:
    """Return tables as the sheets of a workbook; strings stay strings, whatever they say."""
    # The bot's own process imports this module and must never load XlsxWriter.
    from xlsxwriter import Workbook  # noqa: PLC0415

    written = BytesIO()
    with Workbook(written, {"in_memory": True}) as book:
        formats: dict[type, Any] = {
            datetime: book.add_format({"num_format": "yyyy-mm-dd hh:mm"}),
            date: book.add_format({"num_format": "yyyy-mm-dd"}),
        }
        bold = book.add_format({"bold": True})
        for table in tables:
            sheet = book.add_worksheet(table.name.translate(FORBIDDEN)[:SHEET])
            sheet.freeze_panes(1, 0)
            _to_print(sheet)
            for column, heading in enumerate(table.head):
                sheet.write_string(0, column, heading, bold)
                sheet.set_column(column, column, _width(table, column))
            for line, row in enumerate(table.rows, start=1):
                for column, cell in enumerate(row):
                    _write(sheet, (line, column), cell, formats)
    return written.getvalue()


def _to_print(sheet: Any) -> None:
    """Let all columns of a row be on one sheet of A4, below their headings."""
    sheet.set_paper(A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _write(sheet: Any, at: tuple[int, int], cell: Cell, formats: dict[type, Any]) -> None:
    if isinstance(cell, str):
        sheet.write_string(*at, cell)
    elif isinstance(cell, date):
        sheet.write_datetime(*at, cell, formats[type(cell)])
    elif cell is not None:
        sheet.write_number(*at, cell)


def _width(table: Table, column: int) -> int:
    """Return about how many letters are to be seen at once."""
    cells = [table.head[column], *(str(row[column]) for row in table.rows[:200])]
    return min(60, max(map(len, cells)) + 2)
