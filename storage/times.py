"""Moments and days as SQLite keeps them: UTC seconds and YYYY-MM-DD."""

from datetime import UTC, date, datetime


def stamp(moment: datetime) -> int:
    """Return UTC seconds of an aware datetime."""
    return int(moment.timestamp())


def moment(seconds: int) -> datetime:
    """Return the aware datetime, in UTC, of stored seconds."""
    return datetime.fromtimestamp(seconds, UTC)


def moment_maybe(seconds: int | None) -> datetime | None:
    """Return None for None, else the moment."""
    return None if seconds is None else moment(seconds)


def stamp_maybe(moment: datetime | None) -> int | None:
    """Return None for None, else the seconds."""
    return None if moment is None else stamp(moment)


def day_maybe(text: str | None) -> date | None:
    """Return None for None, else the day."""
    return None if text is None else date.fromisoformat(text)
