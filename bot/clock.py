"""The one place that reads the system clock; `CLOCK_FILE` lets the rehearsal move it."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

JUMP_SECONDS = 60  # less than that is a clock being set right
OFFSET_DIGITS = 20


def steady() -> float:
    """Return seconds that only pass, also while the machine sleeps: nobody sets this clock."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


class Clock:
    """Tells the time in UTC, shifted by the seconds that stand in the offset file, if any.

    A system clock that jumps is not followed on its own word: only when Telegram's dates bear it
    out, or two of them in a row agree against it.
    """

    def __init__(
        self,
        offset_file: Path | None = None,
        *,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = steady,
    ) -> None:
        self._offset_file = offset_file
        self._offset = timedelta()
        self._wall, self._steady = wall, steady
        self._ahead = wall() - steady()
        self._claimed: float | None = None
        # Nothing is deleted before Telegram said how late it is; the rehearsal's clock is sure.
        self.sure = offset_file is not None
        self.moved = False  # set right after a jump: what is due may lie in a wrong future
        self.refresh()

    def refresh(self) -> None:
        """Follow small corrections; read the offset again.

        An absent or half-written file leaves it as it was.
        """
        if not self.jumped:
            self._ahead = self._wall() - self._steady()
        if self._offset_file is None:
            return
        try:
            with self._offset_file.open("rb") as file:
                self._offset = timedelta(seconds=int(file.read(OFFSET_DIGITS).strip() or 0))
        except (OSError, ValueError, OverflowError):
            return

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        return datetime.fromtimestamp(self._ahead + self._steady(), UTC) + self._offset

    @property
    def jumped(self) -> bool:
        """Tell whether the system clock says something else than the time that has passed."""
        return abs(self._wall() - self._steady() - self._ahead) > JUMP_SECONDS

    def heard(self, date: int) -> None:
        """Telegram has just dated a message; the rehearsal's Telegram has no word in this."""
        claimed, before = date - self._steady(), self._claimed
        self._claimed = claimed
        if self._offset_file is not None:
            return
        wall = self._wall() - self._steady()
        if not _close(claimed, self._ahead):
            if _close(claimed, wall):
                self._ahead, self.moved = wall, True
            elif before is not None and _close(claimed, before):
                self._ahead, self.moved = claimed, True
        self.sure = _close(claimed, self._ahead)


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= JUMP_SECONDS
