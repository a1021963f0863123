"""Random checks: who waits to show proof, what officers found, and counts without names."""

from datetime import date
from typing import Any

from bot.domain.cases.random_checks import Finding
from bot.domain.colour import Colour
from bot.domain.visits import Visit
from storage.gateway import Gateway


class RandomChecks(Gateway):
    """A column of the visits; one check per person, office and day."""

    async def of_day(self, visit: Visit) -> Finding | None:
        """Return where the check of this visit's person, office and day stands, or None."""
        found = await self.session.value(
            "SELECT random_check FROM visits WHERE person_id = ? AND office_id = ? AND day = ?"
            " AND random_check IS NOT NULL ORDER BY random_check = 'open' LIMIT 1",
            *_day_of(visit),
        )
        return None if found is None else Finding(found)

    async def settle(self, visit: Visit, finding: Finding, by: int) -> list[int]:
        """Note what was found; return the visits it holds for, none if somebody was faster."""
        rows = await self.session.rows(
            "UPDATE visits SET random_check = ?, found_by = ?"
            " WHERE person_id = ? AND office_id = ? AND day = ? AND random_check = 'open'"
            " AND colour = ? RETURNING id",
            finding,
            by,
            *_day_of(visit),
            Colour.GREEN,
        )
        return [row["id"] for row in rows]

    async def take_back(self, visit: Visit, by: int) -> bool:
        """Let the proof be looked at anew that somebody found to differ; False if it is not so."""
        rows = await self.session.rows(
            "UPDATE visits SET random_check = ?, found_by = NULL"
            " WHERE person_id = ? AND office_id = ? AND day = ? AND random_check = ?"
            " AND found_by = ? RETURNING id",
            Finding.OPEN,
            *_day_of(visit),
            Finding.DIFFERS,
            by,
        )
        if rows:
            self.session.write(
                "UPDATE daily_checks SET count = count - 1"
                " WHERE day = ? AND office_id = ? AND finding = ?",
                visit.day.isoformat(),
                visit.office_id,
                Finding.DIFFERS,
            )
        return bool(rows)

    async def waiting(self, office_id: int, since: date, limit: int) -> list[tuple[int, str, int]]:
        """Return (visit, code, person) of who is inside and to be checked, the newest first."""
        rows = await self.session.rows(
            "SELECT id, code, person_id FROM visits WHERE office_id = ? AND day >= ?"
            " AND random_check = 'open' AND checkout_at IS NULL AND colour = ?"
            " ORDER BY id DESC LIMIT ?",
            office_id,
            since.isoformat(),
            Colour.GREEN,
            limit,
        )
        return [(row["id"], row["code"], row["person_id"]) for row in rows]

    def count(self, visit: Visit, what: str) -> None:
        """Count one more that was drawn, or found so, on the visit's day."""
        self.session.insert(
            "daily_checks",
            {
                "day": visit.day.isoformat(),
                "office_id": visit.office_id,
                "finding": what,
                "count": 1,
            },
            "ON CONFLICT (day, office_id, finding) DO UPDATE SET count = daily_checks.count + 1",
        )


def _day_of(visit: Visit) -> tuple[Any, ...]:
    return visit.person_id, visit.office_id, visit.day.isoformat()
