"""Read the file in which an admin lists the days on which the offices are closed."""

import re
from datetime import date, timedelta

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
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2}|[^\W\d]+)\.?[-/. ](\d{4})", re.ASCII)
_WEEKDAY = re.compile(r"^[^\W\d]+['’]?[^\W\d]*(?:,\s*|\s+(?=\d))")  # "Jum'at, 17 …"
_MIDNIGHT = re.compile(r"[ T]00[:.]00([:.]00)?")
_SERIAL = re.compile(r"[34567]\d{4}(?:[.,]0+)?", re.ASCII)  # a date cell shown as a number
_DAY_ZERO = date(1899, 12, 30)
_OTHER_NAMES = ("keterangan", "hari libur", "nama hari libur", "holiday")
_SAYS_NOTHING = frozenset({"hari", "day", "weekday"})


def read_holidays(data: bytes) -> list[HolidayRow]:
    """Return the holidays of a file; raise BadFile unless all is right."""
    rows = read_table(data, COLUMNS, passed_over=_SAYS_NOTHING)
    return [HolidayRow(**row.cells) for row in rows]


def _day(cell: str) -> date:
    text = _WEEKDAY.sub("", _MIDNIGHT.sub("", cell), count=1)
    if _SERIAL.fullmatch(text):
        return _DAY_ZERO + timedelta(days=int(text[:5]))
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = match.groups()
    elif match := _DAY_FIRST.fullmatch(text):
        day, month, year = match.groups()
    else:
        raise BadCell("holiday-bad-date", date=cell)
    number = int(month) if month.isdigit() else _NUMBER.get(month.casefold())
    if number is None:
        raise BadCell("holiday-unknown-month", month=month)
    try:
        return date(int(year), number, int(day))
    except ValueError:
        raise BadCell("holiday-no-such-day", date=cell) from None


def _name(text: str) -> str:
    if len(text) > LONGEST_NAME:
        raise BadCell("holiday-long-name", limit=str(LONGEST_NAME), length=str(len(text)))
    return text


COLUMNS = (
    Column("day", ("tanggal", "date"), _day, twice="holiday-day-twice", also=("tgl",)),
    Column("name", ("nama", "name"), _name, also=_OTHER_NAMES),
)
