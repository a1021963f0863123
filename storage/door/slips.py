"""Paper slips: numbers of an office, each used once."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from bot.domain.door.slips import Slip
from bot.domain.errors import Gone
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.times import moment_maybe, stamp


@dataclass(frozen=True, slots=True)
class Batch:
    """Slips that were printed as one file."""

    id: int
    office_id: int
    numbers: tuple[str, ...]


class Slips(Gateway):
    """An office has each number once among those nobody has entered yet."""

    async def numbers(self, office_id: int) -> set[str]:
        """Return the numbers an office has given out and still remembers."""
        rows = await self.session.rows("SELECT number FROM slips WHERE office_id = ?", office_id)
        return {row["number"] for row in rows}

    async def add(
        self, office_id: int, numbers: Collection[str], *, by: int | None, now: datetime
    ) -> int:
        """Store new slips as one batch; return its id."""
        batch_id = await self.session.new_id(
            "slip_batches", {"office_id": office_id, "made_by": by, "made_at": stamp(now)}
        )
        for number in numbers:
            self.session.insert(
                "slips", {"batch_id": batch_id, "office_id": office_id, "number": number}
            )
        return batch_id

    async def batch(self, batch_id: int) -> Batch:
        """Return the slips of a file in the order they were made; raise `Gone` without them."""
        rows = await self.session.rows(
            "SELECT office_id, number FROM slips WHERE batch_id = ? ORDER BY id", batch_id
        )
        if not rows:
            raise Gone
        return Batch(batch_id, rows[0]["office_id"], tuple(row["number"] for row in rows))

    async def made_since(self, office_id: int, by: int, since: datetime) -> int | None:
        """Return the newest batch somebody made for an office since a moment, or None."""
        found = await self.session.value(
            "SELECT max(id) FROM slip_batches WHERE office_id = ? AND made_by = ?"
            " AND made_at >= ?",
            office_id,
            by,
            stamp(since),
        )
        return None if found is None else int(found)

    async def get(self, slip_id: int) -> Slip:
        """Return a slip; raise `Gone` if it is gone."""
        row = await self.session.row("SELECT * FROM slips WHERE id = ?", slip_id)
        if row is None:
            raise Gone
        return _slip(row)

    async def numbered(self, number: str) -> list[Slip]:
        """Return the slips with this number at all offices, the newest first."""
        rows = await self.session.rows(
            "SELECT * FROM slips WHERE number = ? ORDER BY id DESC", number
        )
        return [_slip(row) for row in rows]

    async def use(self, slip_id: int, visit_id: int | None, *, by: int, now: datetime) -> bool:
        """Note that a slip was entered; False if it was before."""
        return bool(
            await self.session.rows(
                "UPDATE slips SET used_by = ?, used_at = ?, visit_id = ?"
                " WHERE id = ? AND used_at IS NULL RETURNING 1",
                by,
                stamp(now),
                visit_id,
                slip_id,
            )
        )

    def purge(self, before: datetime) -> None:
        """Forget slips entered before a moment, the files all of whose slips were, and makers."""
        self.session.write(
            "UPDATE slip_batches SET made_by = NULL WHERE made_at < ?", stamp(before)
        )
        self.session.write("DELETE FROM slips WHERE used_at < ?", stamp(before))
        self.session.write(
            "DELETE FROM slip_batches WHERE made_at < ?"
            " AND NOT EXISTS (SELECT 1 FROM slips WHERE batch_id = slip_batches.id)",
            stamp(before),
        )


def _slip(row: Row) -> Slip:
    return Slip(
        id=row["id"],
        office_id=row["office_id"],
        number=row["number"],
        used_by=row["used_by"],
        used_at=moment_maybe(row["used_at"]),
    )
