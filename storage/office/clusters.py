"""How many were red at an office lately, and when it was last told so."""

from datetime import datetime, timedelta

from storage.gateway import Gateway
from storage.times import moment_maybe, stamp


class Clusters(Gateway):
    """One row per office."""

    async def reds(self, office_id: int, since: datetime) -> tuple[int, datetime | None]:
        """Return how many accounts came red since then, and when the first did.

        Who was declared as a companion counts with who declared them.
        Neither staff, nor who was entered from paper: they queue at no door. The + has the city's
        last minutes looked through, rather than all that came to the office in weeks.
        """
        row = await self.session.row(
            "SELECT count(DISTINCT CASE WHEN kind = 'companion' THEN registered_by"
            " ELSE person_id END) AS n, min(checkin_at) AS first FROM visits"
            " WHERE +office_id = ? AND colour = 'red' AND kind <> 'staff'"
            " AND entered_at IS NULL AND checkin_at >= ?",
            office_id,
            stamp(since),
        )
        assert row is not None
        return row["n"], moment_maybe(row["first"])

    async def tell(self, office_id: int, now: datetime, *, quiet: timedelta) -> bool:
        """Note that an office is told now; False if it was told so shortly before."""
        told = await self.session.rows(
            "INSERT INTO cluster_notes (office_id, told_at) VALUES (?, ?) ON CONFLICT (office_id)"
            " DO UPDATE SET told_at = excluded.told_at WHERE cluster_notes.told_at <= ?"
            " RETURNING office_id",
            office_id,
            stamp(now),
            stamp(now - quiet),
        )
        return bool(told)
