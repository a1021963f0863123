"""The roll call of an evacuation: who was inside when it began, and who has been found."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.office.occupancy import Insider

PAGE = 40  # people to a message: what a thumb still scrolls through
PAUSE = timedelta(seconds=5)  # between two edits: twelve a minute of a group's eighteen
LASTS = timedelta(hours=6)  # one that nobody ended is over then, and the next may begin
SURE = timedelta(minutes=2)  # in which a second press ends a roll call with people missing


@dataclass(frozen=True, slots=True)
class RollCall:
    """One roll call; while nobody has ended it, it is the office's only one."""

    id: int
    office_id: int
    started_by: int
    started_at: datetime
    asked_by: int | None = None
    asked_at: datetime | None = None
    ended_by: int | None = None
    ended_at: datetime | None = None

    def confirmed(self, *, by: int, now: datetime) -> bool:
        """Tell whether `by` pressed the end just before and was told that people are missing."""
        return self.asked_by == by and self.asked_at is not None and now - self.asked_at <= SURE


@dataclass(frozen=True, slots=True)
class Page:
    """One of the messages a roll call is shown in."""

    id: int
    rollcall_id: int
    number: int
    told_at: datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody who was inside, on a page of the list."""

    id: int
    insider: Insider
    found: bool


@dataclass(frozen=True, slots=True)
class Count:
    """How many have been found, of how many."""

    found: int
    total: int

    @property
    def missing(self) -> int:
        """Return how many are still to be found."""
        return self.total - self.found


@dataclass(frozen=True, slots=True)
class RollFacts:
    """All that a page of a roll call shows, or all of it; times are local."""

    rollcall: RollCall
    office: str
    number: int  # of this page
    pages: int
    entries: tuple[Entry, ...]
    started: datetime
    ended: datetime | None
    starter: str
    ender: str

    @property
    def count(self) -> Count:
        """Return how many of those shown have been found."""
        return Count(sum(one.found for one in self.entries), len(self.entries))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list on paper: somebody, and who came with or entered them."""

    insider: Insider
    beside: str
    phone: str | None = None  # on which they, or who came with them, asked to be called


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that the list on paper says, full names included; times are local."""

    office: str
    starter: str
    started: datetime
    lines: tuple[Line, ...]


def pause(pages: int) -> timedelta:
    """Return how long a page waits between two edits, so that all pages keep the group's pace."""
    return PAUSE * pages
