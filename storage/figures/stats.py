"""Figures, read from the daily counts and the open rows; never names."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.domain.cases.case import LAPSED
from bot.domain.figures.counted import WHOLE_CITY, Counted, percentile
from bot.domain.figures.figures import Counts, Details
from storage.gateway import Gateway

VISITS = "kind NOT IN ('refused', 'staff')"  # those left no data, or work there
WITHIN, THERE = "day BETWEEN ? AND ?", "office_id = ?"
OF_CITY = f"office_id = {WHOLE_CITY}"  # as its index says it
_NOW = "/* now */"  # stands where `AND office_id = ?` is put if one office is asked for


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of numbers, each named like the variable it fills in the text `stats-KEY`.

    What is asked about some days compares a `day BETWEEN ? AND ?`, as often as it needs to;
    what is so now does not. `times`: so many of a hundred of these took at most `seconds`.
    """

    key: str
    sql: str = ""
    times: Counted | None = None
    percent: int = 50


def _sum(kind: str) -> str:
    return f"SELECT coalesce(sum(count), 0) AS count FROM daily WHERE kind = '{kind}' AND {WITHIN}"


def _of(figure: Counted, detail: str | None = None) -> str:
    which = f"figure = '{figure}'" + ("" if detail is None else f" AND detail = '{detail}'")
    return f"coalesce(sum(count) FILTER (WHERE {which}), 0)"


FIGURES = (  # in the order in which they are told
    Figure(
        "visits",
        "SELECT coalesce(sum(count), 0) AS total,"
        " coalesce(sum(count) FILTER (WHERE kind = 'guest'), 0) AS guests"
        f" FROM daily WHERE {VISITS} AND {WITHIN}",
    ),
    Figure(  # counted apart from the colours, which are the declared ones
        "verified",
        f"SELECT {_of(Counted.VERIFIED)} AS count FROM daily_counts"
        f" WHERE figure = 'verified' AND {WITHIN}",
    ),
    Figure("companions", _sum("companion")),
    Figure("staff", _sum("staff")),
    Figure("refused", _sum("refused")),
    Figure("abandoned", f"SELECT coalesce(sum(count), 0) AS count FROM abandoned WHERE {WITHIN}"),
    Figure(
        "inside",
        "SELECT count(*) AS count FROM visits WHERE checkout_at IS NULL AND kind <> 'staff'"
        f" AND colour IN ('green', 'yellow') {_NOW}",  # the others were asked to wait outside
    ),
    Figure("to-result", times=Counted.RESULT),
    Figure(
        "random",
        "SELECT coalesce(sum(count) FILTER (WHERE finding = 'drawn'), 0) AS drawn,"
        " coalesce(sum(count) FILTER (WHERE finding = 'fits'), 0) AS fits,"
        " coalesce(sum(count) FILTER (WHERE finding = 'differs'), 0) AS differs"
        f" FROM daily_checks WHERE {WITHIN}",
    ),
    Figure(
        "pedulilindungi",
        f"SELECT {_of(Counted.ELSEWHERE, 'scanned')} AS scanned, {_of(Counted.ELSEWHERE)} AS said"
        f" FROM daily_counts WHERE figure = 'elsewhere' AND {WITHIN}",
    ),
    Figure(
        "open",
        "SELECT count(*) FILTER (WHERE state = 'new') AS new,"
        " count(*) FILTER (WHERE state = 'claimed') AS claimed"
        f" FROM cases WHERE state <> 'closed' {_NOW}",
    ),
    Figure(
        "cases",
        f"SELECT {_of(Counted.RAISED)} AS cases, {_of(Counted.CLAIMED)} AS claimed"
        f" FROM daily_counts WHERE figure IN ('raised', 'claimed') AND {WITHIN}",
    ),
    Figure(  # never among those that were handled
        "undone",
        f"SELECT {_of(Counted.OUTCOME, LAPSED.key)} AS count FROM daily_counts"
        f" WHERE figure = 'outcome' AND {WITHIN}",
    ),
    Figure("median", times=Counted.CLAIMED),
    Figure(
        "late",
        f"SELECT {_of(Counted.LATE)} AS count FROM daily_counts"
        f" WHERE figure = 'late' AND {WITHIN}",
    ),
)


@dataclass(frozen=True, slots=True)
class OfficeDay:
    """How many came to an office, by colour, over some days."""

    office_id: int
    office: str
    colour: str
    count: int


