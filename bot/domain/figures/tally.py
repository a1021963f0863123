"""A count at the door: how many came in within a quarter of an hour, and how many scanned."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.offices import Door

LASTS = timedelta(minutes=15)
SETTLES = timedelta(minutes=5)  # who scanned in the last minute is still answering questions
LATE = timedelta(minutes=2)  # ended later, taps have been lost: the bot was down
COUNTS_FOR = timedelta(days=28)  # what was measured longer ago says nothing of today
KEPT = timedelta(days=365)
STEPS = {"1": 1, "5": 5, "10": 10, "less": -1}  # what a tap adds


class State(StrEnum):
    """Where a count stands."""

    COUNTING = "counting"
    ENDED = "ended"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Recorded:
    """Who was recorded at a door in some time, by what they came as."""

    visitors: int = 0
    companions: int = 0
    guests: int = 0
    staff: int = 0  # not counted at the door either: they are no visitors

    @property
    def total(self) -> int:
        """Return all of whom an officer counts: everybody but the staff."""
        return self.visitors + self.companions + self.guests


@dataclass(frozen=True, slots=True)
class Tally:
    """A count as it stands now."""

    id: int
    office_id: int
    door_id: int
    counted_by: int | None
    started_at: datetime
    ends_at: datetime
    state: State
    people: int
    recorded: Recorded
    ended_at: datetime | None = None

    @property
    def missed(self) -> bool:
        """Tell whether nobody cancelled it: its end was missed, and it does not count."""
        late = self.ended_at is not None and self.ended_at >= self.ends_at
        return self.state is State.CANCELLED and late

    @property
    def rate(self) -> "Rate":
        """Return how many of those counted were recorded."""
        return rate_of([(self.recorded.total, self.people)])


@dataclass(frozen=True, slots=True)
class Rate:
    """So many recorded of so many counted; `over`: somewhere more were recorded than counted."""

    recorded: int
    people: int
    over: bool = False

    @property
    def percent(self) -> int | None:
        """Return the share, 100 only of all; None where nobody was counted."""
        return 100 * self.recorded // self.people if self.people else None


NEVER = Rate(0, 0)  # of what was not counted


def rate_of(counts: Iterable[tuple[int, int]]) -> Rate:
    """Return the rate of (recorded, counted) pairs; one cannot make up for another.

    Where more were recorded than counted, somebody was overlooked: that is said, and no more
    than all were recorded.
    """
    pairs = [(recorded, people) for recorded, people in counts if people]
    return Rate(
        recorded=sum(min(recorded, people) for recorded, people in pairs),
        people=sum(people for _, people in pairs),
        over=any(recorded > people for recorded, people in pairs),
    )


@dataclass(frozen=True, slots=True)
class TallyFacts:
    """All that is shown of a count; times are local."""

    tally: Tally
    door: Door
    started: datetime
    ends: datetime
    now: datetime

    @property
    def left(self) -> timedelta:
        """Return how long it still goes on."""
        return max(self.ends - self.now, timedelta())

    @property
    def settled(self) -> bool:
        """Tell whether what was recorded cannot change any more."""
        return self.now >= self.ends + SETTLES
