"""Campaigns: whom the sweep tells of a dose that is due, when, how often."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.domain.errors import DomainError

APART = timedelta(days=3)  # between two messages about one dose: RULES
MOST = 2  # messages about one dose: RULES
CALLED_FOR = timedelta(days=7)  # on the call list before a home is visited: our choice
BLOCKED_FOR = timedelta(days=14)  # who blocked the bot is waited for before: our choice
SPARE = timedelta(minutes=30)  # of the evening, in which nothing is planned
BECOMES = ("running", "paused", "ended")  # of a campaign that is not ended


class Came(StrEnum):
    """What came of a campaign, as it is counted; from ANSWERED on once for a dose."""

    TOLD = "told"  # messages
    REACHED = "reached"  # residents who had one or more
    ANSWERED = "answered"
    BOOKED = "booked"  # a place at a clinic
    VACCINATED = "vaccinated"  # and somebody saw it
    STOPPED = "stopped"
    UNREACHABLE = "unreachable"  # given up on without a message: no Telegram here, or blocked


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
class RwProgress:
    """How far the sweep is in one RW; None: not said."""

    rw: int | None
    residents: int
    due: int
    to_call: int
    to_visit: int
    done: int
    gone: int


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


@dataclass(frozen=True, slots=True)
class Results:
    """What came of it in one kelurahan; without a name in all that are meant."""

    name: str | None
    counts: Mapping[str, int]

    def of(self, what: Came) -> int:
        """Return one of the counts; what was taken back later is never less than none."""
        return max(0, self.counts.get(what, 0))

    @property
    def each(self) -> float | None:
        """Return how many messages there were for each vaccination that followed."""
        vaccinated = self.of(Came.VACCINATED)
        return self.of(Came.TOLD) / vaccinated if vaccinated else None

    @classmethod
    def together(cls, all_: Sequence["Results"]) -> "Results":
        """Return the sum of some."""
        counts = Counter[str]()
        for one in all_:
            counts.update(one.counts)
        return cls(None, counts)