@dataclass(frozen=True, slots=True)
class Asked:
    """Which days are asked about, and which office; None: all."""

    first: date
    last: date
    office_id: int | None = None

    def within(self, sql: str) -> tuple[str, list[Any]]:
        """Return a statement about these days and this office, and its values."""
        values: list[Any] = [self.first.isoformat(), self.last.isoformat()]
        if self.office_id is None:
            whole = f"{WITHIN} AND {OF_CITY}" if "FROM daily_counts" in sql else WITHIN
            return sql.replace(WITHIN, whole), values * sql.count(WITHIN)
        if _NOW in sql:
            # What is so now is little; the sign keeps SQLite from looking through all there was.
            return sql.replace(_NOW, f"AND +{THERE}"), [self.office_id]
        narrowed = sql.replace(WITHIN, f"{WITHIN} AND {THERE}")
        return narrowed, [*values, self.office_id] * sql.count(WITHIN)


class Stats(Gateway):
    """Each figure is one statement."""

    async def visits(self, asked: Asked) -> list[OfficeDay]:
        """Return counts by office and colour."""
        sql, values = asked.within(
            "SELECT o.id, o.name, d.colour, d.n FROM (SELECT office_id, colour, sum(count) AS n"
            f" FROM daily WHERE {VISITS} AND {WITHIN} GROUP BY office_id, colour) AS d"
            " JOIN offices o ON o.id = d.office_id ORDER BY o.id, d.colour"
        )
        rows = await self.session.rows(sql, *values)
        return [OfficeDay(row["id"], row["name"], row["colour"], int(row["n"])) for row in rows]

    async def by_day(self, asked: Asked) -> dict[date, int]:
        """Return the visits of each day that had any."""
        sql, values = asked.within(
            f"SELECT day, sum(count) AS n FROM daily WHERE {VISITS} AND {WITHIN} GROUP BY day"
        )
        rows = await self.session.rows(sql, *values)
        return {date.fromisoformat(row["day"]): int(row["n"]) for row in rows}

    async def by_colour(self, asked: Asked) -> dict[date, dict[str, int]]:
        """Return the visits of each day that had any, by colour."""
        sql, values = asked.within(
            "SELECT day, colour, sum(count) AS n FROM daily"
            f" WHERE {VISITS} AND {WITHIN} GROUP BY day, colour ORDER BY day"
        )
        found: dict[date, dict[str, int]] = {}
        for row in await self.session.rows(sql, *values):
            found.setdefault(date.fromisoformat(row["day"]), {})[row["colour"]] = int(row["n"])
        return found

    async def arrived(self, asked: Asked) -> dict[tuple[date, int], int]:
        """Return how many came by day and hour (UTC)."""
        sql, values = asked.within(
            "SELECT day, detail, sum(count) AS n FROM daily_counts"
            f" WHERE figure = '{Counted.ARRIVED}' AND {WITHIN} GROUP BY day, detail"
        )
        rows = await self.session.rows(sql, *values)
        return {(date.fromisoformat(r["day"]), int(r["detail"])): int(r["n"]) for r in rows}

    async def abandoned(self, asked: Asked) -> dict[str, int]:
        """Return how many check-ins nobody finished, by the last screen, the most first."""
        sql, values = asked.within(
            f"SELECT step, sum(count) AS n FROM abandoned WHERE {WITHIN}"
            " GROUP BY step ORDER BY n DESC, step"
        )
        return {row["step"]: int(row["n"]) for row in await self.session.rows(sql, *values)}

    async def details(self, asked: Asked) -> Details:
        """Return what was counted beside visits, by figure and detail."""
        sql, values = asked.within(
            "SELECT figure, detail, sum(count) AS n FROM daily_counts"
            f" WHERE figure IN ({_DETAILED}) AND {WITHIN} GROUP BY figure, detail"
        )
        found: dict[str, dict[str, int]] = {}
        for row in await self.session.rows(sql, *values):
            if row["n"]:
                found.setdefault(row["figure"], {})[row["detail"]] = int(row["n"])
        return found

    async def counted(self, asked: Asked, details: Details) -> dict[str, Counts]:
        """Return every figure by its key; `details`: of the same days and office."""
        return {one.key: await self._numbers(one, asked, details) for one in FIGURES}

    async def _numbers(self, figure: Figure, asked: Asked, details: Details) -> Counts:
        if figure.times is not None:
            times = {int(one): count for one, count in details.get(figure.times, {}).items()}
            return {"seconds": percentile(times, figure.percent)}
        sql, values = asked.within(figure.sql)
        [row] = await self.session.rows(sql, *values)
        numbers = dict(row).items()
        return {name: None if number is None else int(number) for name, number in numbers}


_DETAILED = ", ".join(f"'{one}'" for one in Counted if one is not Counted.ARRIVED)
