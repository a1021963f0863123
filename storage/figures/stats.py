"""Figures, read from the daily counts and the open rows; never names."""

from dataclasses import dataclass
from datetime import date

from bot.domain.figures.figures import Counts
from storage.cases.rows import BY_NOBODY
from storage.gateway import Gateway

VISITS = "kind NOT IN ('refused', 'staff')"  # those left no data, or work there
_MEASURED = "FROM visits WHERE took_seconds IS NOT NULL AND day BETWEEN ? AND ?"


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of numbers, each named like the variable it fills in the text `stats-KEY`.

    What is asked about some days compares a `day BETWEEN ? AND ?`, as often as it needs to;
    what is so now does not.
    """

    key: str
    sql: str


FIGURES = (  # in the order in which they are told
    Figure(
        "visits",
        "SELECT coalesce(sum(count), 0) AS total,"
        " coalesce(sum(count) FILTER (WHERE kind = 'guest'), 0) AS guests"
        f" FROM daily WHERE {VISITS} AND day BETWEEN ? AND ?",
    ),
    Figure(  # counted apart from the colours, which are the declared ones
        "verified",
        "SELECT count(*) AS count FROM visits WHERE verified = 1 AND day BETWEEN ? AND ?",
    ),
    Figure(
        "companions",
        "SELECT coalesce(sum(count), 0) AS count FROM daily"
        " WHERE kind = 'companion' AND day BETWEEN ? AND ?",
    ),
    Figure(
        "staff",
        "SELECT coalesce(sum(count), 0) AS count FROM daily"
        " WHERE kind = 'staff' AND day BETWEEN ? AND ?",
    ),
    Figure(
        "refused",
        "SELECT coalesce(sum(count), 0) AS count FROM daily"
        " WHERE kind = 'refused' AND day BETWEEN ? AND ?",
    ),
    Figure(
        "abandoned",
        "SELECT coalesce(sum(count), 0) AS count FROM abandoned WHERE day BETWEEN ? AND ?",
    ),
    Figure(
        "inside",
        "SELECT count(*) AS count FROM visits WHERE checkout_at IS NULL AND kind <> 'staff'"
        " AND colour IN ('green', 'yellow')",  # the others were asked to wait outside
    ),
    Figure(  # the (lower) median
        "to-result",
        f"SELECT (SELECT took_seconds {_MEASURED} ORDER BY took_seconds LIMIT 1"
        f" OFFSET (SELECT (count(*) - 1) / 2 {_MEASURED})) AS seconds",
    ),
    Figure(
        "random",
        "SELECT coalesce(sum(count) FILTER (WHERE finding = 'drawn'), 0) AS drawn,"
        " coalesce(sum(count) FILTER (WHERE finding = 'fits'), 0) AS fits,"
        " coalesce(sum(count) FILTER (WHERE finding = 'differs'), 0) AS differs"
        " FROM daily_checks WHERE day BETWEEN ? AND ?",
    ),
    Figure(
        "pedulilindungi",
        "SELECT count(*) FILTER (WHERE scanned = 1) AS scanned, count(*) AS said"
        " FROM scans_elsewhere WHERE day BETWEEN ? AND ?",
    ),
    Figure(
        "open",
        "SELECT count(*) FILTER (WHERE state = 'new') AS new,"
        " count(*) FILTER (WHERE state = 'claimed') AS claimed"
        " FROM cases WHERE state <> 'closed'",
    ),
    Figure(
        "cases",
        "SELECT count(*) AS cases, count(first_claim_at) AS claimed"
        " FROM cases WHERE day BETWEEN ? AND ?",
    ),
    Figure(  # never among those that were handled
        "undone",
        f"SELECT count(*) AS count FROM cases WHERE {BY_NOBODY} AND day BETWEEN ? AND ?",
    ),
    Figure(  # the median from first ring to first claim, between the two in the middle
        "median",
        "SELECT avg(waited) AS seconds FROM (SELECT first_claim_at - raised_at AS waited,"
        " row_number() OVER (ORDER BY first_claim_at - raised_at) AS place,"
        " count(*) OVER () AS total FROM cases"
        " WHERE first_claim_at IS NOT NULL AND day BETWEEN ? AND ?) AS claims"
        " WHERE 2 * place BETWEEN total AND total + 2",
    ),
)


@dataclass(frozen=True, slots=True)
class OfficeDay:
    """How many came to an office, by colour, over some days."""

    office_id: int
    office: str
    colour: str
    count: int


class Stats(Gateway):
    """Each figure is one statement."""

    async def visits(self, first: date, last: date) -> list[OfficeDay]:
        """Return counts by office and colour between two days, both included."""
        rows = await self.session.rows(
            "SELECT o.id, o.name, d.colour, sum(d.count) AS n FROM daily d"
            f" JOIN offices o ON o.id = d.office_id WHERE d.{VISITS} AND d.day BETWEEN ? AND ?"
            " GROUP BY o.id, o.name, d.colour ORDER BY o.id, d.colour",
            first.isoformat(),
            last.isoformat(),
        )
        return [OfficeDay(row["id"], row["name"], row["colour"], int(row["n"])) for row in rows]

    async def counted(self, first: date, last: date) -> dict[str, Counts]:
        """Return every figure between two days, both included, by its key."""
        return {one.key: await self._numbers(one, first, last) for one in FIGURES}

    async def _numbers(self, figure: Figure, first: date, last: date) -> Counts:
        days = (first.isoformat(), last.isoformat()) * (figure.sql.count("?") // 2)
        [row] = await self.session.rows(figure.sql, *days)
        numbers = dict(row).items()
        return {name: None if number is None else int(number) for name, number in numbers}
