"""Hours changed piece by piece: some days of the week, one time with other hours."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from bot.domain.hours.dates import sections
from bot.domain.hours.errors import BadHours
from bot.domain.hours.showing import CLOSED
from bot.domain.hours.spelling import plain
from bot.domain.hours.week import Dated, Spans, WeeklyHours
from bot.domain.hours.writing import parse_hours

MOST_DATED = 30  # times with other hours; more belong into another week
_CLOSED_WORDS = frozenset({CLOSED, "libur", "closed"})


def parse_spans(text: str) -> Spans:
    """Return the openings of one day meant by, say, "07:30-11:00, 13:00-15:00" or "tutup"."""
    if text.strip(" .;,").casefold() in _CLOSED_WORDS:
        return ()
    read = parse_hours(f"Sen {text}")
    if any(read.days[1:]) or read.dated:
        raise BadHours("hours-bad-span", span=" ".join(text.split()))
    return read.days[0]


def parse_dates(text: str, today: date) -> tuple[date, date]:
    """Return the days meant by "24-12-2026" or "18-02-2026 - 19-03-2026"; none that are past."""
    before, found = sections(plain(f"{text} {CLOSED}"))
    if before.strip(" ;,") or len(found) != 1 or found[0].hours.strip(" ;,:") != CLOSED:
        raise BadHours("hours-bad-dates", text=" ".join(text.split()))
    if found[0].last < today:
        raise BadHours("hours-past-dates")
    return found[0].first, found[0].last


def on_days(hours: WeeklyHours, days: Collection[int], spans: Spans) -> WeeklyHours:
    """Return the hours with these openings on some days of the usual week, Monday being 0."""
    week = [spans if number in days else usual for number, usual in enumerate(hours.days)]
    if not any(week):
        raise BadHours("hours-never-open")
    return replace(hours, days=tuple(week))


def on_dates(hours: WeeklyHours, first: date, last: date, spans: Spans) -> WeeklyHours:
    """Return the hours with these openings from one date to another; of many on working days."""
    kept = without_dates(hours, first, last)
    days = tuple(spans if first == last or usual else () for usual in hours.days)
    found = (*kept.dated, Dated(first, last, days))
    if len(found) > MOST_DATED:
        raise BadHours("hours-many-dates", limit=str(MOST_DATED))
    return replace(kept, dated=tuple(sorted(found, key=lambda one: (one.first, one.last))))


def without_dates(hours: WeeklyHours, first: date, last: date) -> WeeklyHours:
    """Return the hours with nothing of its own from this date to that."""
    left = (one for one in hours.dated if (one.first, one.last) != (first, last))
    return replace(hours, dated=tuple(left))
