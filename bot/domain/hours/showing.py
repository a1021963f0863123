"""Hours in the one spelling in which they are stored and shown."""

from collections.abc import Iterable
from itertools import groupby

from bot.domain.hours.week import NAMES, Dated, Spans, WeeklyHours

ALWAYS, CLOSED = "24 jam", "tutup"


def format_hours(hours: WeeklyHours) -> str:
    """Return the hours as parse_hours reads them, neighbouring equal days put together."""
    usual = ALWAYS if hours.always else _week(hours.days)
    return "; ".join([usual, *map(_dated, hours.dated)])


def _dated(one: Dated) -> str:
    if one.one_day:
        return f"{one.first:%d-%m-%Y} {_spans(one.days[one.first.weekday()])}"
    return f"{one.first:%d-%m-%Y} - {one.last:%d-%m-%Y} {_week(one.days)}"


def _week(days: tuple[Spans, ...]) -> str:
    parts = [
        f"{_run(numbers)} {_spans(spans)}"
        for spans, numbers in groupby(range(len(NAMES)), key=days.__getitem__)
        if spans
    ]
    return "; ".join(parts) or CLOSED


def _spans(spans: Spans) -> str:
    return ", ".join(f"{_clock(opens)}-{_clock(closes)}" for opens, closes in spans) or CLOSED


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _run(numbers: Iterable[int]) -> str:
    names = [NAMES[number] for number in numbers]
    return names[0] if len(names) == 1 else f"{names[0]}-{names[-1]}"
