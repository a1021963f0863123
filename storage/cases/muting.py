"""How the cases of an account ended: whether its scans may ring."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.domain.colour import Colour
from storage.cases.history import DETAIL
from storage.gateway import Gateway
from storage.statements import marks
from storage.times import stamp


class Muting(Gateway):
    """Read from the histories of cases."""

    async def rung(
        self, account: int, office_id: int, day: date, colours: Sequence[Colour]
    ) -> bool:
        """Tell whether a case of an account, or of who came with it, rang here and is open."""
        found = await self.session.value(
            "SELECT 1 FROM cases c JOIN visits v ON v.id = c.visit_id"
            " WHERE c.office_id = ? AND c.day = ? AND c.state <> 'closed' AND c.quiet = 0"
            f" AND c.colour IN ({marks(colours)}) AND (c.person_id = ?"
            "   OR (v.kind = 'companion' AND v.registered_by = ?)) LIMIT 1",
            office_id,
            day.isoformat(),
            *colours,
            account,
            account,
        )
        return found is not None

    async def closings(self, person_id: int, since: datetime) -> list[str]:
        """Return how cases of an account ended since a moment, the oldest first.

        Its own and those of companions declared with it; not what was opened again.
        """
        rows = await self.session.rows(
            "SELECT id, detail FROM (SELECT id, at, kind, detail,"
            "   lead(kind) OVER (PARTITION BY case_id ORDER BY id) AS then_came"
            "   FROM case_events WHERE kind IN ('close', 'open-again') AND case_id IN ("
            "     SELECT id FROM cases WHERE person_id = ? UNION SELECT c.id FROM visits v"
            "     JOIN cases c ON c.visit_id = v.id"
            "     WHERE v.registered_by = ? AND v.kind = 'companion')) AS ends"
            " WHERE kind = 'close' AND (then_came IS NULL OR then_came <> 'open-again')"
            " AND at >= ? ORDER BY id",
            person_id,
            person_id,
            stamp(since),
        )
        return [self.session.seal.open(row["detail"], DETAIL, row["id"]) for row in rows]
