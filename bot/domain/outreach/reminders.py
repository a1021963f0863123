"""Reminders of the next dose."""

from dataclasses import dataclass
from datetime import date, time

REMINDERS_AT = time(9, 0)  # local: the hour of what nobody waits for


@dataclass(frozen=True, slots=True)
class Reminder:
    """The next dose of one person; `state` is waiting, told, done or stopped.

    `due_on`: when both the interval and `waits_until`, every known reason to wait, are over.
    """

    id: int
    person_id: int
    dose: int
    vaccine: str | None
    due_on: date
    state: str
    waits_until: date | None = None
