"""Due times: a row each, looked at by a tick; a missed tick is only late."""

from datetime import datetime, timedelta

from bot.domain.timers import Kind, Timer
from storage.gateway import Gateway
from storage.times import moment, stamp


class Timers(Gateway):
    """One timer per kind and subject."""

    def set(self, kind: Kind, subject_id: int, due_at: datetime) -> None:
        """Set or move a timer."""
        self._insert(kind, subject_id, due_at, "DO UPDATE SET due_at = excluded.due_at")

    def set_if_absent(self, kind: Kind, subject_id: int, due_at: datetime) -> None:
        """Set a timer unless there is one, perhaps overdue."""
        self._insert(kind, subject_id, due_at, "DO NOTHING")

    def _insert(self, kind: Kind, subject_id: int, due_at: datetime, if_set: str) -> None:
        self.session.insert(
            "timers",
            {"kind": kind, "subject_id": subject_id, "due_at": stamp(due_at)},
            f"ON CONFLICT (kind, subject_id) {if_set}",
        )

    def hasten(self, kind: Kind, due_at: datetime) -> None:
        """Bring forward all timers of a kind that are due later than this."""
        self.session.write(
            "UPDATE timers SET due_at = ? WHERE kind = ? AND due_at > ?",
            stamp(due_at),
            kind,
            stamp(due_at),
        )

    def clear(self, kind: Kind, subject_id: int) -> None:
        """Drop a timer, if it is set."""
        self.session.write(
            "DELETE FROM timers WHERE kind = ? AND subject_id = ?", kind, subject_id
        )

    def postpone(self, timer: Timer, now: datetime, *, minutes: int) -> None:
        """Look at a timer that failed again later."""
        self.session.write(
            "UPDATE timers SET due_at = ? WHERE id = ?",
            stamp(now + timedelta(minutes=minutes)),
            timer.id,
        )

    async def due_at(self, kind: Kind, subject_id: int) -> datetime | None:
        """Return when a timer is due, or None if it is not set."""
        found = await self.session.value(
            "SELECT due_at FROM timers WHERE kind = ? AND subject_id = ?", kind, subject_id
        )
        return None if found is None else moment(found)

    async def due(self, now: datetime, limit: int) -> list[Timer]:
        """Return what is due, the longest due first."""
        rows = await self.session.rows(
            "SELECT id, kind, subject_id FROM timers WHERE due_at <= ? ORDER BY due_at LIMIT ?",
            stamp(now),
            limit,
        )
        return [Timer(row["id"], Kind(row["kind"]), row["subject_id"]) for row in rows]
