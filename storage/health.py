"""How the process is doing: what waits, what failed, how much room is left; counts only."""

import re
import shutil
from datetime import datetime
from pathlib import Path

from bot.domain.messages import Lane
from bot.settings.servers import Place
from storage.gateway import Gateway
from storage.times import stamp

STUCK_SECONDS = 120  # an update that waits so long means that dispatch is not well


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
        found = {name: int(row[name]) for name in row.keys()}  # noqa: SIM118 - a sqlite3.Row
        return found | await self._oldest(now) | await self._failures()

    async def room(self, place: Place) -> dict[str, int]:
        """Return how large the database is, and how much room a file's disk has left."""
        if isinstance(place, Path):
            return room_of(place)
        return {"database_bytes": await self.session.bytes_held() or 0}

    async def _oldest(self, now: datetime) -> dict[str, int]:
        """Return how many seconds the oldest message has waited in each lane since it was due.

        What is tried again was due when it was promised, and so was what goes before others.
        """
        rows = await self.session.rows(
            "SELECT lane, min(CASE WHEN attempts = 0 AND due_at > created_at THEN due_at"
            " ELSE created_at END) AS due FROM outbox WHERE state = 0 GROUP BY lane"
        )
        due = {row["lane"]: row["due"] for row in rows}
        return {
            f"oldest_{lane.name.lower()}_seconds": max(0, stamp(now) - due.get(lane, stamp(now)))
            for lane in Lane
        }

    async def _failures(self) -> dict[str, int]:
        """Return how many messages failed lately, by the kind of failure."""
        rows = await self.session.rows(
            "SELECT reason, count(*) AS n FROM outbox WHERE state = 4 AND reason IS NOT NULL"
            " AND done_at > 0 GROUP BY reason"
        )
        return {
            f"failed_{re.sub(r'[^a-zA-Z0-9]+', '_', row['reason'])}": int(row["n"]) for row in rows
        }


def room_of(database: Path) -> dict[str, int]:
    """Return how large a file is, its log included, and how much room its disk has left."""
    log = database.with_name(f"{database.name}-wal")
    return {
        "database_bytes": sum(one.stat().st_size for one in (database, log) if one.exists()),
        "disk_free_bytes": shutil.disk_usage(database.parent).free,
    }


def is_well(figures: dict[str, int]) -> bool:
    """Tell whether what arrives is treated."""
    return figures["oldest_update_seconds"] < STUCK_SECONDS
