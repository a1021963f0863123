"""What an office's day came to: visits without names, cases with their outcomes and times."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median

from bot.domain.cases.case import LAPSED
from bot.domain.colour import Colour
from bot.domain.figures.tally import NEVER, Rate


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case of the day, or an older one that is still open or ended by itself on it."""

    id: int
    colour: Colour
    day: date
    raised_at: datetime
    first_claim_at: datetime | None
    closed_at: datetime | None
    outcome: str | None
    claimed_by: int | None


@dataclass(frozen=True, slots=True)
class CaseOfDay:
    """A case as a recap sees it; times are local. `holder` is who has it now, or None."""

    code: str
    colour: Colour
    day: date
    raised: datetime
    claimed: datetime | None  # for the first time
    closed: datetime | None
    outcome: str | None
    holder: str | None


@dataclass(frozen=True, slots=True)
class Recap:
    """An office's day; `cases` are the day's, and older ones open still or ended by themselves."""

    office: str
    day: date
    at: datetime
    colours: dict[str, int]
    guests: int
    companions: int
    refused: int
    abandoned: int
    inside: int
    capacity: int
    cases: tuple[CaseOfDay, ...]
    scans: int = 0  # visits that were recorded with a scan: neither guests nor staff
    rate: Rate = NEVER  # measured at the doors

    @property
    def visits(self) -> int:
        """Return all visits, without those who refused and without the staff."""
        return sum(self.colours.values())

    @property
    def of_day(self) -> tuple[CaseOfDay, ...]:
        """Return the cases that were raised on this day."""
        return tuple(one for one in self.cases if one.day == self.day)

    @property
    def open(self) -> tuple[CaseOfDay, ...]:
        """Return the cases nobody has closed, the oldest first."""
        return tuple(one for one in self.cases if one.closed is None)

    @property
    def outcomes(self) -> list[tuple[str, int]]:
        """Return how the day's cases ended, the most frequent outcome first."""
        return Counter(one.outcome for one in self.of_day if one.outcome).most_common()

    @property
    def lapsed(self) -> tuple[CaseOfDay, ...]:
        """Return the cases that ended by themselves on this day."""
        ended = (one for one in self.cases if one.outcome == LAPSED.key and one.closed)
        return tuple(one for one in ended if one.closed and one.closed.date() == self.day)

    @property
    def to_claim(self) -> timedelta | None:
        """Return the median time from ring to first claim, None without any claim."""
        return _median(one.claimed - one.raised for one in self.of_day if one.claimed)

    @property
    def to_close(self) -> timedelta | None:
        """Return the median time from ring to outcome, None without any."""
        closed = (one for one in self.of_day if one.outcome != LAPSED.key)
        return _median(one.closed - one.raised for one in closed if one.closed)

    @property
    def worth_telling(self) -> bool:
        """Tell whether anything happened: a day on which nobody came needs no words."""
        return bool(self.visits or self.cases or self.abandoned)


def _median(times: Iterable[timedelta]) -> timedelta | None:
    seconds = [one.total_seconds() for one in times]
    return timedelta(seconds=median(seconds)) if seconds else None
