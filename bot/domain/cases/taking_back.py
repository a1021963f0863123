"""Taking back: how long a closing that was a slip of the thumb can be undone."""

from datetime import datetime, timedelta

SPAN = timedelta(hours=12)  # midnight alone makes nothing final: our choice


def can_be_taken_back(done_at: datetime | None, now: datetime) -> bool:
    """Tell whether a deed can be taken back: on its day, and for some hours at least.

    `now` is local, for a day is the city's.
    """
    if done_at is None:
        return False
    return done_at.astimezone(now.tzinfo).date() == now.date() or now - done_at < SPAN
