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
        rows = await self.tx.rows(
            "SELECT o.id, o.name, d.colour, d.kind, sum(d.count) AS n FROM daily d"
            " JOIN offices o ON o.id = d.office_id WHERE d.day BETWEEN ? AND ?"
            " GROUP BY o.id, d.colour, d.kind",
            first.isoformat(),
            last.isoformat(),
        )
        return [
            OfficeDay(row["id"], row["name"], row["colour"], row["kind"], row["n"]) for row in rows
        ]

    async def inside(self) -> int:
        """Return how many are inside all offices now."""
        return int(await self.tx.value("SELECT count(*) FROM visits WHERE checkout_at IS NULL"))

    async def open_cases(self) -> dict[str, int]:
        """Return the number of open cases by state."""
        rows = await self.tx.rows(
            "SELECT state, count(*) AS n FROM cases WHERE state <> 'closed' GROUP BY state"
        )
        return {row["state"]: row["n"] for row in rows}

    async def seconds_to_claim(self, first: date, last: date) -> list[int]:
        """Return the seconds from first ring to first claim of each case claimed in these days."""
        rows = await self.tx.rows(
            "SELECT first_claim_at - raised_at AS seconds FROM cases"
            " WHERE day BETWEEN ? AND ? AND first_claim_at IS NOT NULL ORDER BY seconds",
            first.isoformat(),
            last.isoformat(),
        )
        return [row["seconds"] for row in rows]

    async def cases(self, first: date, last: date) -> int:
        """Return how many cases were raised in these days."""
        return int(
            await self.tx.value(
                "SELECT count(*) FROM cases WHERE day BETWEEN ? AND ?",
                first.isoformat(),
                last.isoformat(),
            )
        )
