"""How long batches took since the start, counted by how long: for whoever watches from outside."""

from bisect import bisect_left
from itertools import accumulate

BOUNDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)  # seconds


class BatchTimes:
    """A batch ends with its commit: a slow disk, a crowd and a slow question all show here."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._counts = [0] * (len(BOUNDS) + 1)

    def took(self, seconds: float) -> None:
        """Count a batch."""
        self.seconds += seconds
        self._counts[bisect_left(BOUNDS, seconds)] += 1

    def up_to(self) -> list[tuple[str, int]]:
        """Return for each bound, the last of them endless, how many took no longer."""
        names = [*map(str, BOUNDS), "+Inf"]
        return list(zip(names, accumulate(self._counts), strict=True))
