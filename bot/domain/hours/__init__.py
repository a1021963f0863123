"""When an office is open: hours as people write them, and what they mean at a moment."""

from bot.domain.hours.errors import BadHours
from bot.domain.hours.opening import (
    at_work,
    break_until,
    changes_at,
    closes_at,
    is_open,
    next_opening,
    stayed_open_since,
)
from bot.domain.hours.showing import format_hours
from bot.domain.hours.week import (
    ALL_DAY,
    ALWAYS_OPEN,
    DAY,
    NEVER_OPEN,
    Dated,
    Span,
    Spans,
    WeeklyHours,
)
from bot.domain.hours.writing import parse_hours, weekday_called

__all__ = [
    "ALL_DAY",
    "ALWAYS_OPEN",
    "DAY",
    "NEVER_OPEN",
    "BadHours",
    "Dated",
    "Span",
    "Spans",
    "WeeklyHours",
    "at_work",
    "break_until",
    "changes_at",
    "closes_at",
    "format_hours",
    "is_open",
    "next_opening",
    "parse_hours",
    "stayed_open_since",
    "weekday_called",
]
