"""Updates that Telegram brings: stored and committed, then confirmed, each once and in order."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import orjson
import pytest
from structlog.testing import capture_logs
from telegram.error import Conflict

from bot.intake import Poller, Webhook
from storage.database import Database
from tests import engine
from tests.telegram import HandClock


def update(number: int, words: str = "Halo") -> bytes:
    return orjson.dumps({"update_id": number, "message": {"from": {"id": 7}, "text": words}})


class Intake(Webhook):
    """The webhook's side of a real SQLite file, which tells how often it committed."""

    def __init__(self, database: Database) -> None:
        self.commits = 0
        self.database = database
        telegram: Any = None
        super().__init__(
            database, telegram, HandClock(), arrived=self.counts, url="", secret="s3cret"
        )

    def counts(self) -> None:
        self.commits += 1

    async def waiting(self) -> list[int]:
        rows = await self.database.reading.rows(
            "SELECT update_id FROM inbox WHERE state = 0 ORDER BY id"
        )
        return [row[0] for row in rows]


@pytest.fixture
async def intake(tmp_path: Path, tables: Path) -> AsyncIterator[Intake]:
    engine.copy(tables, tmp_path / "test.db")
    database = await Database.open(engine.place(tmp_path / "test.db"), [bytes(32)])
    yield Intake(database)
    await database.close()


async def test_updates_that_arrive_together_share_a_commit(intake: Intake) -> None:
    async with asyncio.TaskGroup() as tasks:
        for number in range(40):
            tasks.create_task(intake.store(update(number)))
    assert intake.commits == 1


@pytest.mark.parametrize("owns", [True, False])
async def test_only_who_owns_the_city_cries_that_another_asks_for_updates(
    intake: Intake, owns: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def sure() -> bool:
        return owns

    async def answer(*_: Any) -> bytes:
        raise Conflict("terminated by other getUpdates request")

    telegram: Any = SimpleNamespace(answer=answer, bot_id=1)
    monkeypatch.setattr(intake.database.ownership, "sure", sure)
    poller = Poller(
        intake.database, telegram, HandClock(), arrived=intake.counts, troubled=lambda _: None
    )
    with capture_logs() as lines:
        await poller.fetch()
    assert ("two-pollers" in {one["event"] for one in lines}) is owns


async def test_updates_that_arrive_together_are_kept_in_their_order(intake: Intake) -> None:
    async with asyncio.TaskGroup() as tasks:
        for number in (13, 11, 12):
            tasks.create_task(intake.store(update(number)))
    assert await intake.waiting() == [11, 12, 13]


async def test_telegram_hears_nothing_before_the_commit(intake: Intake) -> None:
    async with asyncio.TaskGroup() as tasks, intake.database.transaction():
        storing = tasks.create_task(intake.store(update(1)))
        await asyncio.sleep(0.05)
        assert not storing.done()


async def test_who_arrives_while_the_database_is_busy_joins_the_next_commit(
    intake: Intake,
) -> None:
    async with asyncio.TaskGroup() as tasks, intake.database.transaction():
        for number in (2, 1):
            tasks.create_task(intake.store(update(number)))
            await asyncio.sleep(0.02)
    assert (intake.commits, await intake.waiting()) == (1, [1, 2])


async def test_an_update_that_comes_twice_is_stored_once(intake: Intake) -> None:
    for _ in range(2):
        await intake.store(update(1))
    assert await intake.waiting() == [1]


UNREADABLE = [
    b"Sri Wahyuni",
    b"[1]",
    b'{"message": {"text": "Sri Wahyuni"}}',
    b'{"update_id": "Sri Wahyuni"}',
    b'{"update_id": true}',
    b'{"update_id": 9223372036854775808}',
    b'{"update_id": 1, "message": {"from": {"id": 9223372036854775808}}}',
    b'{"update_id": 1, "message": ' + b"[" * 600 + b"]" * 600 + b"}",
]


@pytest.mark.parametrize("body", UNREADABLE)
async def test_what_is_no_update_does_not_hold_up_the_others(intake: Intake, body: bytes) -> None:
    async with asyncio.TaskGroup() as tasks:
        for one in (update(1), body, update(2)):
            tasks.create_task(intake.store(one))
    assert await intake.waiting() == [1, 2]


@pytest.mark.parametrize("body", UNREADABLE)
async def test_of_what_is_no_update_only_the_size_is_logged(intake: Intake, body: bytes) -> None:
    with capture_logs() as lines:
        await intake.store(body)
    assert lines == [{"event": "not-an-update", "size": len(body), "log_level": "error"}]


@pytest.fixture
def failing(intake: Intake, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Begin as many transactions in vain as the list is long."""
    begin = intake.database.transaction
    left = ["disk full"]

    @asynccontextmanager
    async def transaction() -> AsyncIterator[Any]:
        async with begin() as tx:
            yield tx
            if left:
                await tx.flush()
                raise sqlite3.OperationalError(left.pop())

    monkeypatch.setattr(intake.database, "transaction", transaction)
    return left


async def test_an_update_that_was_not_committed_is_not_confirmed(
    intake: Intake, failing: list[str]
) -> None:
    with pytest.raises(sqlite3.OperationalError, match="disk full"):
        await intake.store(update(1))
    assert await intake.waiting() == []


async def test_an_update_that_failed_is_stored_when_it_comes_again(
    intake: Intake, failing: list[str]
) -> None:
    with pytest.raises(sqlite3.OperationalError):
        await intake.store(update(1))
    await intake.store(update(1))
    assert await intake.waiting() == [1]


async def test_one_failure_does_not_fail_those_who_wait_with_it(
    intake: Intake, failing: list[str]
) -> None:
    stores = [intake.store(update(number)) for number in range(10)]
    results = await asyncio.gather(*stores, return_exceptions=True)
    assert [type(one) for one in results] == [sqlite3.OperationalError] + [type(None)] * 9


async def test_a_request_cut_off_at_any_moment_leaves_the_database_usable(intake: Intake) -> None:
    for number in range(30):
        with suppress(TimeoutError):
            await asyncio.wait_for(intake.store(update(number)), number / 20_000)
    await intake.store(update(99))
    assert 99 in await intake.waiting()
