"""Yesterday's code works on today's tables: a migration adds, and takes away a version later.

While a new version starts, the former still serves; so all that it wrote on a recorded day, and
every way in which it asked, must be understood by tables that are up to date. See `statements.py`.
"""

from contextlib import closing
from pathlib import Path

import pytest

from bot.settings.servers import Place
from storage.engine import open_plain
from storage.migrating import migrate
from storage.sqlite import DatabaseTrouble
from tests import engine
from tests.yesterday.statements import recorded

BEGIN = "BEGIN IMMEDIATE"
TIMERS = (
    "CREATE TABLE timers (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject_id INTEGER NOT NULL,"
    " due_at INTEGER NOT NULL, {}, UNIQUE (kind, subject_id))"
)
ADDED = (
    "ALTER TABLE visits ADD COLUMN mood TEXT",
    "ALTER TABLE cases ADD COLUMN weight INTEGER NOT NULL DEFAULT 0",
    "CREATE TABLE moods (id INTEGER PRIMARY KEY, name TEXT NOT NULL)",
)
TAKEN = (
    "ALTER TABLE visits DROP COLUMN took_seconds",
    "ALTER TABLE visits RENAME COLUMN code TO word",
    "ALTER TABLE case_events RENAME TO events",
    "DROP TABLE timers; " + TIMERS.format("mood TEXT NOT NULL"),
    "DROP TABLE timers; " + TIMERS.format("CHECK (kind <> 'board')"),
    "CREATE UNIQUE INDEX one_a_day ON visits (office_id, day)",
)


def goes_on(place: Place, *changes: str) -> None:
    """Do what yesterday's code did, on tables that are up to date and then changed."""
    with closing(open_plain(place)) as today:
        for change in "; ".join(changes).split("; "):
            if change:
                today.execute(change)
        for sql, values in recorded():
            if sql == BEGIN:
                today.begin()
            else:
                today.execute(sql, values)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with today's tables and nothing in them."""
    migrate(tmp_path / "today.db")
    return tmp_path / "today.db"


def test_what_was_written_and_asked_is_understood(file: Path) -> None:
    statements = [sql for sql, _ in recorded()]
    assert len({*statements}) > 300
    goes_on(file)


def test_a_server_understands_it_too(tmp_path: Path) -> None:
    if missing := engine.missing():
        pytest.skip(missing)
    engine.make_on_server(tmp_path / "today.db")
    server = engine.server(tmp_path / "today.db")
    migrate(server)
    goes_on(server)


def test_what_is_added_disturbs_nobody(file: Path) -> None:
    goes_on(file, *ADDED)


@pytest.mark.parametrize("change", TAKEN, ids=lambda one: one[:40])
def test_what_is_taken_away_at_once_is_found(file: Path, change: str) -> None:
    with pytest.raises(DatabaseTrouble):
        goes_on(file, change)
