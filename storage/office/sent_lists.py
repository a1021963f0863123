"""Lists that people sent as files, as far as each has come."""

from dataclasses import astuple
from datetime import datetime
from typing import Any

from bot.domain.errors import Gone
from bot.domain.office.sent_lists import ListKind, SentFile, SentList, Stage
from bot.domain.outreach.resident_list import Counts
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.times import moment, stamp

CONTENT = "sent_lists.content"


class SentLists(Gateway):
    """Every move is a compare-and-set."""

    def add(self, file: SentFile, *, by: int, now: datetime) -> SentList:
        """Note a file that somebody sent."""
        sent = SentList(self.session.reserve("sent_lists"), by, Stage.SENT, now, file)
        self.session.insert(
            "sent_lists", {"id": sent.id, "sent_by": by, **self._fields(sent, now)}
        )
        return sent

    async def get(self, list_id: int) -> SentList:
        """Return a list; raise `Gone` if there is none."""
        row = await self.session.row("SELECT * FROM sent_lists WHERE id = ?", list_id)
        if row is None:
            raise Gone
        return self._list(row)

    async def waiting(self, limit: int) -> list[SentList]:
        """Return the oldest of those that wait for the bot."""
        rows = await self.session.rows(
            "SELECT * FROM sent_lists WHERE stage IN ('sent', 'confirmed') ORDER BY id LIMIT ?",
            limit,
        )
        return [self._list(row) for row in rows]

    async def unread_of(self, person_id: int) -> int:
        """Return how many files of somebody wait to be read."""
        return int(
            await self.session.value(
                "SELECT count(*) FROM sent_lists WHERE sent_by = ? AND stage = 'sent'", person_id
            )
        )

    async def save(self, sent: SentList, now: datetime, *, was: Stage) -> bool:
        """Let a list stand so if it stands at this stage; tell whether it did."""
        fields = self._fields(sent, now)
        columns = ", ".join(f"{column} = ?" for column in fields)
        rows = await self.session.rows(
            f"UPDATE sent_lists SET {columns} WHERE id = ? AND stage = ? RETURNING 1",
            *fields.values(),
            sent.id,
            was,
        )
        return bool(rows)

    def purge(self, before: datetime) -> None:
        """Forget what nobody has confirmed, and what is done; what waits for the bot waits on."""
        self.session.write(
            "DELETE FROM sent_lists WHERE stage NOT IN ('sent', 'confirmed') AND since < ?",
            stamp(before),
        )

    def _fields(self, sent: SentList, now: datetime) -> dict[str, Any]:
        content = None
        if sent.file is not None:
            said = [sent.file.file_id, sent.file.name, sent.digest, sent.shown]
            content = self.session.seal.seal([*said, *astuple(sent.counts)], CONTENT, sent.id)
        return {
            "stage": sent.stage,
            "since": stamp(now),
            "kind": sent.kind,
            "written": sent.written,
            "content": content,
        }

    def _list(self, row: Row) -> SentList:
        content = None
        if row["content"] is not None:
            content = self.session.seal.open_or_none(row["content"], CONTENT, row["id"])
        file_id, name, digest, shown, *counts = content or ["", "", "", ""]
        return SentList(
            id=row["id"],
            sent_by=row["sent_by"],
            stage=Stage(row["stage"]),
            since=moment(row["since"]),
            file=SentFile(file_id, name) if file_id else None,
            kind=ListKind(row["kind"]) if row["kind"] else None,
            digest=digest,
            shown=shown,
            written=row["written"],
            counts=Counts(*counts),
        )
