"""A database that refuses for a while: the program waits, loses nothing, and stops when told."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from structlog.testing import capture_logs

from storage import trouble
from storage.database import Database
from tests.reliability.program import Program
from tests.reliability.visitors import until
from tests.telegram import World

TURI = "Kelurahan Turi"


@contextmanager
def locked(program: Program, how: str = "IMMEDIATE") -> Iterator[None]:
    """Hold the file's write lock, as a foreign program does; EXCLUSIVE: nobody reads either."""
    other = sqlite3.connect(program.database, isolation_level=None)
    if how == "EXCLUSIVE":  # in a file with a log of what is new even that one may be read
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute(f"BEGIN {how}")
    try:
        yield
    finally:
        other.close()


@pytest.mark.sqlite("a lock on a whole file, and what lies beside it")
async def test_an_update_that_arrives_while_the_file_is_locked_is_treated_afterwards(
    running: Program,
) -> None:
    visitor = running.newcomer()
    await running.listens()
    with locked(running):
        visitor.scans(TURI)
        await until(lambda: "database-trouble" in running.log)
    await until(lambda: visitor.button("agree"))
    assert running.alive


@pytest.mark.sqlite("a lock on a whole file, and what lies beside it")
async def test_it_stops_within_five_seconds_while_the_file_is_locked(running: Program) -> None:
    visitor = running.newcomer()
    await running.listens()
    with locked(running):
        visitor.scans(TURI)
        await until(lambda: "database-trouble" in running.log)
        code, seconds = await running.told_to_stop()
    assert (code, seconds < 5) == (0, True)


async def test_rows_that_were_chosen_when_the_database_refused_are_sent_later(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    someone = world.newcomer()
    await someone.starts()
    before = len(someone.messages)
    async with world.transaction() as services:
        services.tx.outbox.put(
            {"method": "sendMessage", "params": {"chat_id": someone.id, "text": "once"}},
            chat_id=someone.id,
            lane=3,  # type: ignore[arg-type]
            now=services.now,
            once=True,
        )
    monkeypatch.setattr(Database, "transaction", refusing)
    with pytest.raises(sqlite3.OperationalError):
        await world.bot.delivery.start()
    monkeypatch.undo()
    await world.settles()
    assert len(someone.messages) == before + 1


def refusing(_: Database) -> None:
    raise sqlite3.OperationalError("database or disk is full")


async def test_trouble_is_said_once_and_told_to_admins_when_it_lasts(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = world.bot.database.trouble
    monkeypatch.setattr(trouble, "LASTING_SECONDS", 0.0)
    monkeypatch.setattr(trouble, "CALM_SECONDS", 0.0)
    with capture_logs() as lines:
        for part in ("intake", "dispatch", "delivery"):
            found.met(part, sqlite3.OperationalError("database is locked"))
    assert [one["event"] for one in lines] == ["database-trouble"]
    await until(lambda: "disk penuh" in world.admin.text)
    await world.waits(minutes=1)
    async with world.transaction():
        pass
    await until(lambda: "lagi" in world.admin.text)


async def lasts(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the database refuse for long enough that admins hear of it."""
    monkeypatch.setattr(trouble, "LASTING_SECONDS", 0.0)
    monkeypatch.setattr(trouble, "CALM_SECONDS", 0.0)
    for _ in range(2):
        world.bot.database.trouble.met("intake", sqlite3.OperationalError("database is locked"))
    await until(world.bot.settings.database_path.with_name("test.db.refused").exists)


@pytest.mark.sqlite("a lock on a whole file, and what lies beside it")
async def test_what_admins_heard_before_a_restart_they_hear_the_end_of(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await lasts(world, monkeypatch)
    before = len(world.admin.messages)
    monkeypatch.setattr(trouble, "CALM_SECONDS", 60.0)  # it goes on
    await world.restarts()
    found = world.bot.database.trouble
    for _ in range(3):
        found.met("intake", sqlite3.OperationalError("database is locked"))
    assert len(world.admin.messages) == before, "said again"
    monkeypatch.setattr(trouble, "CALM_SECONDS", 0.0)
    async with world.transaction():
        pass
    await until(lambda: "lagi" in world.admin.text)
    mark = world.bot.settings.database_path.with_name("test.db.refused")
    await until(lambda: not mark.exists())
