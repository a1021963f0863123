"""The file's log is cut after a reader has gone, and room is given back after a large purge."""

import asyncio
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from storage import upkeep
from storage.migrating import migrate
from storage.opening import opened
from storage.upkeep import Upkeep, let_shrink
from tests.storage.test_migrating import at_version, shape
from tests.telegram import World

pytestmark = pytest.mark.sqlite("the file's log and its free pages")

MIB = 1024 * 1024
MANY = 2000
RED = ("none", "0", "none", "yes")


def log_of(file: Path) -> int:
    return file.with_name(f"{file.name}-wal").stat().st_size


@contextmanager
def opened_beside(file: Path) -> Iterator[sqlite3.Connection]:
    other = sqlite3.connect(file, isolation_level=None)
    try:
        yield other
    finally:
        other.close()


async def fills_the_log(world: World, mib: int) -> None:
    for number in range(mib):
        async with world.bot.database.transaction() as tx:
            tx.process_state.put(f"large-{number % 2}", chr(65 + number) * MIB)


async def test_where_there_is_nothing_to_do_it_rests(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[int] = []

    async def turn(_: Upkeep) -> bool:
        looks.append(1)
        await asyncio.sleep(0)
        return False

    monkeypatch.setattr(Upkeep, "turn", turn)
    keeper = Upkeep(world.bot.database, world.bot.settings.database_path)
    with suppress(TimeoutError):
        await asyncio.wait_for(keeper.run(asyncio.Event()), 0.1)
    assert looks == [1]


@pytest.mark.parametrize("idle", [True, False])
async def test_after_a_reader_that_held_an_old_state_the_log_is_cut(
    world: World, idle: bool
) -> None:
    file = world.bot.settings.database_path
    keeper = Upkeep(world.bot.database, file)
    with opened_beside(file) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM people").fetchall()
        await fills_the_log(world, 24)
        await asyncio.wait_for(keeper.turn(), 1)  # and does not wait for the reader
        assert log_of(file) > 20 * MIB
    if idle:
        await keeper.turn()
    else:
        await fills_the_log(world, 2)
    assert log_of(file) <= 10 * MIB


def copies(file: Path) -> None:
    """Make many of the one visit there is: another person, case, history, pass, and messages."""
    with opened_beside(file) as other:
        other.execute("BEGIN")
        for table, count in (
            ("people", 1),
            ("visits", 1),
            ("cases", 1),
            ("case_events", 4),
            ("pass_tokens", 1),
            ("inbox", 8),
            ("outbox", 8),
        ):
            other.row_factory = sqlite3.Row
            columns = [one["name"] for one in other.execute(f"PRAGMA table_info({table})")]
            row = other.execute(
                f"SELECT {', '.join(columns)} FROM {table} ORDER BY 1 DESC LIMIT 1"
            ).fetchone()
            other.executemany(
                f"INSERT OR IGNORE INTO {table} ({', '.join(row.keys())})"
                f" VALUES ({', '.join('?' * len(row))})",
                (changed(table, dict(row), 10_000 + n) for n in range(MANY * count)),
            )
        other.execute("COMMIT")


def changed(table: str, row: dict[str, object], number: int) -> tuple[object, ...]:
    person = 10_000 + (number - 10_000) % MANY
    for column, value in row.items():
        if column in ("person_id", "visit_id", "case_id"):
            row[column] = person
        elif column in ("id", "telegram_id", "update_id", "code", "token", "talk_id", "subject"):
            row[column] = number if isinstance(value, int) else f"{value}-{number}"
        elif column in ("payload", "body"):
            row[column] = bytes(700)
        elif column in ("state",) and table in ("inbox", "outbox"):
            row[column] = 2
        elif column == "heard":
            row[column] = 1
        elif column == "done_at":
            row[column] = row.get("received_at") or row.get("created_at")
    return tuple(row.values())


async def test_a_large_purge_goes_in_small_steps_and_gives_the_room_back(world: World) -> None:
    await world.visitor.checks_in("Kelurahan Turi", *RED)
    file = world.bot.settings.database_path
    copies(file)
    keeper = Upkeep(world.bot.database, file)
    await world.bot.database.cut_log()
    before, longest, rounds = file.stat().st_size, 0, 0
    assert (await world.ask("SELECT count(*) FROM cases"))[0][0] > MANY
    world.clock.passes(days=30)
    while await world.ask("SELECT 1 FROM inbox LIMIT 1") or await world.ask(
        "SELECT 1 FROM people WHERE id >= 10000 LIMIT 1"
    ):
        world.clock.passes(seconds=2)
        async with world.transaction() as services:
            await services.retention.run()
        async with world.bot.database.transaction() as tx:  # others write in between
            tx.process_state.put("between", rounds)
        longest, rounds = max(longest, log_of(file)), rounds + 1
        assert rounds < 60
    while await keeper.turn():
        longest = max(longest, log_of(file))
    await world.bot.database.cut_log()
    assert rounds > 4
    assert longest < 10 * MIB
    assert file.stat().st_size < before / 3
    assert (await world.ask("SELECT count(*) FROM visits")) == [(0,)]


async def test_a_file_of_before_is_rewritten_once_at_a_start(tmp_path: Path, tables: Path) -> None:
    file = at_version(tmp_path / "test.db", 3)
    for _ in range(2):
        database = await opened(file, [bytes(32)], stop=asyncio.Event(), patience=1)
        assert database is not None
        await database.close()
    assert shape(file) == shape(tables)
    with opened_beside(file) as other:
        assert other.execute("PRAGMA auto_vacuum").fetchone() == (2,)


def test_told_to_stop_it_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    file = at_version(tmp_path / "test.db", 3)
    with opened_beside(file) as other:
        other.execute("CREATE TABLE large (words BLOB)")
        other.executemany("INSERT INTO large VALUES (?)", [(bytes(2000),)] * 2000)
    before = shape(file)
    let_shrink(file, lambda: True)
    assert shape(file) == before
    with opened_beside(file) as other:
        assert other.execute("PRAGMA auto_vacuum").fetchone() == (0,)
        other.execute("DROP TABLE large")
    migrate(file)


def test_a_file_made_now_needs_no_rewriting(tables: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upkeep, "rewrite", lambda _: pytest.fail("it was rewritten"))
    let_shrink(tables, lambda: False)


async def test_who_stops_does_not_wait_long_for_a_foreign_writer_with_every_part(
    world: World,
) -> None:
    file, stop = world.bot.settings.database_path, asyncio.Event()
    stop.set()
    await Upkeep(world.bot.database, file).run(stop)
    with opened_beside(file) as other:
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        for _ in range(2):
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                async with world.bot.database.transaction():
                    raise AssertionError("not reached")
    assert time.monotonic() - began < 1
