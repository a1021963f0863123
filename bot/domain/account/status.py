"""What a person may know of themselves: where they stand now, and their visits."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.cases.visitor_requests import Wish
from bot.domain.colour import Colour
from bot.domain.offices import Door
from bot.domain.visits import Visit


@dataclass(frozen=True, slots=True)
class Standing:
    """The latest visit, and what its answers are worth today; without a colour they ran out."""

    visit: Visit
    door: Door
    checkin: datetime  # local times
    ends: datetime
    colour: Colour | None
    ends_on: date | None
    verified_until: date | None = None  # what an officer verified counts until the day before
    settled: str = ""  # with what outcome an officer closed the visit's case, if it was told
    wishes: tuple[Wish, ...] = ()  # what the officers would still be asked for


@dataclass(frozen=True, slots=True)
class Coming:
    """The next dose's reminder, in local time."""

    dose: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Past:
    """One visit as the history shows it, in local times."""

    office: str
    checkin: datetime
    checkout: datetime | None
    colour: Colour


@dataclass(frozen=True, slots=True)
class History:
    """The newest visits; `more` tells whether older ones are kept too."""

    visits: tuple[Past, ...]
    more: bool
    oldest_goes_on: date | None


@dataclass(frozen=True, slots=True)
class Duties:
    """What the home shows to who works here: offices by name, and what waits there."""

    officer_at: tuple[str, ...] = ()
    head_of: tuple[str, ...] = ()
    staff_at: tuple[str, ...] = ()
    puskesmas_at: tuple[str, ...] = ()
    field_in: tuple[str, ...] = ()  # the areas of field teams
    satgas: bool = False
    viewer: bool = False
    admin: bool = False
    cases_new: int = 0
    cases_taken: int = 0
