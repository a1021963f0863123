"""Days on which one office is closed although its week says otherwise."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.domain.hours import Dated, WeeklyHours

OFFERED = 7  # days
AHEAD = timedelta(days=21)
CLOSED_ALL_WEEK = ((),) * 7


@dataclass(frozen=True, slots=True)
class DayOf:
    """A day of an office that one may close, or that was closed so."""

    day: date
    closed: bool


def closed_on(hours: WeeklyHours, day: date) -> bool:
    """Tell whether this very day, and no other, was closed."""
    return any(one.one_day and one.first == day and not any(one.days) for one in hours.dated)


def with_closed(hours: WeeklyHours, day: date) -> WeeklyHours:
    """Return the hours with this day closed, whatever it had before."""
    usual = as_usual(hours, day)
    return replace(usual, dated=(*usual.dated, Dated(day, day, CLOSED_ALL_WEEK)))


def as_usual(hours: WeeklyHours, day: date) -> WeeklyHours:
    """Return the hours with nothing of its own on this day."""
    left = (one for one in hours.dated if not (one.one_day and one.first == day))
    return replace(hours, dated=tuple(left))


def without_past(hours: WeeklyHours, today: date) -> WeeklyHours:
    """Return the hours without the days before this one that were closed one by one."""
    left = (
        one for one in hours.dated if not (one.one_day and one.first < today and not any(one.days))
    )
    return replace(hours, dated=tuple(left))


def next_days(hours: WeeklyHours, today: date, holidays: Collection[date] = ()) -> list[DayOf]:
    """Return the next days on which the office works or was closed, today among them.

    Not those with hours of their own: to close and to open them again would lose those.
    """
    found = []
    for ahead in range(AHEAD.days):
        day = today + timedelta(days=ahead)
        closed = closed_on(hours, day)
        own = any(one.one_day and one.first == day and any(one.days) for one in hours.dated)
        if closed or (hours.on(day, holidays) and not own):
            found.append(DayOf(day, closed))
    return found[:OFFERED]
