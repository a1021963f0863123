"""Visits: who is inside, who came before, and their deletion after the retention time."""

from datetime import date, datetime

from bot.domain.errors import Gone
from bot.domain.figures.counted import Counted
from bot.domain.visits import Checkout, Visit
from storage.daily_counts import DailyCounts
from storage.door.counting import VisitCounts
from storage.door.visit_rows import fields_of, health_of, visit_of
from storage.statements import renewing
from storage.times import stamp

VISIT = (
    "SELECT *, EXISTS (SELECT 1 FROM cases WHERE visit_id = visits.id AND quiet = 1"
    " AND state = 'new') AS quiet FROM visits"
)
_NOT_BEFORE = "CASE WHEN checkin_at > ? THEN checkin_at ELSE ? END"  # the check-in itself
AT_ONCE = 250  # deleted in one transaction, so that the purge holds nobody up


class Visits(VisitCounts):
    """What tells of health is sealed; the daily count is kept in the same breath."""

    def add(self, visit: Visit) -> int:
        """Store a visit and count it; return its id. `visit.id` is not used."""
        number = self.session.reserve("visits")
        self.session.insert("visits", fields_of(visit, number, self.session.seal))
        self.arrived(visit)
        return number

    def scanned_elsewhere(self, visit: Visit, scanned: bool) -> None:
        """Store whether a visitor says they scanned PeduliLindungi too; the last word counts."""
        counts = DailyCounts(self.session)
        counts.add_from(
            Counted.ELSEWHERE,
            "day, ?, CASE scanned WHEN 1 THEN 'scanned' ELSE 'not' END, -1"
            " FROM scans_elsewhere WHERE visit_id = ?",
            visit.office_id,
            visit.id,
        )
        row = {"visit_id": visit.id, "day": visit.day.isoformat(), "scanned": int(scanned)}
        self.session.insert("scans_elsewhere", row, renewing("visit_id", row))
        said = "scanned" if scanned else "not"
        counts.add(Counted.ELSEWHERE, visit.day, visit.office_id, said)

    def recolour(self, visit: Visit) -> None:
        """Store another colour with what it follows from; the day's count moves with it."""
        self.take_back(visit)
        self._decide(visit, "NULL")
        self.count(visit.day, visit.office_id, visit.kind, visit.colour)

    def decide(self, visit: Visit) -> None:
        """Store a colour with what it follows from; the day's count stays as at the check-in."""
        self._decide(visit, "coalesce(counted_as, colour)")

    def _decide(self, visit: Visit, counted_as: str) -> None:
        row = health_of(visit, visit.id, self.session.seal)
        DailyCounts(self.session).add_from(
            Counted.VERIFIED,
            "day, office_id, '', ? - verified FROM visits WHERE id = ? AND verified <> ?",
            row["verified"],
            visit.id,
            row["verified"],
        )
        self.session.write(
            f"UPDATE visits SET counted_as = {counted_as}, colour = ?, verified = ?, facts = ?"
            " WHERE id = ?",
            *row.values(),
            visit.id,
        )

    async def get(self, visit_id: int) -> Visit:
        """Return a visit; raise `Gone` if it is gone."""
        row = await self.session.row(f"{VISIT} WHERE id = ?", visit_id)
        if row is None:
            raise Gone
        return visit_of(row, self.session.seal)

    async def latest(self, person_id: int) -> Visit | None:
        """Return the person's latest visit anywhere, or None."""
        row = await self.session.row(
            f"{VISIT} WHERE person_id = ? ORDER BY checkin_at DESC, id DESC LIMIT 1",
            person_id,
        )
        return None if row is None else visit_of(row, self.session.seal)

    async def of_person(self, person_id: int, since: datetime, limit: int) -> list[Visit]:
        """Return the person's own visits since a moment, the newest first."""
        rows = await self.session.rows(
            f"{VISIT} WHERE person_id = ? AND checkin_at >= ?"
            " ORDER BY checkin_at DESC, id DESC LIMIT ?",
            person_id,
            stamp(since),
            limit,
        )
        return [visit_of(row, self.session.seal) for row in rows]

    async def code_taken(self, office_id: int, day: date, code: str) -> bool:
        """Tell whether a code is in use at an office on a day."""
        return bool(
            await self.session.value(
                "SELECT 1 FROM visits WHERE office_id = ? AND day = ? AND code = ?",
                office_id,
                day.isoformat(),
                code,
            )
        )

    async def end(self, visit_id: int, kind: Checkout, at: datetime) -> bool:
        """Check out; False if the visit had ended before.

        Companions without a phone leave with who declared them, unless that one only checks in
        anew (`Checkout.MOVED`).
        """
        ended = await self.session.row(
            f"UPDATE visits SET checkout_at = {_NOT_BEFORE}, checkout_kind = ?"
            " WHERE id = ? AND checkout_at IS NULL RETURNING person_id, office_id",
            stamp(at),
            stamp(at),
            kind,
            visit_id,
        )
        if ended is not None and kind is not Checkout.MOVED:
            self.end_companions(ended["person_id"], ended["office_id"], kind, at)
        return ended is not None

    async def resume(self, visit: Visit, now: datetime) -> bool:
        """Take back that an officer saw a visit end, and its companions' with it.

        False if it ended otherwise, or would have ended by itself meanwhile.
        """
        resumed = await self.session.row(
            "UPDATE visits SET checkout_at = NULL, checkout_kind = NULL WHERE id = ?"
            " AND kind <> 'guest' AND checkout_kind = 'officer' AND checkout_due_at > ?"
            " RETURNING id",
            visit.id,
            stamp(now),
        )
        if resumed is not None and visit.checkout_at is not None:
            self.session.write(
                "UPDATE visits SET checkout_at = NULL, checkout_kind = NULL"
                " WHERE registered_by = ? AND kind = 'companion' AND office_id = ?"
                " AND checkout_kind = 'officer' AND checkout_at = ?",
                visit.person_id,
                visit.office_id,
                stamp(visit.checkout_at),
            )
        return resumed is not None

    async def declared_on(self, person_id: int, day: date) -> int:
        """Return how many companions somebody declared on a day, at whichever office."""
        return int(
            await self.session.value(
                "SELECT count(*) FROM visits WHERE registered_by = ? AND kind = 'companion'"
                " AND day = ?",
                person_id,
                day.isoformat(),
            )
        )

    async def last_guest_door(self, officer_id: int, office_id: int) -> int | None:
        """Return the door of the last guest somebody entered at an office."""
        found = await self.session.value(
            "SELECT door_id FROM visits WHERE registered_by = ? AND kind = 'guest'"
            " AND office_id = ? ORDER BY id DESC LIMIT 1",
            officer_id,
            office_id,
        )
        return None if found is None else int(found)

    def end_companions(self, person_id: int, office_id: int, kind: Checkout, at: datetime) -> None:
        """Check out everybody this person declared at an office and who is still there."""
        self.session.write(
            f"UPDATE visits SET checkout_at = {_NOT_BEFORE}, checkout_kind = ?"
            " WHERE registered_by = ? AND kind = 'companion' AND office_id = ?"
            " AND checkout_at IS NULL",
            stamp(at),
            stamp(at),
            kind,
            person_id,
            office_id,
        )

    async def end_due(self, now: datetime) -> list[tuple[int, int]]:
        """Check out everybody whose time is over, at that time; return (visit, office) of each."""
        rows = await self.session.rows(
            "UPDATE visits SET checkout_at = checkout_due_at, checkout_kind = 'auto'"
            " WHERE checkout_at IS NULL AND checkout_due_at <= ? RETURNING id, office_id",
            stamp(now),
        )
        return [(row["id"], row["office_id"]) for row in rows]

    def hasten(self, latest: datetime) -> None:
        """Let no visit end later than this."""
        self.session.write(
            "UPDATE visits SET checkout_due_at = ?"
            " WHERE checkout_at IS NULL AND checkout_due_at > ?",
            stamp(latest),
            stamp(latest),
        )

    async def purge(self, before: datetime) -> int:
        """Delete some visits from before a moment, and the cases on them; return how many."""
        rows = await self.session.rows(
            "SELECT id FROM visits WHERE checkin_at < ? ORDER BY checkin_at LIMIT ?",
            stamp(before),
            AT_ONCE,
        )
        for row in rows:
            self.session.write("DELETE FROM cases WHERE visit_id = ?", row["id"])
            self.session.write("DELETE FROM visits WHERE id = ?", row["id"])
        return len(rows)
