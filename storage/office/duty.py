"""Who is on duty at which office, since when."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from storage.gateway import Gateway
from storage.times import stamp


class Duty(Gateway):
    """One running shift per person and office."""

    async def begin(self, person_id: int, office_id: int, now: datetime) -> bool:
        """Begin a shift; False if it runs already."""
        begun = await self.session.new_row(
            "shifts",
            {"person_id": person_id, "office_id": office_id, "began_at": stamp(now)},
            "ON CONFLICT DO NOTHING",
        )
        return begun is not None

    async def end(self, person_id: int, office_id: int | None, now: datetime) -> list[int]:
        """End a person's shift at an office, or with None all; return the offices it ended at."""
        there = "" if office_id is None else " AND office_id = ?"
        rows = await self.session.rows(
            "UPDATE shifts SET ended_at = ? WHERE person_id = ? AND ended_at IS NULL"
            f"{there} RETURNING office_id",
            stamp(now),
            person_id,
            *(() if office_id is None else (office_id,)),
        )
        return [row["office_id"] for row in rows]

    def end_all(self, office_id: int, now: datetime) -> None:
        """End every shift at an office."""
        self.session.write(
            "UPDATE shifts SET ended_at = ? WHERE office_id = ? AND ended_at IS NULL",
            stamp(now),
            office_id,
        )

    async def on_duty(self, office_id: int) -> Sequence[int]:
        """Return the people on duty at an office, the longest first."""
        rows = await self.session.rows(
            "SELECT person_id FROM shifts WHERE office_id = ? AND ended_at IS NULL"
            " ORDER BY began_at, id",
            office_id,
        )
        return [row["person_id"] for row in rows]

    def purge(self, now: datetime, *, days: int) -> None:
        """Forget shifts that ended so many days ago."""
        self.session.write(
            "DELETE FROM shifts WHERE ended_at < ?", stamp(now - timedelta(days=days))
        )
