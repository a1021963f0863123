"""How often one may ask for a role: a refusal may be a mistake, a second one is an answer."""

from datetime import datetime, timedelta

from bot.domain.rights import Appointment

ASKS = 2
QUIET = timedelta(days=7)


def quiet_days(row: Appointment | None, now: datetime) -> int:
    """Return for how many days more somebody may not ask again; 0 if they may."""
    if row is None or row.held or row.refusals < ASKS or row.refused_at is None:
        return 0
    left = row.refused_at + QUIET - now
    return max(0, -(-left // timedelta(days=1)))
