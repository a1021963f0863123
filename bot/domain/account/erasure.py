"""What is kept of a person, and what of it can be erased when."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of one person and of the companions they declared, as counts and days."""

    visits: int = 0
    companions: int = 0
    roles: int = 0
    reminder: bool = False
    oldest_goes_on: date | None = None
    open_cases: int = 0  # each is erased once it is closed
    black_until: date | None = None  # until then without the name
    phone: bool = False  # they gave a number to be called back at


@dataclass(frozen=True, slots=True)
class Stay:
    """One visit as far as its deletion depends on it."""

    id: int
    person_id: int
    office_id: int
    checkin_at: datetime
    companion: bool
    open_case: bool
