"""The days that figures are asked for: read from what a person types."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.errors import DomainError

_YEAR_FIRST = re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>\d{4})", re.ASCII)
_UNTIL = {"-", "–", "—", "sampai", "s/d", "s.d.", "dumugi", "to", "until"}
SHOWN = 40  # of what cannot be read


@dataclass(frozen=True, slots=True)
class Period:
    """Some days, the first and the last included."""

    first: date
    last: date


class NotADay(DomainError):
    """No day of the calendar can be read in this."""

    key = "error-not-a-day"


class BadPeriod(DomainError):
    """The days are not a first and a last one, in this order, until today."""

    key = "error-bad-period"


def last_days(days: int, *, today: date) -> Period:
    """Return the last `days` days, today included."""
    return Period(today - timedelta(days=days - 1), today)


def read_period(words: Sequence[str], *, today: date) -> Period:
    """Return the period between one or two written days; today if nothing is written."""
    days = [_read_day(word) for word in words if word.lower() not in _UNTIL]
    if not words:
        return Period(today, today)
    if len(days) not in (1, 2) or not days[0] <= days[-1] <= today:
        raise BadPeriod()
    return Period(days[0], days[-1])


def _read_day(word: str) -> date:
    found = _YEAR_FIRST.fullmatch(word) or _DAY_FIRST.fullmatch(word)
    try:
        if found is not None:
            return date(**{name: int(digits) for name, digits in found.groupdict().items()})
    except ValueError:
        pass  # such as 31 November
    raise NotADay(written=word[:SHOWN])
