"""Which cases were closed together."""

from datetime import datetime

from storage.gateway import Gateway
from storage.times import stamp


class Closings(Gateway):
    """Cases closed with one word bear the same moment and the same officer."""

    async def of(self, office_id: int, person_id: int, at: datetime) -> list[int]:
        """Return what somebody closed at an office at that moment and is still closed."""
        rows = await self.session.rows(
            "SELECT id FROM cases WHERE office_id = ? AND closed_by = ? AND closed_at = ?"
            " AND state = 'closed' ORDER BY id",
            office_id,
            person_id,
            stamp(at),
        )
        return [row["id"] for row in rows]
