"""Dates as people write them in files: 17-08-2026, 17 Agustus 2026, 2026-08-17."""

import re
from datetime import date

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


class BadDate(ValueError):
    """A date that cannot be understood: a text key and the values its text shows."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


def read_date(text: str) -> date:
    """Return the day that is meant; raise BadDate, naming what is wrong."""
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = match.groups()
    elif match := _DAY_FIRST.fullmatch(text):
        day, month, year = match.groups()
    else:
        raise BadDate("holiday-bad-date", date=text)
    number = int(month) if month.isdigit() else _NUMBER.get(month.casefold())
    if number is None:
        raise BadDate("holiday-unknown-month", month=month)
    try:
        return date(int(year), number, int(day))
    except ValueError:
        raise BadDate("holiday-no-such-day", date=text) from None
