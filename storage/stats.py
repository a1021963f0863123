"""Figures, read from the daily counts and the open rows; never names."""

from dataclasses import dataclass
from datetime import date

from storage.gateway import Gateway


@dataclass(frozen=True, slots=True)
class OfficeDay:
    """How many came to an office, by colour, over some days."""

    office_id: int
    office: str
    colour: str
    kind: str
    count: int


class Stats(Gateway):
    """Each figure is one statement."""

    async def visits(self, first: date, last: date) -> list[OfficeDay]:
        """Return counts by office, colour and kind between two days, both included."""
        rows = await self.session.rows(
            "SELECT o.id, o.name, d.colour, d.kind, sum(d.count) AS n FROM daily d"
            " JOIN offices o ON o.id = d.office_id WHERE d.day BETWEEN ? AND ?"
            " GROUP BY o.id, o.name, d.colour, d.kind ORDER BY o.id, d.colour, d.kind",
            first.isoformat(),
            last.isoformat(),
        )
        return [
            OfficeDay(row["id"], row["name"], row["colour"], row["kind"], int(row["n"]))
            for row in rows
        ]

    async def inside(self) -> int:
        """Return how many visitors are inside all offices now; staff are not counted."""
        return int(
            await self.session.value(
                "SELECT count(*) FROM visits WHERE checkout_at IS NULL AND kind <> 'staff'"
            )
        )

    async def open_cases(self) -> dict[str, int]:
        """Return the number of open cases by state."""
        rows = await self.session.rows(
            "SELECT state, count(*) AS n FROM cases WHERE state <> 'closed' GROUP BY state"
        )
        return {row["state"]: row["n"] for row in rows}

    async def seconds_to_claim(self, first: date, last: date) -> list[int]:
        """Return the seconds from first ring to first claim of each case claimed in these days."""
        rows = await self.session.rows(
            "SELECT first_claim_at - raised_at AS seconds FROM cases"
            " WHERE day BETWEEN ? AND ? AND first_claim_at IS NOT NULL ORDER BY seconds",
            first.isoformat(),
            last.isoformat(),
        )
        return [row["seconds"] for row in rows]

    async def cases(self, first: date, last: date) -> int:
        """Return how many cases were raised in these days."""
        return int(
            await self.session.value(
                "SELECT count(*) FROM cases WHERE day BETWEEN ? AND ?",
                first.isoformat(),
                last.isoformat(),
            )
        )

    async def abandoned(self, first: date, last: date) -> int:
        """Return how many check-ins nobody finished in these days."""
        return int(
            await self.session.value(
                "SELECT coalesce(sum(count), 0) FROM abandoned WHERE day BETWEEN ? AND ?",
                first.isoformat(),
                last.isoformat(),
            )
        )

    async def verified(self, first: date, last: date) -> int:
        """Return how many visits of these days have a colour an officer verified."""
        return int(
            await self.session.value(
                "SELECT count(*) FROM visits WHERE verified = 1 AND day BETWEEN ? AND ?",
                first.isoformat(),
                last.isoformat(),
            )
        )

    async def median_seconds_to_result(self, first: date, last: date) -> int | None:
        """Return the (lower) median of seconds from scan to result, None without any."""
        measured = "FROM visits WHERE took_seconds IS NOT NULL AND day BETWEEN ? AND ?"
        days = (first.isoformat(), last.isoformat())
        median: int | None = await self.session.value(
            f"SELECT took_seconds {measured} ORDER BY took_seconds LIMIT 1"
            f" OFFSET (SELECT (count(*) - 1) / 2 {measured})",
            *days,
            *days,
        )
        return median
