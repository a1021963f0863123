"""What residents are reminded of."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class DoseReminder:
    """The next dose is due today."""

    KIND: ClassVar[str] = "dose-reminder"
    reminder_id: int


@dataclass(frozen=True, slots=True)
class IsolationEnded:
    """The black period that somebody declared at a visit has ended."""

    KIND: ClassVar[str] = "isolation-ended"
    visit_id: int


@dataclass(frozen=True, slots=True)
class DueDose:
    """A campaign's message about a dose that is due."""

    KIND: ClassVar[str] = "due-dose"
    message_id: int


@dataclass(frozen=True, slots=True)
class BookingTicket:
    """A place at a clinic was booked: its QR code, to be shown there."""

    KIND: ClassVar[str] = "booking-ticket"
    booking_id: int


@dataclass(frozen=True, slots=True)
class BookingReminder:
    """A clinic is tomorrow, or today, or has been: see `bookings.Step`."""

    KIND: ClassVar[str] = "booking-reminder"
    booking_id: int
    step: str


@dataclass(frozen=True, slots=True)
class ClinicMoved:
    """A clinic at which somebody has a place is elsewhere or at another time."""

    KIND: ClassVar[str] = "clinic-moved"
    booking_id: int


@dataclass(frozen=True, slots=True)
class PlaceLost:
    """Somebody's clinic does not take place, or they were not there: others are offered."""

    KIND: ClassVar[str] = "place-lost"
    booking_id: int


@dataclass(frozen=True, slots=True)
class FieldCard:
    """A home or a number, to whom it was handed out."""

    KIND: ClassVar[str] = "field-card"
    task_id: int


@dataclass(frozen=True, slots=True)
class FieldBoard:
    """What is left for a field team, and who is where; in its group, where it stands already."""

    KIND: ClassVar[str] = "field-board"
    area: str


OutreachFact = (
    DoseReminder
    | IsolationEnded
    | DueDose
    | BookingTicket
    | BookingReminder
    | ClinicMoved
    | PlaceLost
    | FieldCard
    | FieldBoard
)
