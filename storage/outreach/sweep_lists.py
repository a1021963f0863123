"""Whom a campaign tells today and whom it gives up on, as conditions; and what these ask for."""

from datetime import date, datetime
from typing import Any

from bot.domain.outreach.bookings import ASKED_UNTIL
from bot.domain.outreach.campaigns import APART, BLOCKED_FOR, Campaign
from storage.times import stamp

_IN_SCOPE = (
    "r.due_on <= ? AND r.dose = coalesce(?, r.dose)"
    " AND coalesce(r.kelurahan_id, 0) = coalesce(?, r.kelurahan_id, 0)"
)
_TOLD_TO = "p.id = coalesce(r.person_id, r.carer_id)"
BLACK = (
    "EXISTS (SELECT 1 FROM cases AS c WHERE c.person_id = p.id"
    " AND c.colour = 'black' AND c.state <> 'closed')"
)
PLACE = (  # one that is to come, or of which they are being asked whether they were there
    "EXISTS (SELECT 1 FROM bookings AS b JOIN clinics AS c ON c.id = b.clinic_id"
    " WHERE ((b.person_id = r.person_id AND b.care = 0) OR (b.resident_id = r.id AND b.care = 1))"
    " AND b.state = 'booked' AND c.day >= ?)"
)
_REMINDER = (
    "EXISTS (SELECT 1 FROM reminders AS m WHERE m.person_id = r.person_id AND m.state = 'waiting')"
)
WANTED = (  # who is told today; a reminder that is to come of itself is not repeated
    f"FROM residents AS r JOIN people AS p ON {_TOLD_TO}"
    f" WHERE r.state IN ('waiting', 'told') AND {_IN_SCOPE} AND r.told < ?"
    " AND coalesce(r.told_at, 0) <= ? AND p.telegram_id IS NOT NULL AND p.reachable = 1"
    " AND p.stopped_at IS NULL"
    f" AND NOT {BLACK} AND NOT {_REMINDER} AND NOT {PLACE}"
)
UNANSWERED = (  # who heard all there is to hear, or whom the bot cannot reach
    f"r.state IN ('waiting', 'told') AND {_IN_SCOPE}"
    f" AND ((r.told >= ? AND coalesce(r.told_at, 0) <= ? AND NOT {_REMINDER})"
    " OR coalesce(r.person_id, r.carer_id) IS NULL"
    f" OR EXISTS (SELECT 1 FROM people AS p WHERE {_TOLD_TO} AND p.stopped_at IS NULL"
    " AND (p.reachable = 0 OR p.telegram_id IS NULL) AND r.due_on <= ?))"
    f" AND NOT EXISTS (SELECT 1 FROM people AS p WHERE {_TOLD_TO}"
    f" AND (p.stopped_at IS NOT NULL OR {BLACK})) AND NOT {PLACE}"
)


def _scope(one: Campaign, today: date) -> tuple[Any, ...]:
    due_on = date.fromordinal(today.toordinal() - one.offset_days)
    return due_on.isoformat(), one.dose, one.kelurahan_id


def wanted(one: Campaign, today: date, now: datetime) -> tuple[Any, ...]:
    """Return what `WANTED` asks for."""
    return *_told_most(one, today, now), asked_since(today)


def _told_most(one: Campaign, today: date, now: datetime) -> tuple[Any, ...]:
    return *_scope(one, today), one.most, stamp(now - APART)


def asked_since(today: date) -> str:
    """Return since when a clinic must have been that people are still asked about."""
    return (today - ASKED_UNTIL).isoformat()


def unanswered(one: Campaign, today: date, now: datetime) -> tuple[Any, ...]:
    """Return what `UNANSWERED` asks for."""
    blocked = (today - BLOCKED_FOR).isoformat()
    return *_told_most(one, today, now), blocked, asked_since(today)
