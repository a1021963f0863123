"""The nation's figures in one table: on paper, as measured, and what follows for all cities."""

from collections.abc import Mapping
from dataclasses import dataclass

from rich.table import Table

NATION, PEAK, DAILY = 514, 500, 8_000_000  # cities; check-ins a second, and a day
KIB, MS = "{:.0f} KiB", "{:.1f} ms"


@dataclass(frozen=True, slots=True)
class Line:
    """One figure: on paper, as measured, and the nation's that follows."""

    what: str
    paper: str
    measured: str  # where it matters, of people one after the other
    together: str = ""
    nation: str = ""


def of_a_check_in(alone: Mapping[str, float], crowd: Mapping[str, float]) -> list[Line]:
    """Return the lines of one check-in; the nation's are of its peak, everybody alone."""

    def line(what: str, name: str, paper: str, nation: str = "", form: str = "{:.0f}") -> Line:
        return Line(what, paper, form.format(alone[name]), form.format(crowd[name]), nation)

    rows = sum(alone[one] for one in ("inserts", "updates", "deletes"))
    wal, day = alone["kib"] * PEAK / 1024, alone["kib"] * DAILY / 2**20
    return [
        line("rows put in", "inserts", "25"),
        line("rows changed", "updates", "27", f"{rows * PEAK:,.0f} row changes a second"),
        line("commits", "commits", "–", f"{alone['commits'] * PEAK:,.0f} a second"),
        line("log (WAL)", "kib", "21 KiB", f"{wal:.0f} MiB a second, {day:,.0f} GiB a day", KIB),
        line("… whole pages in it", "page_images", "–", form="{:.1f}"),
        line("server's CPU", "cpu", "4–5 ms", f"{alone['cpu'] * PEAK / 1000:.1f} cores", MS),
    ]


def of_a_city(per_city: Mapping[str, float], seconds: float) -> list[Line]:
    """Return the lines of one schema."""
    size, relations = per_city["size"] / 2**20, per_city["relations"]
    return [
        Line("a city when new", "–", f"{size:.1f} MiB", "", f"{size * NATION / 1024:.1f} GiB"),
        Line("relations of a city", "228", f"{relations:.0f}", "", f"{relations * NATION:,.0f}"),
        Line(
            "to make a city", "–", f"{seconds:.1f} s", "", f"{seconds * NATION / 60:.0f} minutes"
        ),
    ]


def of_sessions(sessions: int, cities: int, memory: float) -> list[Line]:
    """Return the lines of what all sessions hold."""
    per_session, nation = memory / sessions, sessions / cities * NATION
    return [
        Line("sessions of a city", "1", f"{sessions / cities:.0f}", "", f"{nation:,.0f}"),
        Line("server's memory a session", "–", f"{per_session:.1f} MB", "",
             f"{per_session * nation / 1000:.1f} GB"),
    ]  # fmt: skip


def table(lines: list[Line], cities: int, together: int) -> Table:
    """Return the lines as one table."""
    made = Table(title=f"{cities} of {NATION} cities, a factor of {NATION / cities:.1f}")
    made.add_column("Of a check-in, a city, a session")
    for heading in ("Paper", "Measured", f"{together} at once", "So the nation"):
        made.add_column(heading, justify="right")
    for one in lines:
        made.add_row(one.what, one.paper, one.measured, one.together, one.nation)
    return made
