"""What becomes of the rows of a list of residents."""

from dataclasses import astuple, dataclass


@dataclass(frozen=True, slots=True)
class Counts:
    """What became of rows; `left_alone` are those who asked never to be listed again."""

    added: int = 0
    changed: int = 0
    same: int = 0
    left_alone: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(*map(sum, zip(astuple(self), astuple(other), strict=True)))
