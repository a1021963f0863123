"""An office and its doors, and what files say of offices and holidays."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.hours import WeeklyHours

_BEFORE = r"(?:(?:upt|uptd|blud|unit|pelaksana|teknis|daerah|dinas|kesehatan|dinkes|kantor)\s*)*"
_PUSKESMAS = re.compile(rf"{_BEFORE}(?:puskesmas|pustu|pusat kesehatan masyarakat)\b")
_KELURAHAN = re.compile(r"(?:kantor\s+)?kel(?:urahan\b|\.|\s)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Office:
    """A place that receives visitors."""

    id: int
    code: str
    name: str
    address: str
    district: str
    capacity: int
    hours: WeeklyHours
    puskesmas_phone: str | None
    satgas_phone: str | None
    wifi: str | None
    purposes: tuple[str, ...] = ()  # what a visitor may come for; empty: not asked
    yellow_asks: bool = False  # here an officer looks at yellow visitors
    retired: bool = False  # receives nobody any more; its hours are never

    @property
    def is_puskesmas(self) -> bool:
        """Tell whether it is a health centre; the file of offices says so by the name only."""
        return _PUSKESMAS.match(self.name.casefold().replace(".", "")) is not None

    @property
    def is_kelurahan(self) -> bool:
        """Tell whether it is the office of a kelurahan, which has RWs."""
        return _KELURAHAN.match(self.name) is not None


@dataclass(frozen=True, slots=True)
class OfficeNow:
    """An office as it is at a moment, without a name of anybody."""

    office: Office
    open: bool
    inside: int
    pause_ends: datetime | None = None  # a break is on until then, local


@dataclass(frozen=True, slots=True)
class Door:
    """One door of an office; its name is empty if it is the only one."""

    id: int
    name: str
    office: Office
    token: str
    revoked: bool = False


def kelurahan_name(name: str) -> str:
    """Return the name alone of "Kelurahan Turi", "Kel. Turi" or "Kantor Kelurahan Turi"."""
    tidy = " ".join(name.split())
    before = _KELURAHAN.match(tidy)
    return (tidy[before.end() :].strip() if before else tidy) or tidy


def same_door(name: str) -> str:
    """Return by what a door is known again, however its name is spaced or capitalised."""
    return "".join(name.casefold().split())


OPTIONAL = frozenset(
    {"puskesmas_phone", "satgas_phone", "doors", "wifi", "purposes", "yellow_asks"}
)


@dataclass(frozen=True)
class OfficeRow:
    """An office as its row tells it; phones are E.164, no doors named means one door.

    `given` are the columns the file has: of the others it says nothing, and they stay as they are.
    """

    code: str
    name: str
    address: str
    district: str
    capacity: int
    hours: WeeklyHours
    puskesmas_phone: str | None = None
    satgas_phone: str | None = None
    doors: tuple[str, ...] = ()
    wifi: str | None = None
    purposes: tuple[str, ...] = ()
    yellow_asks: bool = False
    given: frozenset[str] = OPTIONAL


@dataclass(frozen=True)
class HolidayRow:
    """A day on which the offices are closed, and why."""

    day: date
    name: str
