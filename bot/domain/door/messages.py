"""What visitors hear of their visit and its result."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class PassPicture:
    """The visitor's pass as a picture, drawn as the visit is when it leaves."""

    KIND: ClassVar[str] = "pass-picture"
    visit_id: int


@dataclass(frozen=True, slots=True)
class PassOver:
    """The pass of a visit that is over is one no more."""

    KIND: ClassVar[str] = "pass-over"
    visit_id: int


@dataclass(frozen=True, slots=True)
class VisitEnded:
    """The result screen of a visit that is over loses its button."""

    KIND: ClassVar[str] = "visit-ended"
    visit_id: int


@dataclass(frozen=True, slots=True)
class ResultAgain:
    """The result screen of a running visit as it is now: an officer has looked."""

    KIND: ClassVar[str] = "result-again"
    visit_id: int


@dataclass(frozen=True, slots=True)
class VisitRecoloured:
    """The visitor is told that an officer has seen their proof, or took that back."""

    KIND: ClassVar[str] = "visit-recoloured"
    visit_id: int


DoorFact = PassPicture | PassOver | VisitEnded | ResultAgain | VisitRecoloured
