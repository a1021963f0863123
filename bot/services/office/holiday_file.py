"""Read the file in which an admin lists the days on which the offices are closed."""

import re
from datetime import date

from bot.domain.names import visible
from bot.domain.offices import HolidayRow
from bot.services.table_file import BadCell, Column, read_table

LONGEST_NAME = 80

_MONTHS = (
    "jan januari january",
    "feb februari pebruari february",
    "mar maret march",
    "apr april",
    "mei may",
    "jun juni june",
    "jul juli july",
    "agu agt ags agustus aug august",
    "sep sept september",
    "okt oktober oct october",
    "nov nop november nopember",
    "des desember dec december",
)
_NUMBER = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2}|[^\W\d]+)\.?[-/. ](\d{4})", re.ASCII)


def read_holidays(data: bytes) -> list[HolidayRow]:
    """Return the holidays of a CSV file; raise BadFile unless all is right."""
    return [HolidayRow(**row.cells) for row in read_table(data, COLUMNS)]


def _day(text: str) -> date:
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = match.groups()
    elif match := _DAY_FIRST.fullmatch(text):
        day, month, year = match.groups()
    else:
        raise BadCell("holiday-bad-date", date=text)
    number = int(month) if month.isdigit() else _NUMBER.get(month.casefold())
    if number is None:
        raise BadCell("holiday-unknown-month", month=month)
    try:
        return date(int(year), number, int(day))
    except ValueError:
        raise BadCell("holiday-no-such-day", date=text) from None


def _name(cell: str) -> str:
    text = visible(cell)
    if not text:
        raise BadCell("file-empty-cell")
    if len(text) > LONGEST_NAME:
        raise BadCell("holiday-long-name", limit=str(LONGEST_NAME), length=str(len(text)))
    return text


COLUMNS = (
    Column("day", ("tanggal", "date"), _day, twice="holiday-day-twice"),
    Column("name", ("nama", "name"), _name),
)
