"""An exposure: who was at an office at the same time as somebody who is confirmed positive."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

LOOKED_BACK = timedelta(days=14)
LONGEST = timedelta(hours=24)  # no visit lasts longer: it ends by itself before


class State(StrEnum):
    """How far it has come; the words are `exposure-STATE`."""

    REPORTED = "reported"  # waits for another person's consent
    RELEASED = "released"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Exposure:
    """What the Satgas confirmed; `person_id` None: was erased meanwhile."""

    id: int
    person_id: int | None
    reported_by: int
    reported_at: datetime
    released_by: int | None = None
    withdrawn_by: int | None = None

    @property
    def state(self) -> State:
        """Return how far it has come."""
        if self.withdrawn_by is not None:
            return State.WITHDRAWN
        return State.REPORTED if self.released_by is None else State.RELEASED


@dataclass(frozen=True, slots=True)
class Stay:
    """A visit as far as it matters who else was there: where, from when to when."""

    id: int
    office_id: int
    came: datetime
    left: datetime


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody else's visit during one; `tell`: who hears of it, None if nobody can."""

    visit_id: int
    person_id: int
    tell: int | None
    companion: bool = False
    placed: bool = True


@dataclass(frozen=True, slots=True)
class Counts:
    """Whom an exposure concerns, without anybody's name."""

    told: int  # people with Telegram
    companions: int  # of whom they hear too
    calls: int  # people to be telephoned


@dataclass(frozen=True, slots=True)
class Place:
    """Where and when somebody was exposed; without an office too few were there to say it."""

    office: str | None
    day: date
    companion: str | None = None  # the name of who came along, if it is theirs


@dataclass(frozen=True, slots=True)
class ToCall:
    """Somebody on the list of those to be telephoned."""

    name: str
    office: str
    day: date
    phone: str | None
    by: str | None  # the officer who entered a guest


def together(meetings: Iterable[list[Met]], *, index: int, reached: Collection[int]) -> list[Met]:
    """Return whom to count, each visit once: none of the person's own or of their companions.

    With one other only at a place, that one would know who it was: where is then not said.
    """
    found: dict[int, Met] = {}
    for met in meetings:
        others = [one for one in met if index not in (one.person_id, one.tell)]
        alone = len({one.tell for one in others}) < 2
        for one in others:
            before = found.get(one.visit_id, one)
            tell = one.tell if one.tell in reached else None
            found[one.visit_id] = replace(one, tell=tell, placed=before.placed and not alone)
    return list(found.values())


def counted(met: Iterable[Met]) -> Counts:
    """Count whom it concerns."""
    met = list(met)
    return Counts(
        told=len({one.tell for one in met if one.tell is not None}),
        companions=len({one.person_id for one in met if one.companion and one.tell is not None}),
        calls=len({one.person_id for one in met if one.tell is None}),
    )
