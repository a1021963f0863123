"""Who did what: written in the transaction of the deed itself, each row chained to the last."""

from datetime import datetime
from typing import Any

from storage.audit_chain import (
    BEGIN,
    DETAIL,
    HEAD,
    NOT_OURS,
    NOTHING,
    End,
    end_of,
    hash_as_stored,
    hash_of,
    mark_of,
)
from storage.gateway import Gateway
from storage.statements import renewing
from storage.times import stamp

AT_ONCE = 1000  # rows read at once


class Audit(Gateway):
    """Rows are added, and deleted once they are old; never changed."""

    def put(
        self,
        action: str,
        *,
        by: int | None,
        at: datetime,
        subject: str,
        office_id: int | None = None,
        detail: str | None = None,
    ) -> None:
        """Note a deed of an admin or officer; `by` None is the command line."""
        seal, last = self.session.seal, self._last()
        number = self.session.reserve("audit", beyond=last.number)
        row = {
            "id": number,
            "at": stamp(at),
            "person_id": by,
            "action": action,
            "office_id": office_id,
            "subject": subject,
        }
        chained = hash_of(row, detail, last.hash, seal)
        sealed = {"detail": seal.seal_maybe(detail, DETAIL, number), "hash": chained}
        self.session.insert("audit", row | sealed)
        self.session.audited = self._mark(HEAD, End(number, chained))

    def _last(self) -> End:
        """Return where to go on; behind a mark that is not ours no row will ever fit."""
        if self.session.audited is None:
            return NOTHING
        return end_of(HEAD, self.session.audited, self.session.seal) or NOT_OURS

    def _mark(self, name: str, end: End) -> str:
        mark = mark_of(name, end, self.session.seal)
        row = {"name": name, "value": mark}
        self.session.insert("marks", row, renewing("name", row))
        return mark

    async def end(self, name: str) -> End | None:
        """Return an end of the chain as its mark tells; None if that was not written by us."""
        mark = await self.session.value("SELECT value FROM marks WHERE name = ?", name)
        return NOTHING if mark is None else end_of(name, mark, self.session.seal)

    async def hash_at(self, number: int) -> bytes | None:
        """Return the hash that stands in a row; None without that row."""
        found = await self.session.value("SELECT hash FROM audit WHERE id = ?", number)
        return None if found is None else bytes(found)

    async def follow(self, end: End) -> tuple[End, int, Any]:
        """Go along the chain from an end, over at most a thousand rows.

        Return how far it holds, how many rows do, and the row that does not fit, if one does not.
        """
        rows = await self.session.rows(
            f"SELECT * FROM audit WHERE id > ? ORDER BY id LIMIT {AT_ONCE}", end.number
        )
        for place, row in enumerate(rows):
            if row["hash"] is None or row["hash"] != hash_as_stored(
                row, end.hash, self.session.seal
            ):
                return end, place, row
            end = End(row["id"], row["hash"])
        return end, len(rows), None

    async def purge(self, before: datetime, now: datetime) -> None:
        """Forget deeds from before a moment, from the first on, and mark where the rest begins.

        What a clock that was wrong dated otherwise goes with the rows beside it.
        """
        last = await self.session.row(
            "SELECT id, hash FROM audit WHERE id < coalesce("
            "(SELECT min(id) FROM audit WHERE at BETWEEN ? AND ?),"
            " (SELECT max(id) + 1 FROM audit WHERE at < ?)) ORDER BY id DESC LIMIT 1",
            stamp(before),
            stamp(now),
            stamp(before),
        )
        if last is not None:
            self._mark(BEGIN, End(last["id"], last["hash"] or b""))
            self.session.write("DELETE FROM audit WHERE id <= ?", last["id"])
