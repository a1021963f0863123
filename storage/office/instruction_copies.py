"""An instruction at each of its offices: whether it reaches them, and who there has read it."""

from datetime import datetime

from bot.domain.errors import Gone
from bot.domain.office.instructions import Copy, Progress, Reach, Standing, Target
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.times import moment_maybe, stamp

_GROUP = (  # an office's group, and whether the bot was removed from one
    " LEFT JOIN groups AS g ON g.kind = 'office' AND g.office_id = o.id AND g.lost_at IS NULL"
)
_LOST = (
    "EXISTS (SELECT 1 FROM groups AS l WHERE l.kind = 'office' AND l.office_id = o.id"
    " AND l.lost_at IS NOT NULL) AS was_lost"
)


class InstructionCopies(Gateway):
    """Of a draft, only the offices chosen one by one; a copy is read once."""

    async def targets(self, instruction_id: int) -> list[Target]:
        """Return all offices, and whether an instruction would reach each."""
        rows = await self.session.rows(
            f"SELECT o.id, o.name, g.chat_id, g.silent_since, {_LOST},"
            " EXISTS (SELECT 1 FROM tallies AS t WHERE t.office_id = o.id AND t.state = 'ended'"
            " AND t.people > 0) AS measured,"
            " EXISTS (SELECT 1 FROM instruction_copies AS c WHERE c.office_id = o.id"
            f" AND c.instruction_id = ?) AS chosen FROM offices AS o{_GROUP}"
            " WHERE o.retired_at IS NULL ORDER BY o.district, o.name",
            instruction_id,
        )
        return [
            Target(
                row["id"],
                row["name"],
                row["chat_id"],
                _reach(row),
                measured=bool(row["measured"]),
                chosen=bool(row["chosen"]),
            )
            for row in rows
        ]

    def choose(self, instruction_id: int, office_id: int) -> None:
        """Add an office to those of an instruction; twice is once."""
        self.session.insert(
            "instruction_copies",
            {"instruction_id": instruction_id, "office_id": office_id},
            "ON CONFLICT (instruction_id, office_id) DO NOTHING",
        )

    def unchoose(self, instruction_id: int, office_id: int | None = None) -> None:
        """Take an office, or all, out of those chosen."""
        one = "" if office_id is None else " AND office_id = ?"
        self.session.write(
            f"DELETE FROM instruction_copies WHERE instruction_id = ?{one}",
            instruction_id,
            *(() if office_id is None else (office_id,)),
        )

    async def get(self, copy_id: int) -> Copy:
        """Return an instruction at an office; raise `Gone` if there is none."""
        row = await self.session.row("SELECT * FROM instruction_copies WHERE id = ?", copy_id)
        if row is None:
            raise Gone
        return _copy(row)

    async def of(self, instruction_id: int) -> list[Copy]:
        """Return an instruction at each of its offices."""
        rows = await self.session.rows(
            "SELECT * FROM instruction_copies WHERE instruction_id = ? ORDER BY id", instruction_id
        )
        return [_copy(row) for row in rows]

    async def unread_at(self, office_id: int, since: datetime) -> list[Copy]:
        """Return what was sent to an office since a moment and nobody there has read."""
        rows = await self.session.rows(
            "SELECT c.* FROM instruction_copies AS c"
            " JOIN instructions AS i ON i.id = c.instruction_id"
            " WHERE c.office_id = ? AND c.read_at IS NULL AND i.sent_at >= ?"
            " AND i.withdrawn_at IS NULL ORDER BY c.id",
            office_id,
            stamp(since),
        )
        return [_copy(row) for row in rows]

    async def read(self, copy_id: int, *, by: int, now: datetime) -> bool:
        """Note who read it for the office; False if somebody was faster."""
        return bool(
            await self.session.rows(
                "UPDATE instruction_copies SET read_by = ?, read_at = ?"
                " WHERE id = ? AND read_at IS NULL RETURNING 1",
                by,
                stamp(now),
                copy_id,
            )
        )

    async def remind(self, copy_id: int, now: datetime) -> bool:
        """Note that an office is reminded; False if it was before, or has read it."""
        return bool(
            await self.session.rows(
                "UPDATE instruction_copies SET reminded_at = ?"
                " WHERE id = ? AND read_at IS NULL AND reminded_at IS NULL RETURNING 1",
                stamp(now),
                copy_id,
            )
        )

    async def progress(self, instruction_id: int) -> list[tuple[Progress, int | None]]:
        """Return what became of it at each office, with who read it; times are UTC."""
        rows = await self.session.rows(
            "SELECT o.name, c.read_by, c.read_at, c.reminded_at, g.chat_id, g.silent_since,"
            f" {_LOST}, m.message_id, EXISTS (SELECT 1 FROM outbox AS w WHERE w.state < 2"
            " AND w.subject = 'instruction:' || c.id) AS waits FROM instruction_copies AS c"
            f" JOIN offices AS o ON o.id = c.office_id{_GROUP}"
            " LEFT JOIN messages AS m ON m.chat_id = g.chat_id"
            " AND m.subject = 'instruction:' || c.id"
            " WHERE c.instruction_id = ? ORDER BY o.district, o.name",
            instruction_id,
        )
        return [(_progress(row), row["read_by"]) for row in rows]


def _copy(row: Row) -> Copy:
    return Copy(
        id=row["id"],
        instruction_id=row["instruction_id"],
        office_id=row["office_id"],
        read_by=row["read_by"],
        read_at=moment_maybe(row["read_at"]),
        reminded_at=moment_maybe(row["reminded_at"]),
    )


def _reach(row: Row) -> Reach:
    if row["chat_id"] is None:
        return Reach.LOST if row["was_lost"] else Reach.NO_GROUP
    return Reach.REACHED if row["silent_since"] is None else Reach.SILENT


def _progress(row: Row) -> Progress:
    reach = _reach(row)
    if row["read_at"] is not None:
        standing = Standing.READ
    elif row["message_id"] is not None:
        standing = Standing.UNREAD
    else:
        standing = Standing.ON_ITS_WAY if row["waits"] else Standing.UNREACHED
    return Progress(
        office=row["name"],
        standing=standing,
        reach=reach,
        read=moment_maybe(row["read_at"]),
        reminded=row["reminded_at"] is not None,
    )
