"""The days that figures are asked for: read from what a person types, or a button carries."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.errors import DomainError, Gone

_YEAR_FIRST = re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>\d{4})", re.ASCII)
_UNTIL = {"-", "–", "—", "sampai", "s/d", "s.d.", "dumugi", "to", "until"}
SHOWN = 40  # of what cannot be read
LAST_MONTH = "month"
SPANS = ("1", "7", "30", LAST_MONTH)  # offered as buttons: so many days up to today


@dataclass(frozen=True, slots=True)
class Period:
    """Some days, the first and the last included."""

    first: date
    last: date

    @property
    def span(self) -> str:
        """Return what a button carries that asks for these very days."""
        return "-".join(one.isoformat().replace("-", "") for one in (self.first, self.last))


class NotADay(DomainError):
    """No day of the calendar can be read in this."""

    key = "error-not-a-day"


class BadPeriod(DomainError):
    """The days are not a first and a last one, in this order, until today."""

    key = "error-bad-period"


def last_days(days: int, *, today: date) -> Period:
    """Return the last `days` days, today included."""
    return Period(today - timedelta(days=days - 1), today)


def period_of(span: str, *, today: date) -> Period:
    """Return the days a button asks for; raise `Gone` for what no button of ours carries."""
    if span == LAST_MONTH:
        last = today.replace(day=1) - timedelta(days=1)
        return Period(last.replace(day=1), last)
    if span in SPANS:
        return last_days(int(span), today=today)
    try:
        first, last = (date.fromisoformat(one) for one in span.split("-"))
    except ValueError:
        raise Gone from None
    if not first <= last <= today:
        raise Gone
    return Period(first, last)


def is_day(word: str) -> bool:
    """Tell whether this is meant as a day, right or wrong, or stands between two."""
    return word.lower() in _UNTIL or re.fullmatch(r"\d+([-/.]\d+)+", word) is not None


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
