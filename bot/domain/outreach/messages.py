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


OutreachFact = DoseReminder | IsolationEnded | DueDose
