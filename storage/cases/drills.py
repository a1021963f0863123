"""Drills; every move is a compare-and-set."""

from datetime import datetime, timedelta

from bot.domain.cases.drills import Drill, State
from bot.domain.colour import Colour
from bot.domain.errors import Gone
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.times import moment, moment_maybe, stamp, stamp_maybe


class Drills(Gateway):
    """One running drill per office."""

    async def get(self, drill_id: int) -> Drill:
        """Return a drill; raise `Gone` if it was deleted."""
        row = await self.session.row("SELECT * FROM drills WHERE id = ?", drill_id)
        if row is None:
            raise Gone
        return _drill(row)

    async def start(
        self, office_id: int, chat_id: int, colour: Colour, *, by: int, now: datetime
    ) -> Drill | None:
        """Start a drill and return it; None if one of this office runs already."""
        row = await self.session.new_row(
            "drills",
            {
                "office_id": office_id,
                "chat_id": chat_id,
                "colour": colour,
                "started_by": by,
                "started_at": stamp(now),
            },
            "ON CONFLICT DO NOTHING",
        )
        return None if row is None else _drill(row)

    async def running(self, office_id: int) -> Drill | None:
        """Return the drill that runs at an office, or None."""
        row = await self.session.row(
            "SELECT * FROM drills WHERE office_id = ? AND state IN ('new', 'claimed')", office_id
        )
        return None if row is None else _drill(row)

    async def save(self, after: Drill, *, before: Drill) -> bool:
        """Store a move; False if the drill is not as it was before any more."""
        return bool(
            await self.session.rows(
                "UPDATE drills SET state = ?, claimed_by = ?, claimed_at = ?, closed_by = ?,"
                " closed_at = ?, outcome = ?, ticks = ?"
                " WHERE id = ? AND state = ? AND coalesce(claimed_by, 0) = ? AND ticks = ?"
                " RETURNING 1",
                after.state,
                after.claimed_by,
                stamp_maybe(after.claimed_at),
                after.closed_by,
                stamp_maybe(after.closed_at),
                after.outcome,
                after.ticks,
                after.id,
                before.state,
                before.claimed_by or 0,
                before.ticks,
            )
        )

    async def durations(self, office_id: int, *, before: int, limit: int) -> list[timedelta]:
        """Return how long an office's drills before this one took to close, the newest first."""
        rows = await self.session.rows(
            "SELECT closed_at - started_at AS seconds FROM drills"
            " WHERE office_id = ? AND id < ? AND state = 'closed' ORDER BY id DESC LIMIT ?",
            office_id,
            before,
            limit,
        )
        return [timedelta(seconds=row["seconds"]) for row in rows]

    async def move(self, old_chat: int, new_chat: int) -> list[Drill]:
        """A group became a supergroup: return the running drills, which are there now."""
        rows = await self.session.rows(
            "UPDATE drills SET chat_id = ? WHERE chat_id = ? AND state IN ('new', 'claimed')"
            " RETURNING *",
            new_chat,
            old_chat,
        )
        return [_drill(row) for row in rows]

    def purge(self, before: datetime) -> None:
        """Delete drills that were started before this."""
        self.session.write("DELETE FROM drills WHERE started_at < ?", stamp(before))


def _drill(row: Row) -> Drill:
    return Drill(
        id=row["id"],
        office_id=row["office_id"],
        chat_id=row["chat_id"],
        colour=Colour(row["colour"]),
        state=State(row["state"]),
        started_at=moment(row["started_at"]),
        claimed_by=row["claimed_by"],
        claimed_at=moment_maybe(row["claimed_at"]),
        closed_by=row["closed_by"],
        closed_at=moment_maybe(row["closed_at"]),
        outcome=row["outcome"],
        ticks=row["ticks"],
    )
