"""Visits and cases for a list: of some moments, without whom they are about."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from bot.domain.figures.exports import ListedCase, ListedVisit
from storage.cases.rows import outcome_of
from storage.gateway import Gateway
from storage.times import moment, moment_maybe, stamp

_VISITS = (
    "SELECT office_id, checkin_at, kind, coalesce(counted_as, colour) AS colour, verified,"
    " checkout_at FROM visits WHERE checkin_at >= ? AND checkin_at < ?"
)
_NAMELESS = (
    "SELECT office_id, checkin_at, kind, colour, verified FROM nameless_visits"
    " WHERE checkin_at >= ? AND checkin_at < ?"
)
_CAME, _DAYS = "checkin_at >= ? AND checkin_at < ?", "day BETWEEN ? AND ?"


class Exports(Gateway):
    """Visits are asked for by their time, cases by their day: as each is found at once."""

    async def count_visits(self, since: datetime, until: datetime, *, most: int) -> int:
        """Return how many visits there are, no more than so many."""
        span = stamp(since), stamp(until)
        return await self._count(("visits", "nameless_visits"), _CAME, span, most)

    async def count_cases(self, first: date, last: date, *, most: int) -> int:
        """Return how many cases there are, no more than so many."""
        span = first.isoformat(), last.isoformat()
        return await self._count(("cases", "nameless_cases"), _DAYS, span, most)

    async def _count(
        self, tables: Sequence[str], where: str, span: tuple[Any, Any], most: int
    ) -> int:
        found = 0
        for table in tables:
            sql = f"SELECT 1 FROM {table} WHERE {where} LIMIT ?"
            found += await self.session.value(
                f"SELECT count(*) FROM ({sql}) AS found", *span, most
            )
        return min(int(found), most)

    async def visits(self, since: datetime, until: datetime) -> list[ListedVisit]:
        """Return visits, also of who was erased meanwhile."""
        span = stamp(since), stamp(until)
        rows = await self.session.rows(f"{_VISITS} ORDER BY checkin_at, id", *span)
        nameless = await self.session.rows(f"{_NAMELESS} ORDER BY checkin_at, id", *span)
        left = [moment_maybe(row["checkout_at"]) for row in rows] + [None] * len(nameless)
        return [
            ListedVisit(
                office_id=row["office_id"],
                came=moment(row["checkin_at"]),
                kind=row["kind"],
                colour=row["colour"],
                verified=bool(row["verified"]),
                left=at,
            )
            for row, at in zip([*rows, *nameless], left, strict=True)
        ]

    async def cases(self, day: date) -> list[ListedCase]:
        """Return the cases of a day, also of who was erased meanwhile."""
        rows = await self.session.rows(
            "SELECT id, office_id, raised_at, colour, first_claim_at, closed_at, outcome"
            " FROM cases WHERE day = ? ORDER BY raised_at, id",
            day.isoformat(),
        )
        nameless = await self.session.rows(
            "SELECT office_id, raised_at, NULL AS colour, first_claim_at, closed_at, outcome"
            " FROM nameless_cases WHERE day = ? ORDER BY raised_at, id",
            day.isoformat(),
        )
        seal = self.session.seal
        told = [(row, outcome_of(row, seal)) for row in rows]
        return [
            ListedCase(
                office_id=row["office_id"],
                raised=moment(row["raised_at"]),
                colour=row["colour"],
                taken=moment_maybe(row["first_claim_at"]),
                closed=moment_maybe(row["closed_at"]),
                outcome=outcome,
            )
            for row, outcome in [*told, *((row, row["outcome"]) for row in nameless)]
        ]
