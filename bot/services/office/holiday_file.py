"""Read the file in which an admin lists the days on which the offices are closed."""

import re
from datetime import date, timedelta

from bot.domain.offices import HolidayRow
from bot.domain.written_dates import BadDate, read_date
from bot.services.table_file import BadCell, Column, read_table

LONGEST_NAME = 80

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
    try:
        return read_date(text)
    except BadDate as bad:
        shown = {"date": cell} if "date" in bad.values else bad.values
        raise BadCell(bad.key, **shown) from None


def _name(text: str) -> str:
    if len(text) > LONGEST_NAME:
        raise BadCell("holiday-long-name", limit=str(LONGEST_NAME), length=str(len(text)))
    return text


COLUMNS = (
    Column("day", ("tanggal", "date"), _day, twice="holiday-day-twice", also=("tgl",)),
    Column("name", ("nama", "name"), _name, also=_OTHER_NAMES),
)
