"""The one place that reads the system clock; `CLOCK_FILE` lets the rehearsal move it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path


class Clock:
    """Tells the time in UTC, shifted by the seconds that stand in the offset file, if any."""

    def __init__(self, offset_file: Path | None = None) -> None:
        self._offset_file = offset_file
        self._offset = timedelta()
        self.refresh()

    def refresh(self) -> None:
        """Read the offset again; an absent or half-written file leaves it as it was."""
        if self._offset_file is None:
            return
        try:
            self._offset = timedelta(seconds=int(self._offset_file.read_text().strip() or 0))
        except (OSError, ValueError):
            return

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        return datetime.now(UTC) + self._offset  # noqa: TID251 - this is the injected clock
