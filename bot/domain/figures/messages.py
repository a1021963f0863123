"""What is told of figures."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class TallyCard:
    """A count at the door, as it stands when it leaves, for who counts."""

    KIND: ClassVar[str] = "tally-card"
    tally_id: int


FiguresFact = TallyCard
