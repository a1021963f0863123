"""Which group chat belongs to which office, and the Satgas's."""

from dataclasses import dataclass
from datetime import datetime

from storage.gateway import Gateway
from storage.times import stamp


@dataclass(frozen=True, slots=True)
class Group:
    """A bound group chat."""

    chat_id: int
    kind: str
    office_id: int | None
    lost: bool


class Groups(Gateway):
    """One group per office and one for the Satgas."""

    async def get(self, chat_id: int) -> Group | None:
        """Return what a chat is bound to, or None."""
        row = await self.tx.row("SELECT * FROM groups WHERE chat_id = ?", chat_id)
        if row is None:
            return None
        return Group(row["chat_id"], row["kind"], row["office_id"], row["lost_at"] is not None)

    async def of_office(self, office_id: int) -> int | None:
        """Return the chat of an office's officers, or None."""
        found = await self.tx.value(
            "SELECT chat_id FROM groups"
            " WHERE kind = 'office' AND office_id = ? AND lost_at IS NULL",
            office_id,
        )
        return None if found is None else int(found)

    async def was_lost(self, office_id: int) -> bool:
        """Tell whether the office had a group that the bot was removed from."""
        return bool(
            await self.tx.value(
                "SELECT 1 FROM groups WHERE office_id = ? AND lost_at IS NOT NULL", office_id
            )
        )

    async def of_satgas(self) -> int | None:
        """Return the Satgas's chat, or None."""
        found = await self.tx.value(
            "SELECT chat_id FROM groups WHERE kind = 'satgas' AND lost_at IS NULL"
        )
        return None if found is None else int(found)

    def bind(
        self, chat_id: int, kind: str, office_id: int | None, *, by: int | None, now: datetime
    ) -> None:
        """Bind a chat; the group an office had before is let go."""
        self.tx.write(
            "UPDATE groups SET lost_at = ? WHERE kind = ? AND office_id IS ? AND chat_id <> ?"
            " AND lost_at IS NULL",
            stamp(now),
            kind,
            office_id,
            chat_id,
        )
        self.tx.write(
            "INSERT INTO groups (chat_id, kind, office_id, bound_by, bound_at)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (chat_id) DO UPDATE SET kind = excluded.kind,"
            " office_id = excluded.office_id, bound_by = excluded.bound_by,"
            " bound_at = excluded.bound_at, lost_at = NULL",
            chat_id,
            kind,
            office_id,
            by,
            stamp(now),
        )

    async def lose(self, chat_id: int, now: datetime) -> bool:
        """Note that the bot was removed; False if it was known or never bound."""
        return bool(
            await self.tx.rows(
                "UPDATE groups SET lost_at = ? WHERE chat_id = ? AND lost_at IS NULL RETURNING 1",
                stamp(now),
                chat_id,
            )
        )

    async def regain(self, chat_id: int) -> bool:
        """Note that the bot is back; False if the office has another group meanwhile."""
        return bool(
            await self.tx.rows(
                "UPDATE groups SET lost_at = NULL WHERE chat_id = ? AND lost_at IS NOT NULL"
                " AND NOT EXISTS (SELECT 1 FROM groups g WHERE g.kind = groups.kind"
                "   AND g.office_id IS groups.office_id AND g.lost_at IS NULL) RETURNING 1",
                chat_id,
            )
        )

    def migrate(self, old: int, new: int) -> None:
        """A group became a supergroup: all that was said to the old one goes to the new."""
        self.tx.write(
            "UPDATE groups SET chat_id = ? WHERE chat_id = ?"
            " AND NOT EXISTS (SELECT 1 FROM groups WHERE chat_id = ?)",
            new,
            old,
            new,
        )
        self.tx.write("DELETE FROM messages WHERE chat_id = ?", old)
