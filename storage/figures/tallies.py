"""Counts at the door; every move is a compare-and-set, every tap counts once."""

from datetime import datetime

from bot.domain.errors import Gone
from bot.domain.figures.tally import Recorded, State, Tally
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.times import moment, moment_maybe, stamp


class Tallies(Gateway):
    """One running count at a door, and one of a person."""

    async def get(self, tally_id: int) -> Tally:
        """Return a count; raise `Gone` if it was deleted."""
        row = await self.session.row("SELECT * FROM tallies WHERE id = ?", tally_id)
        if row is None:
            raise Gone
        return _tally(row)

    async def start(
        self, office_id: int, door_id: int, *, by: int, now: datetime, ends: datetime
    ) -> Tally | None:
        """Start a count and return it; None if one runs at this door, or by this person."""
        row = await self.session.new_row(
            "tallies",
            {
                "office_id": office_id,
                "door_id": door_id,
                "counted_by": by,
                "started_at": stamp(now),
                "ends_at": stamp(ends),
            },
            "ON CONFLICT DO NOTHING",
        )
        return None if row is None else _tally(row)

    async def at_door(self, door_id: int) -> Tally | None:
        """Return the count that runs at a door, or None."""
        row = await self.session.row(
            "SELECT * FROM tallies WHERE door_id = ? AND state = 'counting'", door_id
        )
        return None if row is None else _tally(row)

    async def of_person(self, person_id: int) -> Tally | None:
        """Return the count that somebody is at, or None."""
        row = await self.session.row(
            "SELECT * FROM tallies WHERE counted_by = ? AND state = 'counting'", person_id
        )
        return None if row is None else _tally(row)

    async def tap(self, tally_id: int, update_id: int, amount: int) -> Tally:
        """Add a tap to a running count, never below nobody, and return it; twice is once."""
        counted = await self.session.new_row(
            "tally_taps",
            {"tally_id": tally_id, "update_id": update_id},
            "ON CONFLICT DO NOTHING",
        )
        if counted is not None:
            self.session.write(
                "UPDATE tallies SET people = CASE WHEN people + ? < 0 THEN 0 ELSE people + ? END"
                " WHERE id = ? AND state = 'counting'",
                amount,
                amount,
                tally_id,
            )
        return await self.get(tally_id)

    async def move(self, tally: Tally, to: State, now: datetime) -> bool:
        """Bring a count from where it stands to another state; False if it was moved before."""
        return bool(
            await self.session.rows(
                "UPDATE tallies SET state = ?, ended_at = ? WHERE id = ? AND state = ?"
                " RETURNING 1",
                to,
                None if to is State.COUNTING else stamp(now),
                tally.id,
                tally.state,
            )
        )

    async def recorded(self, tally: Tally) -> Recorded:
        """Return who was recorded at the door in the time of a count."""
        rows = await self.session.rows(
            "SELECT kind, count(*) AS n FROM visits"
            " WHERE checkin_at >= ? AND checkin_at < ? AND door_id = ? GROUP BY kind",
            stamp(tally.started_at),
            stamp(tally.ends_at),
            tally.door_id,
        )
        counts = {row["kind"]: int(row["n"]) for row in rows}
        return Recorded(
            visitors=counts.get("visitor", 0),
            companions=counts.get("companion", 0),
            guests=counts.get("guest", 0),
            staff=counts.get("staff", 0),
        )

    def keep(self, tally_id: int, recorded: Recorded) -> None:
        """Keep who was recorded: the visits are deleted one day."""
        self.session.write(
            "UPDATE tallies SET visitors = ?, companions = ?, guests = ?, staff = ? WHERE id = ?",
            recorded.visitors,
            recorded.companions,
            recorded.guests,
            recorded.staff,
            tally_id,
        )

    def forget_taps(self, tally_id: int) -> None:
        """Forget which taps were counted: none is any more."""
        self.session.write("DELETE FROM tally_taps WHERE tally_id = ?", tally_id)

    def purge(self, before: datetime) -> None:
        """Delete counts from before a moment."""
        self.session.write("DELETE FROM tallies WHERE started_at < ?", stamp(before))


def _tally(row: Row) -> Tally:
    return Tally(
        id=row["id"],
        office_id=row["office_id"],
        door_id=row["door_id"],
        counted_by=row["counted_by"],
        started_at=moment(row["started_at"]),
        ends_at=moment(row["ends_at"]),
        ended_at=moment_maybe(row["ended_at"]),
        state=State(row["state"]),
        people=row["people"],
        recorded=Recorded(row["visitors"], row["companions"], row["guests"], row["staff"]),
    )
