"""An office without scans for some working days: its own group hears it first, and once."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.figures.funnel import DAYS, SEARCHED
from bot.domain.hours import WeeklyHours

NUDGED_AFTER = DAYS  # working days without a scan


@dataclass(frozen=True, slots=True)
class Idle:
    """What was said of an office that is idle."""

    office_id: int
    last_scan: date | None
    nudged_on: date
    told_on: date | None


@dataclass(frozen=True, slots=True)
class IdleFacts:
    """An idle office as admins read of it."""

    office_id: int
    office: str
    last_scan: date | None
    days: int  # working days
    nudged_on: date


def idle_days(
    hours: WeeklyHours, local: datetime, since: date, holidays: Collection[date] = ()
) -> int:
    """Return how many working days after `since` are over: today only once the door is shut."""
    minute = local.hour * 60 + local.minute
    count, day = 0, max(since, local.date() - SEARCHED)
    while day < local.date():
        day += timedelta(days=1)
        spans = hours.on(day, holidays)
        if spans and (day < local.date() or spans[-1][1] <= minute):
            count += 1
    return count
