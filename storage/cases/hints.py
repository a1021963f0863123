"""What hints are made of: a phone's latest check-ins; and at whom an officer is asked to look."""

from datetime import date, datetime

from bot.domain.cases.case import ENDINGS
from bot.domain.cases.hints import Declaration
from bot.domain.colour import Colour
from storage.cases.rows import OUTCOME
from storage.door.visit_rows import FACTS
from storage.gateway import Gateway
from storage.sealing import Seal
from storage.sqlite import Row
from storage.times import day_maybe, moment, stamp

NEWEST = 60  # check-ins of one phone; nobody honest has more within the time looked at
FREEING = frozenset(outcome.key for outcome in ENDINGS if outcome.frees)


class Hints(Gateway):
    """Read by the index of a person's visits."""

    async def declarations(self, person_id: int, since: datetime) -> list[Declaration]:
        """Return a person's own visits since a moment, and those of companions they declared."""
        rows = await self.session.rows(
            "SELECT v.id, v.checkin_at, v.day, v.office_id, v.colour, v.facts,"
            " v.kind = 'companion' AS companion, o.name, o.district, c.id AS case_id, c.outcome"
            " FROM (SELECT * FROM visits WHERE person_id = ? AND checkin_at >= ?"
            "   UNION ALL SELECT * FROM visits"
            "   WHERE registered_by = ? AND kind = 'companion' AND checkin_at >= ?) AS v"
            " JOIN offices o ON o.id = v.office_id"
            " LEFT JOIN cases c ON c.person_id = v.person_id AND c.office_id = v.office_id"
            "   AND c.day = v.day"
            " ORDER BY v.checkin_at DESC, v.id DESC LIMIT ?",
            person_id,
            stamp(since),
            person_id,
            stamp(since),
            NEWEST,
        )
        return [_declaration(row, self.session.seal) for row in rows]

    def ask(self, visit_id: int, office_id: int) -> None:
        """Ask the officers of an office to look at a visit, once."""
        self.session.insert(
            "hinted", {"visit_id": visit_id, "office_id": office_id}, "ON CONFLICT DO NOTHING"
        )

    async def looked(self, visit_id: int, now: datetime) -> bool:
        """Note that an officer has looked; False if nobody was asked to, or one had before."""
        return bool(
            await self.session.rows(
                "UPDATE hinted SET looked_at = ? WHERE visit_id = ? AND looked_at IS NULL"
                " RETURNING 1",
                stamp(now),
                visit_id,
            )
        )

    async def waiting(self, office_id: int, since: date, limit: int) -> list[tuple[int, str, int]]:
        """Return (visit, code, person) of who was let in and not looked at, the newest first.

        Who waits to show proof anyway, or has a case by now, is left out.
        """
        rows = await self.session.rows(
            "SELECT v.id, v.code, v.person_id FROM hinted h JOIN visits v ON v.id = h.visit_id"
            " WHERE h.office_id = ? AND h.looked_at IS NULL AND v.day >= ?"
            " AND v.checkout_at IS NULL AND v.colour IN ('green', 'yellow')"
            " AND (v.random_check IS NULL OR v.random_check <> 'open')"
            " ORDER BY v.id DESC LIMIT ?",
            office_id,
            since.isoformat(),
            limit,
        )
        return [(row["id"], row["code"], row["person_id"]) for row in rows]


def _declaration(row: Row, seal: Seal) -> Declaration:
    facts = seal.open(row["facts"], FACTS, row["id"])
    return Declaration(
        visit_id=row["id"],
        at=moment(row["checkin_at"]),
        day=date.fromisoformat(row["day"]),
        office_id=row["office_id"],
        office=row["name"],
        district=row["district"],
        colour=Colour(row["colour"]),
        declared=Colour(facts["declared"]),
        reasons=tuple(facts["reasons"]),
        ends_on=day_maybe(facts["ends_on"]),
        companion=bool(row["companion"]),
        freed=seal.open_maybe(row["outcome"], OUTCOME, row["case_id"]) in FREEING,
    )
