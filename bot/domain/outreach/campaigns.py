"""Campaigns: whom the sweep tells of a dose that is due, when, how often."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.domain.errors import DomainError

APART = timedelta(days=3)  # between two messages about one dose: RULES
MOST = 2  # messages about one dose: RULES
CALLED_FOR = timedelta(days=7)  # on the call list before a home is visited: our choice
BLOCKED_FOR = timedelta(days=14)  # who blocked the bot is waited for before: our choice
SPARE = timedelta(minutes=30)  # of the evening, in which nothing is planned
BECOMES = ("running", "paused", "ended")  # of a campaign that is not ended


class AlreadyRuns(DomainError):
    """There is a campaign for this place, running or paused."""

    key = "error-campaign-runs"


@dataclass(frozen=True, slots=True)
class Campaign:
    """One campaign; without a kelurahan everywhere, without a dose whichever is due."""

    id: int
    state: str = "running"
    kelurahan_id: int | None = None
    dose: int | None = None
    offset_days: int = 0
    hour: int = 9
    most: int = MOST
    planned_on: date | None = None

    @property
    def running(self) -> bool:
        """Tell whether it may send."""
        return self.state == "running"

    def begins(self, day: date, opens: time) -> datetime:
        """Return from when on a day it tells, local; never before nobody is disturbed."""
        return datetime.combine(day, max(time(self.hour), opens))


@dataclass(frozen=True, slots=True)
class Planned:
    """One message to one resident about one dose."""

    id: int
    campaign_id: int
    resident_id: int
    dose: int
    due_on: date
    number: int
    promised: bool = False


@dataclass(frozen=True, slots=True)
class Whom:
    """Whom a campaign would reach today, as counts."""

    told: int = 0
    to_call: int = 0
    to_visit: int = 0
    later: int = 0  # not due yet


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the sweep is in one kelurahan; None: outside the city, or not said."""

    kelurahan_id: int | None
    residents: int
    due: int
    told: int
    to_call: int
    to_visit: int
    done: int
    stopped: int
