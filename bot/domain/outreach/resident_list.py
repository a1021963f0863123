"""What becomes of the rows of a list of residents."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Counts:
    """What became of rows; `left_alone` are those who asked never to be listed again.

    `alike`: of those added, who may be somebody already known, as far as it was looked for.
    """

    added: int = 0
    changed: int = 0
    same: int = 0
    left_alone: int = 0
    alike: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(  # said one by one: a city's list adds up twice 150,000 times
            self.added + other.added,
            self.changed + other.changed,
            self.same + other.same,
            self.left_alone + other.left_alone,
            self.alike + other.alike,
        )
