"""How the process is doing: what waits, what failed; counts only."""

from datetime import datetime

from storage.gateway import Gateway
from storage.times import stamp


class Health(Gateway):
    """Each figure is read from a partial index."""

    async def figures(self, now: datetime) -> dict[str, int]:
        """Return named counts, and the age of the oldest waiting update in seconds."""
        row = await self.session.row(
            "SELECT (SELECT count(*) FROM inbox WHERE state = 0) AS inbox_waiting,"
            " (SELECT count(*) FROM inbox WHERE state = 2) AS inbox_parked,"
            " (SELECT count(*) FROM outbox WHERE state = 0 AND lane < 3) AS outbox_waiting,"
            " (SELECT count(*) FROM outbox WHERE state = 0 AND lane = 3) AS bulk_waiting,"
            " (SELECT count(*) FROM outbox WHERE state = 4) AS outbox_failed,"
            " (SELECT count(*) FROM outbox WHERE state = 5) AS outbox_uncertain,"
            " (SELECT count(*) FROM cases WHERE state <> 'closed') AS cases_open,"
            " (SELECT count(*) FROM visits WHERE checkout_at IS NULL) AS visitors_inside,"
            " (SELECT coalesce(? - min(received_at), 0) FROM inbox WHERE state = 0)"
            "   AS oldest_update_seconds",
            stamp(now),
        )
        assert row is not None
        return {name: int(row[name]) for name in row.keys()}  # noqa: SIM118 - a sqlite3.Row
