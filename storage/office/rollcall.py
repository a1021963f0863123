"""Roll calls, their pages and who stands on them; every move is a compare-and-set."""

from datetime import datetime

from bot.domain.errors import Gone
from bot.domain.office.rollcall import Count, Entry, Page, RollCall
from storage.cases.visitor_requests import PHONE
from storage.gateway import Gateway
from storage.office.occupancy import INSIDER, insider
from storage.sqlite import Row
from storage.times import moment, moment_maybe, stamp

_ENTRY = INSIDER.format(
    more=", e.id AS entry_id, e.found_at", joined="JOIN rollcall_entries e ON e.visit_id = v.id"
)


class RollCalls(Gateway):
    """One roll call at a time in an office."""

    async def running(self, office_id: int) -> RollCall | None:
        """Return the office's roll call that has not ended, or None."""
        row = await self.session.row(
            "SELECT * FROM rollcalls WHERE office_id = ? AND ended_at IS NULL", office_id
        )
        return None if row is None else _rollcall(row)

    async def get(self, rollcall_id: int) -> RollCall:
        """Return a roll call; raise `Gone` if it is gone."""
        row = await self.session.row("SELECT * FROM rollcalls WHERE id = ?", rollcall_id)
        if row is None:
            raise Gone
        return _rollcall(row)

    async def add(self, office_id: int, *, by: int, now: datetime) -> int:
        """Begin a roll call; return its id."""
        return await self.session.new_id(
            "rollcalls", {"office_id": office_id, "started_by": by, "started_at": stamp(now)}
        )

    async def add_page(self, rollcall_id: int, number: int, visit_ids: list[int]) -> int:
        """Add a page with these visits, in this order; return its id."""
        page_id = await self.session.new_id(
            "rollcall_pages", {"rollcall_id": rollcall_id, "number": number}
        )
        for visit_id in visit_ids:
            self.session.insert("rollcall_entries", {"page_id": page_id, "visit_id": visit_id})
        return page_id

    async def pages(self, rollcall_id: int) -> list[Page]:
        """Return a roll call's pages in order."""
        rows = await self.session.rows(
            "SELECT * FROM rollcall_pages WHERE rollcall_id = ? ORDER BY number", rollcall_id
        )
        return [_page(row) for row in rows]

    async def page(self, page_id: int) -> Page:
        """Return a page; raise `Gone` if it is gone."""
        row = await self.session.row("SELECT * FROM rollcall_pages WHERE id = ?", page_id)
        if row is None:
            raise Gone
        return _page(row)

    async def page_of(self, entry_id: int) -> int:
        """Return the page somebody stands on; raise `Gone` if the visit was deleted."""
        found = await self.session.value(
            "SELECT page_id FROM rollcall_entries WHERE id = ?", entry_id
        )
        if found is None:
            raise Gone
        return int(found)

    def told(self, page_id: int, now: datetime) -> None:
        """Note that a page was promised to its chat."""
        self.session.write(
            "UPDATE rollcall_pages SET told_at = ? WHERE id = ?", stamp(now), page_id
        )

    async def entries(self, page_id: int) -> tuple[Entry, ...]:
        """Return who stands on a page, in order."""
        rows = await self.session.rows(f"{_ENTRY} WHERE e.page_id = ? ORDER BY e.id", page_id)
        return tuple(
            Entry(row["entry_id"], insider(row, self.session.seal), row["found_at"] is not None)
            for row in rows
        )

    async def phones(self, rollcall_id: int) -> dict[int, str]:
        """Return by visit the number on which they, or who came with them, asked to be called."""
        rows = await self.session.rows(
            "SELECT v.id, c.id AS case_id, c.phone FROM rollcall_pages p"
            " JOIN rollcall_entries e ON e.page_id = p.id"
            " JOIN visits v ON v.id = e.visit_id JOIN cases c ON c.office_id = v.office_id"
            " AND c.person_id IN (v.person_id, v.registered_by)"
            " WHERE p.rollcall_id = ? AND c.phone IS NOT NULL ORDER BY c.id",
            rollcall_id,
        )
        return {
            row["id"]: self.session.seal.open(row["phone"], PHONE, row["case_id"]) for row in rows
        }

    async def count(self, rollcall_id: int) -> Count:
        """Return how many of a roll call have been found."""
        row = await self.session.row(
            "SELECT count(*) AS total, count(e.found_at) AS found FROM rollcall_entries e"
            " JOIN rollcall_pages p ON p.id = e.page_id WHERE p.rollcall_id = ?",
            rollcall_id,
        )
        assert row is not None
        return Count(row["found"], row["total"])

    async def mark(self, entry_id: int, *, by: int | None, now: datetime) -> bool:
        """Note who found somebody, None: is missing after all; False if it was so before."""
        other = "found_by IS NOT NULL" if by is None else "found_by IS NULL"
        return bool(
            await self.session.rows(
                "UPDATE rollcall_entries SET found_by = ?, found_at = ?"
                f" WHERE id = ? AND {other} RETURNING 1",
                by,
                None if by is None else stamp(now),
                entry_id,
            )
        )

    def ask(self, rollcall_id: int, *, by: int, now: datetime) -> None:
        """Note who was told that people are missing, pressing the end."""
        self.session.write(
            "UPDATE rollcalls SET asked_by = ?, asked_at = ? WHERE id = ?",
            by,
            stamp(now),
            rollcall_id,
        )

    async def end(self, rollcall_id: int, *, by: int | None, now: datetime) -> bool:
        """End a roll call, None: nobody did; False if it had ended before."""
        return bool(
            await self.session.rows(
                "UPDATE rollcalls SET ended_by = ?, ended_at = ?"
                " WHERE id = ? AND ended_at IS NULL RETURNING 1",
                by,
                stamp(now),
                rollcall_id,
            )
        )

    def purge(self, before: datetime) -> None:
        """Delete roll calls from before a moment."""
        self.session.write("DELETE FROM rollcalls WHERE started_at < ?", stamp(before))


def _rollcall(row: Row) -> RollCall:
    return RollCall(
        id=row["id"],
        office_id=row["office_id"],
        started_by=row["started_by"],
        started_at=moment(row["started_at"]),
        asked_by=row["asked_by"],
        asked_at=moment_maybe(row["asked_at"]),
        ended_by=row["ended_by"],
        ended_at=moment_maybe(row["ended_at"]),
    )


def _page(row: Row) -> Page:
    return Page(row["id"], row["rollcall_id"], row["number"], moment(row["told_at"]))
