"""What a morning asks is found through indexes: it costs the same when years have gone by."""

import re
import sqlite3
from typing import Any

import pytest

from storage import sqlite
from tests.telegram import World

TURI, BENDO = "Kelurahan Turi", "Kelurahan Bendo"
RED = ("none", "0", "none", "yes")

# What the tables of a city come to: all else is a handful of rows, or emptied daily.
GROWING = (
    *("visits", "people", "cases", "case_events", "messages", "audit", "pass_tokens"),
    *("verifications", "reminders", "scans_elsewhere", "outbox", "inbox", "abandoned", "daily"),
    *("bookings", "residents"),
)
pytestmark = pytest.mark.sqlite("reads how SQLite goes about its questions")
# An office's visits, were it only those of one day, are too many to look through.
TOO_MANY = re.compile(r"visits_(?:by_office|together) \(office_id=\?( AND day[=>]\?)?\)")


@pytest.fixture
async def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[Any, ...]]:
    """Return every statement of ours from now on, with the values it came with at first."""
    found: dict[str, tuple[Any, ...]] = {}
    real = sqlite.Connection.run

    async def run(self: Any, statements: Any, ask: Any = None) -> Any:
        for sql, values in [*statements, *([ask] if ask else [])]:
            found.setdefault(sql, values)
        return await real(self, statements, ask)

    monkeypatch.setattr(sqlite.Connection, "run", run)
    return found


def slow(plan: list[str]) -> list[str]:
    """Return the steps of a plan that take longer the more there is."""
    names = "|".join(GROWING)
    return [
        step
        for step in plan
        if re.match(rf"SCAN ({names})\b(?!.* USING)", step) or TOO_MANY.search(step)
    ]


def slow_ones(world: World, asked: dict[str, tuple[Any, ...]]) -> dict[str, list[str]]:
    """Return what was asked that takes longer the more there is, with what is slow about it."""
    file = sqlite3.connect(world.bot.settings.database_path)
    bad = {}
    for sql, values in asked.items():
        if re.match(r"\s*(SELECT|UPDATE|DELETE|INSERT|WITH)", sql):
            plan = file.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
            if found := slow([row[3] for row in plan]):
                bad[sql] = found
    return bad


async def test_a_morning_asks_nothing_that_grows_with_the_years(
    world: World, asked: dict[str, tuple[Any, ...]]
) -> None:
    await world.visitor.checks_in(TURI, *RED)
    officer = await world.officer(TURI)
    await officer.taps("claim:1", world.group(TURI))
    for name in ("Rini Astuti", "Adi Putra"):
        await world.newcomer(name).checks_in(TURI, *RED)
    await world.newcomer("Budi Santoso").checks_in(BENDO, "none", "2")
    assert len(asked) > 50
    assert slow_ones(world, asked) == {}


@pytest.mark.parametrize("command", ["/stats", "/stats turi"])
async def test_figures_ask_nothing_that_grows_with_the_years(
    world: World, asked: dict[str, tuple[Any, ...]], command: str
) -> None:
    await world.admin.says(command)
    assert len(asked) > 20
    assert slow_ones(world, asked) == {}


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM visits WHERE facts IS NULL",
        "SELECT 1 FROM visits WHERE office_id = 1 AND colour = 'red'",
    ],
)
def test_a_planted_slow_question_is_seen(world: World, sql: str) -> None:
    file = sqlite3.connect(world.bot.settings.database_path)
    assert slow([row[3] for row in file.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()])
