"""Visits and cases as a list for a spreadsheet: which, and what of each; nobody's name."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.figures.period import Period
from bot.domain.visits import VisitKind

MOST = 100_000  # rows of one file


class Listed(StrEnum):
    """What is listed."""

    VISITS = "visits"
    CASES = "cases"


class Format(StrEnum):
    """As what the list is sent."""

    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class ListedVisit:
    """A visit as it is listed: where, when, as what, which colour, for how long."""

    office_id: int
    came: datetime
    kind: str
    colour: str  # as the figures count it
    verified: bool
    left: datetime | None

    @property
    def of_staff(self) -> bool:
        """Tell whether the figures count it apart."""
        return self.kind == VisitKind.STAFF


@dataclass(frozen=True, slots=True)
class ListedCase:
    """A case as it is listed; of somebody who was erased the colour is not kept."""

    office_id: int
    raised: datetime
    colour: str | None
    taken: datetime | None
    closed: datetime | None
    outcome: str | None


@dataclass(frozen=True, slots=True)
class Export:
    """What a file holds: the rows by day, packed as they were read, and the offices' names."""

    what: Listed
    format: Format
    period: Period
    count: int
    staff: int  # of these, whom the figures count apart
    timezone: str
    offices: Mapping[int, tuple[str, str]]  # code and name
    pages: tuple[bytes, ...]


def still_there(period: Period, *, today: date, kept_days: int) -> Period:
    """Return the days of a period whose rows may still be there; it ends early if none are."""
    first = max(period.first, today - timedelta(days=kept_days + 1))
    return Period(first, period.last)
