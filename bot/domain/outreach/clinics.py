"""Clinics: a vaccination day at a place, its hours, and for how many it has room."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.domain.offices import same_door

HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Pin:
    """A point on the map."""

    latitude: float
    longitude: float

    def __str__(self) -> str:
        return f"{self.latitude:.6f}, {self.longitude:.6f}"


@dataclass(frozen=True, slots=True)
class Slot:
    """From when one may come, and for how many there is room then."""

    starts: time
    room: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What a clinic is to be: `serves` are kelurahan by their offices' ids, none: the whole city.

    `hourly`: one comes at a certain hour, and the quota is spread over the hours.
    """

    office_id: int  # the Puskesmas whose staff it is
    place: str
    day: date
    opens: time
    closes: time
    vaccine: str
    quota: int
    address: str = ""
    hourly: bool = False
    serves: frozenset[int] = frozenset()
    pin: Pin | None = None

    @property
    def slots(self) -> tuple[Slot, ...]:
        """Return when one may come; without hours to choose from, when it opens."""
        if not self.hourly:
            return (Slot(self.opens, self.quota),)
        starts: list[time] = []
        at, end = datetime.combine(self.day, self.opens), datetime.combine(self.day, self.closes)
        while at < end and len(starts) < self.quota:
            starts.append(at.time())
            at += HOUR
        each, more = divmod(self.quota, len(starts))
        return tuple(Slot(one, each + (at < more)) for at, one in enumerate(starts))

    def room_at(self, starts: time) -> int:
        """Return for how many there is room at an hour; none at one it does not have."""
        return next((one.room for one in self.slots if one.starts == starts), 0)

    def is_for(self, kelurahan_id: int | None) -> bool:
        """Tell whether somebody of this kelurahan may come."""
        return not self.serves or kelurahan_id in self.serves

    @property
    def known_by(self) -> tuple[int, date, str, str]:
        """Return by what a clinic is known again, however a list writes its place."""
        return self.office_id, self.day, self.vaccine, same_door(self.place)

    @property
    def facts(self) -> dict[str, Any]:
        """Return what is told of it, by name, as lists of changes show it."""
        return {
            "place": self.place,
            "address": self.address,
            "day": self.day,
            "hours": (self.opens, self.closes),
            "vaccine": self.vaccine,
            "quota": self.quota,
            "hourly": self.hourly,
            "serves": self.serves,
            "pin": self.pin,
        }


@dataclass(frozen=True, slots=True)
class Clinic(Plan):
    """A clinic as it stands; `taken` is how many places are, by the hour they are for."""

    id: int = 0
    cancelled: bool = False
    taken: tuple[tuple[time, int], ...] = ()

    def over(self, local: datetime) -> bool:
        """Tell whether nobody needs to come any more, by the city's clock."""
        return local.replace(tzinfo=None) >= datetime.combine(self.day, self.closes)

    def free_at(self, starts: time) -> int:
        """Return how many places are free at an hour; never more than in all, if hours changed."""
        here = self.room_at(starts) - dict(self.taken).get(starts, 0)
        return max(0, min(here, self.quota - self.booked))

    @property
    def booked(self) -> int:
        """Return how many places are taken."""
        return sum(count for _, count in self.taken)

    @property
    def free(self) -> int:
        """Return how many places are free."""
        here = sum(self.free_at(one.starts) for one in self.slots)
        return max(0, min(here, self.quota - self.booked))

    def open_slots(self, local: datetime) -> tuple[time, ...]:
        """Return the hours at which there is room and that are not past, by the city's clock."""
        now = local.replace(tzinfo=None)
        return tuple(
            one.starts
            for one in self.slots
            if self.free_at(one.starts)
            and not (self.hourly and datetime.combine(self.day, one.starts) + HOUR <= now)
        )

    def nearest(self, hour: time) -> time:
        """Return the hour it has that is nearest to one: who is booked keeps a place."""
        return min(self.slots, key=lambda one: abs(_minutes(one.starts) - _minutes(hour))).starts

    @property
    def plan(self) -> Plan:
        """Return what it is, without what became of it."""
        return Plan(**{name: getattr(self, name) for name in Plan.__slots__})


def _minutes(hour: time) -> int:
    return 60 * hour.hour + hour.minute


def first_for(kelurahan_id: int | None, clinics: Iterable[Clinic]) -> list[Clinic]:
    """Return clinics, those of a kelurahan first, then those for all, each the soonest first."""

    def rank(one: Clinic) -> int:
        if kelurahan_id is None or kelurahan_id in one.serves:
            return 0
        return 1 if not one.serves else 2

    return sorted(clinics, key=lambda one: (rank(one), one.day, one.opens, one.id))


def changed(before: Plan, after: Plan) -> dict[str, tuple[Any, Any]]:
    """Return what a plan would change: before and after, by name."""
    facts = after.facts
    return {
        name: (value, facts[name]) for name, value in before.facts.items() if value != facts[name]
    }


@dataclass(frozen=True, slots=True)
class ClinicRow:
    """A clinic as its row tells it; `given` are the facts the file has columns for.

    Of the others it says nothing: of a clinic that is known they stay as they are.
    """

    plan: Plan
    given: frozenset[str]
    line: int = 0

    def on(self, known: Clinic) -> Plan:
        """Return what this row makes of a clinic."""
        return replace(known.plan, **{name: getattr(self.plan, name) for name in self.given})


@dataclass(frozen=True, slots=True)
class ClinicChange:
    """What a list makes of a clinic: without an id it is new; else fields as (before, after)."""

    plan: Plan
    id: int | None
    fields: dict[str, tuple[Any, Any]]


MOVES = frozenset({"place", "address", "day", "hours", "vaccine"})  # who is booked hears of these
