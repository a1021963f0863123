"""The door board (papan pintu): what it shows, and when it has to be looked at again."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from bot.domain.colour import Colour
from bot.domain.hours import WeeklyHours, at_work, changes_at

PAUSE = timedelta(seconds=20)  # between two edits: three a minute of a group's eighteen
SPREAD = 5  # seconds over which the city's boards change, so that they do not all leave at once


@dataclass(frozen=True, slots=True)
class Board:
    """An office's board of one day."""

    day: date
    closed: bool
    told_at: datetime
    full_at: datetime | None


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A case somebody has to act on; `holder` is the officer who has it, or None."""

    code: str
    colour: Colour
    holder: str | None
    day: date | None = None  # if it is left over from another day


@dataclass(frozen=True, slots=True)
class Look:
    """Somebody inside at whom an officer should look: `drawn` by lot, else for a hint."""

    visit_id: int
    code: str
    initials: str
    drawn: bool


@dataclass(frozen=True, slots=True)
class DayTotals:
    """What an office's day came to, without names."""

    colours: dict[str, int]
    guests: int
    refused: int
    cases: int

    @property
    def visits(self) -> int:
        """Return all visits, without those who refused."""
        return sum(self.colours.values())


@dataclass(frozen=True, slots=True)
class BoardFacts:
    """All that a board shows; times are local. `totals` is None while the office is open."""

    office_id: int
    office: str
    day: date
    word: str
    word_before: str
    word_until: datetime
    inside: int
    capacity: int
    cases: tuple[OpenCase, ...]
    closes: datetime | None
    totals: DayTotals | None
    opens: datetime | None
    on_duty: tuple[str, ...] = ()  # by name
    looks: tuple[Look, ...] = ()  # the newest first
    waiting: int = 0  # outside, as they were asked to: not among those inside
    pause_ends: datetime | None = None  # the door is shut for a break until then
    unproved: bool = False  # a poster of the office's is not proved to hang
    goes_on: bool = False  # the day is over, and the office stays open


@dataclass(frozen=True, slots=True)
class Inside:
    """Who is inside: how many, and the initials of who has been there longest, since when."""

    count: int
    capacity: int
    longest: tuple[tuple[str, datetime], ...]
    waiting: int = 0  # outside


def hour_ends(local: datetime) -> datetime:
    """Return the next full hour, when the word changes; it may be one that comes twice."""
    gone = timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond)
    return (local.astimezone(UTC) + timedelta(hours=1) - gone).astimezone(local.tzinfo)


def next_look(hours: WeeklyHours, local: datetime, holidays: Collection[date] = ()) -> datetime:
    """Return when a board next changes by itself: at the full hour, when the door opens or shuts.

    Who does not open within 60 days is looked at again tomorrow: hours and holidays may change.
    """
    changes = changes_at(hours, local, holidays)
    if not at_work(hours, local, holidays):
        return changes if changes is not None else local + timedelta(days=1)
    return hour_ends(local) if changes is None else min(hour_ends(local), changes)


def spread(moment: datetime, office_id: int) -> datetime:
    """Return the moment at which this office's turn comes, some seconds after `moment`."""
    # In UTC: local arithmetic forgets which of two equal hours it is in.
    return moment.astimezone(UTC) + timedelta(seconds=office_id % SPREAD)
