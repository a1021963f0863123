"""What is told to visitors and residents themselves."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DoseReminder:
    """The next dose is due today."""

    reminder_id: int


@dataclass(frozen=True, slots=True)
class IsolationEnded:
    """The black period that somebody declared at a visit has ended."""

    visit_id: int


@dataclass(frozen=True, slots=True)
class PassPicture:
    """The visitor's pass as a picture, drawn as the visit is when it leaves."""

    visit_id: int


@dataclass(frozen=True, slots=True)
class VisitEnded:
    """The result screen of a visit that is over loses its button."""

    visit_id: int


@dataclass(frozen=True, slots=True)
class ResultAgain:
    """The result screen of a running visit as it is now: an officer has looked."""

    visit_id: int


@dataclass(frozen=True, slots=True)
class VisitRecoloured:
    """The visitor is told that an officer has seen their proof, or took that back."""

    visit_id: int


@dataclass(frozen=True, slots=True)
class Apology:
    """Something of ours failed while treating this person's update."""

    telegram_id: int
