"""Read the file in which an admin lists the days on which the offices are closed."""

from bot.domain.offices import HolidayRow
from bot.services.table_file import BadCell, Column, read_table
from bot.services.table_file.dates import day_of

LONGEST_NAME = 80

_OTHER_NAMES = ("keterangan", "hari libur", "nama hari libur", "holiday")
_SAYS_NOTHING = frozenset({"hari", "day", "weekday"})


def read_holidays(data: bytes) -> list[HolidayRow]:
    """Return the holidays of a file; raise BadFile unless all is right."""
    rows = read_table(data, COLUMNS, passed_over=_SAYS_NOTHING)
    return [HolidayRow(**row.cells) for row in rows]


def _name(text: str) -> str:
    if len(text) > LONGEST_NAME:
        raise BadCell("import-long-name", limit=str(LONGEST_NAME), length=str(len(text)))
    return text


COLUMNS = (
    Column("day", ("tanggal", "date"), day_of, twice="holiday-day-twice", also=("tgl",)),
    Column("name", ("nama", "name"), _name, also=_OTHER_NAMES),
)
