"""Which group chat belongs to which office, to the Satgas, or to a field team."""

from datetime import datetime

from bot.domain.team.groups import Group, GroupKind, group_kind
from storage.gateway import Gateway
from storage.statements import renewing
from storage.times import moment, moment_maybe, stamp


class Groups(Gateway):
    """One group per office, one for the Satgas, one per field team's area."""

    async def get(self, chat_id: int) -> Group | None:
        """Return what a chat is bound to, or None."""
        row = await self.session.row("SELECT * FROM groups WHERE chat_id = ?", chat_id)
        if row is None:
            return None
        return Group(
            chat_id=row["chat_id"],
            kind=GroupKind(row["kind"]),
            office_id=row["office_id"],
            lost_at=moment_maybe(row["lost_at"]),
            area=row["area"],
            bound_at=moment(row["bound_at"]),
            silent_since=moment_maybe(row["silent_since"]),
            silent_tries=row["silent_tries"],
            silent_tried_at=moment_maybe(row["silent_tried_at"]),
        )

    async def of_office(self, office_id: int) -> int | None:
        """Return the chat of an office's officers, or None."""
        found = await self.session.value(
            "SELECT chat_id FROM groups"
            " WHERE kind = 'office' AND office_id = ? AND lost_at IS NULL",
            office_id,
        )
        return None if found is None else int(found)

    async def was_lost(self, office_id: int) -> bool:
        """Tell whether the office had a group that the bot was removed from."""
        return bool(
            await self.session.value(
                "SELECT 1 FROM groups WHERE office_id = ? AND lost_at IS NOT NULL", office_id
            )
        )

    async def of_satgas(self) -> int | None:
        """Return the Satgas's chat, or None."""
        found = await self.session.value(
            "SELECT chat_id FROM groups WHERE kind = 'satgas' AND lost_at IS NULL"
        )
        return None if found is None else int(found)

    async def of_area(self, area: str) -> int | None:
        """Return the chat of a field team, or None."""
        found = await self.session.value(
            "SELECT chat_id FROM groups WHERE kind = 'field' AND area = ? AND lost_at IS NULL",
            area,
        )
        return None if found is None else int(found)

    async def talking(self, chat_id: int | None) -> int | None:
        """Return the chat if the bot may write there, as far as is known, or None."""
        found = await self.session.value(
            "SELECT chat_id FROM groups WHERE chat_id = ? AND silent_since IS NULL", chat_id
        )
        return None if found is None else int(found)

    def silence(self, chat_id: int, since: datetime, tries: int, now: datetime) -> None:
        """Note that the bot may not write in a group, and how often it has tried."""
        self.session.write(
            "UPDATE groups SET silent_since = ?, silent_tries = ?, silent_tried_at = ?"
            " WHERE chat_id = ?",
            stamp(since),
            tries,
            stamp(now),
            chat_id,
        )

    def speaks(self, chat_id: int) -> None:
        """Note that the bot may write in a group again."""
        self.session.write(
            "UPDATE groups SET silent_since = NULL, silent_tries = 0 WHERE chat_id = ?", chat_id
        )

    async def count_teams(self) -> int:
        """Return how many field teams have a group."""
        return int(
            await self.session.value(
                "SELECT count(*) FROM groups WHERE kind = 'field' AND lost_at IS NULL"
            )
        )

    async def others_of(
        self, office_id: int | None, area: str | None, *, but: int
    ) -> dict[int, bool]:
        """Return the other chats that were ever bound so: whether the bot is in them."""
        rows = await self.session.rows(
            "SELECT chat_id, lost_at FROM groups WHERE kind = ? AND coalesce(office_id, 0) = ?"
            " AND coalesce(area, '') = ? AND chat_id <> ?",
            group_kind(office_id, area),
            office_id or 0,
            area or "",
            but,
        )
        return {row["chat_id"]: row["lost_at"] is None for row in rows}

    def bind(
        self,
        chat_id: int,
        office_id: int | None,
        *,
        area: str | None = None,
        by: int | None,
        now: datetime,
    ) -> None:
        """Bind a chat; the group an office or area had before is let go."""
        kind = group_kind(office_id, area)
        self.session.write(
            "UPDATE groups SET lost_at = ? WHERE kind = ? AND coalesce(office_id, 0) = ?"
            " AND coalesce(area, '') = ? AND chat_id <> ? AND lost_at IS NULL",
            stamp(now),
            kind,
            office_id or 0,
            area or "",
            chat_id,
        )
        row = {
            "chat_id": chat_id,
            "kind": kind,
            "office_id": office_id,
            "area": area,
            "bound_by": by,
            "bound_at": stamp(now),
            "lost_at": None,
            "silent_since": None,
            "silent_tries": 0,
        }
        self.session.insert("groups", row, renewing("chat_id", row))

    async def lose(self, chat_id: int, now: datetime) -> bool:
        """Note that the bot was removed; False if it was known or never bound."""
        return bool(
            await self.session.rows(
                "UPDATE groups SET lost_at = ? WHERE chat_id = ? AND lost_at IS NULL RETURNING 1",
                stamp(now),
                chat_id,
            )
        )

    async def regain(self, chat_id: int) -> bool:
        """Note that the bot is back; False if there is another group in its place meanwhile."""
        return bool(
            await self.session.rows(
                "UPDATE groups SET lost_at = NULL, silent_since = NULL, silent_tries = 0"
                " WHERE chat_id = ? AND lost_at IS NOT NULL"
                " AND NOT EXISTS (SELECT 1 FROM groups g WHERE g.kind = groups.kind"
                "   AND coalesce(g.office_id, 0) = coalesce(groups.office_id, 0)"
                "   AND coalesce(g.area, '') = coalesce(groups.area, '')"
                "   AND g.lost_at IS NULL) RETURNING 1",
                chat_id,
            )
        )

    def migrate(self, old: int, new: int) -> None:
        """A group became a supergroup: all that was said to the old one goes to the new."""
        self.session.write(
            "UPDATE groups SET chat_id = ?, silent_since = NULL, silent_tries = 0"
            " WHERE chat_id = ?"
            " AND NOT EXISTS (SELECT 1 FROM groups WHERE chat_id = ?)",
            new,
            old,
            new,
        )
        self.session.write("DELETE FROM messages WHERE chat_id = ?", old)

    def purge(self, before: datetime) -> None:
        """Forget who bound a group before a moment."""
        self.session.write("UPDATE groups SET bound_by = NULL WHERE bound_at < ?", stamp(before))
