"""Numbered paper slips for when power or signal fails, entered afterwards at their real time."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.domain.hours import Span, WeeklyHours

NUMBERS = 10_000  # four digits, leading zeros included
COUNT = 48  # eight sheets of paper
HALF_HOUR = timedelta(minutes=30)
OFFERED = 8  # half hours up to now
USUAL = (7 * 60, 16 * 60)  # minutes of a day on which the office was closed: our choice
_TYPED = re.compile(r"(?:pukul|jam|pkl\.?)?\s*(\d{1,2})(?:\s*[.:,]\s*(\d{2})|(\d{2}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Slip:
    """One numbered slip of an office; used once."""

    id: int
    office_id: int
    number: str
    used_by: int | None = None
    used_at: datetime | None = None

    @property
    def open(self) -> bool:
        """Tell whether nobody has entered it yet."""
        return self.used_at is None


@dataclass(frozen=True, slots=True)
class Paper:
    """That a visit is entered afterwards; `gone`: the guest has left meanwhile."""

    gone: bool


@dataclass(frozen=True, slots=True)
class SlipSheet:
    """What a file of slips says."""

    office: str
    city: str
    retention_days: int
    numbers: tuple[str, ...]


def written(number: int) -> str:
    """Return a slip's number as it is printed: '0412'."""
    return f"{number:04}"


def read_number(words: str) -> str | None:
    """Return the number somebody typed, its zeros put back, or None if it is none."""
    digits = re.sub(r"[\s.-]", "", words)
    return digits.zfill(4) if re.fullmatch(r"[0-9]{1,4}", digits) else None


def read_time(words: str) -> time | None:
    """Return the time meant by '08.15', '8:15', '0815' or '8', or None."""
    match = _TYPED.fullmatch(words.strip().casefold())
    if match is None:
        return None
    try:
        return time(int(match[1]), int(match[2] or match[3] or 0))
    except ValueError:
        return None


def times_today(now: datetime, hours: WeeklyHours, holidays: Collection[date] = ()) -> list[time]:
    """Return the last half hours up to now (local), since opening, the earliest first."""
    latest = now.replace(minute=now.minute // 30 * 30, second=0, microsecond=0)
    back = [latest - HALF_HOUR * steps for steps in range(OFFERED)]
    found = [one.time() for one in reversed(back) if one.date() == now.date()]
    opens, _ = _span(now.date(), hours, holidays)
    return [one for one in found if _minute(one) >= opens] or found


def times_on(day: date, hours: WeeklyHours, holidays: Collection[date] = ()) -> list[time]:
    """Return the hours of another day at which somebody may have come."""
    opens, closes = _span(day, hours, holidays)
    full = range(opens // 60 * 60 + 60, closes, 60)
    return [time(minute // 60, minute % 60) for minute in (opens, *full)]


def _span(day: date, hours: WeeklyHours, holidays: Collection[date]) -> Span:
    """Return from when to when somebody may have come on a day, breaks included."""
    spans = hours.on(day, holidays)
    return (spans[0][0], spans[-1][1]) if spans else USUAL


def _minute(clock: time) -> int:
    return clock.hour * 60 + clock.minute
