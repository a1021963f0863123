"""What stays of an erased person's visits: place, time and colour, and nobody any more."""

from collections.abc import Collection
from datetime import datetime

from storage.cases.rows import outcome_of
from storage.gateway import Gateway
from storage.statements import marks
from storage.times import stamp


class Nameless(Gateway):
    """So that the counts of a day can be counted anew; deleted when the visits would have been."""

    async def keep(self, visits: Collection[int], cases: Collection[int]) -> None:
        """Copy what is nobody's from visits and cases that are about to be deleted."""
        self.session.write(
            "INSERT INTO nameless_visits (office_id, day, checkin_at, kind, colour, verified,"
            " took_seconds, scanned)"
            " SELECT v.office_id, v.day, v.checkin_at, v.kind, coalesce(v.counted_as, v.colour),"
            " v.verified, v.took_seconds, e.scanned FROM visits v"
            f" LEFT JOIN scans_elsewhere e ON e.visit_id = v.id WHERE v.id IN ({marks(visits)})",
            *visits,
        )
        rows = await self.session.rows(
            "SELECT id, office_id, day, raised_at, first_claim_at, closed_at, outcome FROM cases"
            f" WHERE id IN ({marks(cases)})",
            *cases,
        )
        for row in rows:
            outcome = outcome_of(row, self.session.seal)
            kept = {name: row[name] for name in row.keys() if name != "id"}  # noqa: SIM118
            self.session.insert("nameless_cases", {**kept, "outcome": outcome})

    def purge(self, before: datetime) -> None:
        """Delete what is from before a moment."""
        self.session.write("DELETE FROM nameless_visits WHERE checkin_at < ?", stamp(before))
        self.session.write("DELETE FROM nameless_cases WHERE raised_at < ?", stamp(before))
