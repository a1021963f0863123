"""Counts of the days whose rows are still there: as they were kept, and counted anew."""

from collections import Counter
from datetime import date
from typing import NamedTuple

from bot.domain.figures.counted import WHOLE_CITY, Counted, time_class
from storage.cases.counting import counts_of
from storage.cases.rows import outcome_of
from storage.gateway import Gateway

COUNTED_BEFORE = "counted-before"  # up to this day, counts may tell of rows that were erased
VISITS = "visits"  # by kind and colour
FROM_CASES = (Counted.RAISED, Counted.CLAIMED, Counted.CLOSED, Counted.OUTCOME)
_FROM_VISITS = (Counted.ARRIVED, Counted.RESULT, Counted.VERIFIED, Counted.ELSEWHERE)
_COLUMNS = "day, office_id, kind, checkin_at, verified, took_seconds"
_STAYS = (  # each visit as the counts see it, whether or not it is still somebody's
    f"WITH stays AS (SELECT {_COLUMNS}, coalesce(counted_as, colour) AS colour,"
    " (SELECT scanned FROM scans_elsewhere WHERE visit_id = visits.id) AS scanned"
    f" FROM visits WHERE day > ? UNION ALL SELECT {_COLUMNS}, colour, scanned"
    " FROM nameless_visits WHERE day > ?)"
)
_COUNTED = {
    VISITS: "kind || ' ' || colour AS detail, count(*) AS n FROM stays",
    Counted.ARRIVED: "(checkin_at % 86400) / 3600 AS detail, count(*) AS n FROM stays"
    " WHERE kind <> 'staff'",
    Counted.RESULT: "took_seconds AS detail, count(*) AS n FROM stays"
    " WHERE took_seconds IS NOT NULL",
    Counted.VERIFIED: "'' AS detail, count(*) AS n FROM stays WHERE verified = 1",
    Counted.ELSEWHERE: "CASE scanned WHEN 1 THEN 'scanned' ELSE 'not' END AS detail,"
    " count(*) AS n FROM stays WHERE scanned IS NOT NULL",
}


class Count(NamedTuple):
    """What is counted: on which day, at which office, and which kind of it."""

    day: str
    office_id: int
    figure: str
    detail: str


class Recount(Gateway):
    """Only figures that follow from visits and cases; of what else happens no row is kept."""

    async def counted_before(self) -> date | None:
        """Return the last day on which not everything was counted yet, or None."""
        found = await self.session.value("SELECT value FROM marks WHERE name = ?", COUNTED_BEFORE)
        return date.fromisoformat(found) if found else None

    async def codes(self) -> dict[int, str]:
        """Return every office's code, also of those that receive nobody any more; `*`: all."""
        rows = await self.session.rows("SELECT id, code FROM offices")
        return {WHOLE_CITY: "*", **{row["id"]: row["code"] for row in rows}}

    async def kept(self, after: date) -> Counter[Count]:
        """Return the counts of the days after one, as they were kept."""
        figures = ", ".join(f"'{one}'" for one in (*_FROM_VISITS, *FROM_CASES))
        rows = await self.session.rows(
            "SELECT day, office_id, figure, detail, count FROM daily_counts"
            f" WHERE figure IN ({figures}) AND day > ? AND count <> 0 UNION ALL"
            f" SELECT day, office_id, '{VISITS}', kind || ' ' || colour, count FROM daily"
            " WHERE kind <> 'refused' AND day > ?",
            after.isoformat(),
            after.isoformat(),
        )
        return Counter({Count(*tuple(row)[:4]): row["count"] for row in rows})

    async def anew(self, after: date) -> Counter[Count]:
        """Return the counts of the days after one, from the rows that are there."""
        found = await self._of_offices(after)
        for one, count in list(found.items()):
            if one.figure != VISITS:  # of these the city has no rows of its own
                found[one._replace(office_id=WHOLE_CITY)] += count
        return found

    async def _of_offices(self, after: date) -> Counter[Count]:
        found = await self._cases(after)
        for figure, what in _COUNTED.items():
            rows = await self.session.rows(
                f"{_STAYS} SELECT day, office_id, {what} GROUP BY 1, 2, 3",
                after.isoformat(),
                after.isoformat(),
            )
            for row in rows:
                detail = row["detail"]
                if figure == Counted.RESULT:
                    detail = time_class(detail)
                found[Count(row["day"], row["office_id"], figure, str(detail))] += row["n"]
        return found

    async def _cases(self, after: date) -> Counter[Count]:
        rows = await self.session.rows(
            "SELECT id, day, office_id, raised_at, first_claim_at, closed_at, outcome FROM cases"
            " WHERE day > ?",
            after.isoformat(),
        )
        nameless = await self.session.rows(
            "SELECT * FROM nameless_cases WHERE day > ?", after.isoformat()
        )
        seal = self.session.seal
        ended = [
            *((row, outcome_of(row, seal)) for row in rows),
            *((row, row["outcome"]) for row in nameless),
        ]
        return Counter(
            Count(row["day"], row["office_id"], figure, detail)
            for row, outcome in ended
            for figure, detail in counts_of(row, outcome)
        )
