"""How a person's earlier cases ended, at whatever office."""

from bot.domain.cases.case import Case
from bot.domain.cases.facts import Ended
from storage.gateway import Gateway
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
            "SELECT coalesce(c.closed_at, c.raised_at) AS at, o.name, c.outcome FROM cases c"
            " JOIN visits v ON v.id = c.visit_id JOIN offices o ON o.id = c.office_id"
            " WHERE c.person_id = ? AND c.id <> ? AND c.raised_at <= ? AND c.staff = 0"
            " AND (c.day = ? OR c.colour = 'black' AND v.ends_on > ?)"
            " ORDER BY at DESC, c.id DESC LIMIT ?",
            case.person_id,
            case.id,
            stamp(case.rung_at),
            day,
            day,
            LATEST,
        )
        return [Ended(moment(row["at"]), row["name"], row["outcome"]) for row in rows]
