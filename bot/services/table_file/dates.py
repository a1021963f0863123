"""A day in a cell: as people write it, with its weekday, or as a spreadsheet counts it."""

import re
from datetime import date, timedelta

from bot.domain.file_problems import BadCell
from bot.domain.written_dates import BadDate, read_date

_WEEKDAY = re.compile(r"^[^\W\d]+['’]?[^\W\d]*(?:,\s*|\s+(?=\d))")  # "Jum'at, 17 …"
_MIDNIGHT = re.compile(r"[ T]00[:.]00([:.]00)?")
_SERIAL = re.compile(r"[34567]\d{4}(?:[.,]0+)?", re.ASCII)  # a date cell shown as a number
_DAY_ZERO = date(1899, 12, 30)


def day_of(cell: str) -> date:
    """Return the day that a cell means; raise BadCell."""
    text = _WEEKDAY.sub("", _MIDNIGHT.sub("", cell), count=1)
    if _SERIAL.fullmatch(text):
        return _DAY_ZERO + timedelta(days=int(text[:5]))
    try:
        return read_date(text)
    except BadDate as bad:
        shown = {"date": cell} if "date" in bad.values else bad.values
        raise BadCell(bad.key, **shown) from None
