"""Residents: who may need the next dose, where they live, and how far we are with them."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any


class Source(StrEnum):
    """Where we know a resident from."""

    DOOR = "door"
    SELF = "self"  # by /vaksin
    RW = "rw"  # by an RW's link
    LIST = "list"


class Reached(StrEnum):
    """How far we are with a resident and the dose that is due."""

    WAITING = "waiting"  # nothing was said yet
    TOLD = "told"
    CALL = "call"  # to be called by telephone
    VISIT = "visit"  # to be visited at home
    DONE = "done"  # nothing more is to come
    STOPPED = "stopped"  # asked to be left alone
    GONE = "gone"  # has moved away, or has died: nobody asks for them again


@dataclass(frozen=True, slots=True)
class Doses:
    """What is known of somebody that decides about the next dose."""

    doses: int | None = None
    vaccine: str | None = None
    last_on: date | None = None
    recovered_on: date | None = None
    deferred_until: date | None = None
    exempt: bool = False  # by a doctor's letter
    noted_recovery: date | None = None  # of `recovered_on`: by a clinic's word

    def says_recovered(self, on: date | None) -> "Doses":
        """Return it with what they say themselves: a clinic's word holds, or later."""
        return replace(self, recovered_on=_later(on, self.noted_recovery))

    def waiting_like(self, other: "Doses") -> "Doses":
        """Return it with every reason to wait that another entry of the same person knows."""
        return replace(
            self,
            recovered_on=_later(self.recovered_on, other.recovered_on),
            deferred_until=_later(self.deferred_until, other.deferred_until),
            exempt=self.exempt or other.exempt,
            noted_recovery=_later(self.noted_recovery, other.noted_recovery),
        )

    def facts(self) -> dict[str, Any]:
        """Return it as words and numbers, what is not known left out."""
        told = {
            "doses": self.doses,
            "vaccine": self.vaccine,
            "last_on": _text(self.last_on),
            "recovered_on": _text(self.recovered_on),
            "deferred_until": _text(self.deferred_until),
            "exempt": self.exempt or None,
            "noted_recovery": _text(self.noted_recovery),
        }
        return {name: value for name, value in told.items() if value is not None}

    @classmethod
    def of(cls, facts: dict[str, Any]) -> "Doses":
        """Return what such words and numbers say."""
        return cls(
            doses=facts.get("doses"),
            vaccine=facts.get("vaccine"),
            last_on=_day(facts.get("last_on")),
            recovered_on=_day(facts.get("recovered_on")),
            deferred_until=_day(facts.get("deferred_until")),
            exempt=bool(facts.get("exempt")),
            noted_recovery=_day(facts.get("noted_recovery")),
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody last said to a message about a dose; its words are `answered-WHAT`."""

    what: str
    on: date


@dataclass(frozen=True, slots=True)
class Home:
    """Where somebody lives; without a kelurahan outside the city, or nobody said."""

    kelurahan_id: int | None = None
    rw: int | None = None
    rt: int | None = None

    def filled_from(self, other: "Home") -> "Home":
        """Return it with what another entry of the same person says more exactly."""
        if self.kelurahan_id is None:
            return other
        if self.kelurahan_id != other.kelurahan_id or self.rw not in (None, other.rw):
            return self
        rt = self.rt if self.rw == other.rw else None  # one of another RW says nothing
        return Home(self.kelurahan_id, other.rw, rt or other.rt)


@dataclass(frozen=True, slots=True)
class Resident:
    """One resident; `person_id` is who they are in this bot, `carer_id` who is told for them."""

    id: int
    source: Source
    state: Reached
    name: str | None = None
    phone: str | None = None
    address: str | None = None
    born: int | None = None
    home: Home = field(default_factory=Home)
    had: Doses = field(default_factory=Doses)
    dose: int | None = None
    due_on: date | None = None
    told: int = 0
    told_at: datetime | None = None
    person_id: int | None = None
    carer_id: int | None = None
    answered: Answer | None = None

    @property
    def told_to(self) -> int | None:
        """Return the person who is told: oneself, or who cares for them."""
        return self.carer_id if self.person_id is None else self.person_id


def _later(*days: date | None) -> date | None:
    return max((day for day in days if day is not None), default=None)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
