"""How a person's earlier cases ended, at whatever office; and which midnight found open."""

import itertools
from datetime import datetime

from bot.domain.cases.case import Case
from bot.domain.cases.facts import Ended
from storage.cases.rows import OUTCOME, case_of
from storage.door.visit_rows import FACTS
from storage.gateway import Gateway
from storage.sqlite import Row
from storage.times import moment, stamp

LATEST = 3


class EarlierCases(Gateway):
    """Found by person, in the index that keeps a person's cases apart."""

    async def before(self, case: Case) -> list[Ended]:
        """Return the latest earlier cases of the same day, or of a black period that still lasts.

        Never those that concern somebody as staff: they are for that office's head.
        """
        day = case.day.isoformat()
        rows = await self.session.rows(
            "SELECT coalesce(c.closed_at, c.raised_at) AS at, o.name, c.id, c.day, c.outcome,"
            " c.visit_id, v.facts FROM cases c"
            " JOIN visits v ON v.id = c.visit_id JOIN offices o ON o.id = c.office_id"
            " WHERE c.person_id = ? AND c.id <> ? AND c.raised_at <= ? AND c.staff = 0"
            " AND (c.day = ? OR c.colour = 'black') ORDER BY at DESC, c.id DESC",
            case.person_id,
            case.id,
            stamp(case.rung_at),
            day,
        )
        lasting = (row for row in rows if row["day"] == day or self._ends_on(row) > day)
        return [
            Ended(
                moment(row["at"]),
                row["name"],
                self.session.seal.open_maybe(row["outcome"], OUTCOME, row["id"]),
            )
            for row in itertools.islice(lasting, LATEST)
        ]

    def _ends_on(self, row: Row) -> str:
        facts = self.session.seal.open(row["facts"], FACTS, row["visit_id"])
        return facts["ends_on"] or ""

    async def open_over(self, person_id: int, office_id: int, midnight: datetime) -> Case | None:
        """Return the person's newest case at that office that a midnight found open, or None."""
        row = await self.session.row(
            "SELECT * FROM cases WHERE person_id = ? AND office_id = ? AND raised_at < ?"
            " AND (closed_at IS NULL OR closed_at >= ?) ORDER BY day DESC LIMIT 1",
            person_id,
            office_id,
            stamp(midnight),
            stamp(midnight),
        )
        return None if row is None else case_of(row, self.session.seal)
