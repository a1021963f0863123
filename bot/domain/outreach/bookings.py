"""Bookings: somebody's place at a clinic, what became of it, and when it is spoken of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Any

from bot.domain.outreach.clinics import Clinic


class State(StrEnum):
    """What became of a booking."""

    BOOKED = "booked"
    CANCELLED = "cancelled"
    VACCINATED = "vaccinated"
    DEFERRED = "deferred"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Booking:
    """A place at a clinic; `facts` tell the vaccine, or why not and until when.

    `care`: it is for a resident in the person's care, and not their own; without a person for one
    who has nobody in this bot.
    """

    id: int
    clinic_id: int
    person_id: int | None
    resident_id: int | None
    hour: time
    seat: int | None
    state: State
    booked_at: datetime
    token: str | None = None
    step: int = 0
    facts: Mapping[str, Any] = field(default_factory=dict)
    care: bool = False

    @property
    def code(self) -> str:
        """Return the short code people say to each other: B and a number."""
        return f"B{self.id}"

    @property
    def named(self) -> bool:
        """Tell whether somebody has or had it: a walk-in has no name, nor who was forgotten."""
        return self.person_id is not None or (self.care and self.resident_id is not None)

    @property
    def live(self) -> bool:
        """Tell whether the place is kept and nothing became of it yet."""
        return self.state is State.BOOKED


class Step(StrEnum):
    """What is said of a booking by itself, in this order."""

    EVENING = "evening"  # before the day
    MORNING = "morning"  # of the day
    AFTER = "after"  # whether they were there


STEPS = tuple(Step)
_EVENING, _MORNING = time(18, 0), time(7, 0)
_ASKED_AFTER = timedelta(hours=1)
ASKED_UNTIL = timedelta(days=3)  # whether they were there


@dataclass(frozen=True, slots=True)
class Window:
    """From when until when something may be said, by the city's clock."""

    first: datetime
    last: datetime


def window(step: Step, clinic: Clinic, *, since: time, until: time) -> Window:
    """Return when a step may be said; messages are sent from `since` to `until` only."""
    midnight = datetime.combine(clinic.day, time(0))
    closes = datetime.combine(clinic.day, clinic.closes)
    if step is Step.EVENING:
        before = clinic.day - timedelta(days=1)
        latest = datetime.combine(before, until) - timedelta(hours=1)
        at = max(min(datetime.combine(before, _EVENING), latest), datetime.combine(before, since))
        return Window(at, midnight)
    if step is Step.MORNING:
        return Window(datetime.combine(clinic.day, max(_MORNING, since)), closes)
    return Window(closes + _ASKED_AFTER, closes + ASKED_UNTIL)
