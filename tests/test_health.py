"""What who runs the bot can read of how it does, with a port and without."""

import asyncio
import json
import re
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import typer

from bot.cli import app as command_line
from bot.dispatch.batch_times import BatchTimes
from bot.domain.messages import Lane
from bot.web import prometheus
from storage.database import Database
from storage.health import room_of
from storage.unusable import Unusable

LONG_AGO = datetime(2021, 11, 1, 8, tzinfo=UTC)
CALL = {"method": "sendMessage", "params": {}}


@pytest.fixture
async def office(tmp_path: Path, tables: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "test.db"
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{file}")
    monkeypatch.setenv("DATA_KEY", "A" * 43 + "=")
    monkeypatch.chdir(tmp_path)
    shutil.copyfile(tables, file)
    return file


async def waiting(file: Path) -> dict[str, int]:
    """Let an alert wait for five minutes and two messages have failed; return the figures."""
    database = await Database.open(file, [bytes(32)])
    async with database.transaction() as tx:
        tx.outbox.put(CALL, chat_id=1, lane=Lane.URGENT, now=LONG_AGO)
        for _ in range(2):
            tx.outbox.put(CALL, chat_id=2, lane=Lane.REPLY, now=LONG_AGO)
        await tx.flush()
        tx.write("UPDATE outbox SET state = 4, reason = 'too-long: é', done_at = 1 WHERE lane = 1")
    found = await database.reading.health.figures(LONG_AGO + timedelta(minutes=5))
    await database.close()
    return found


async def test_the_oldest_of_each_lane_and_failures_by_kind_are_told(office: Path) -> None:
    found = await waiting(office)
    assert found["oldest_urgent_seconds"] == 300
    assert found["oldest_reply_seconds"] == found["oldest_bulk_seconds"] == 0
    assert found["failed_too_long_"] == 2


async def test_what_goes_first_or_is_tried_again_has_waited_since_it_was_promised(
    office: Path,
) -> None:
    database = await Database.open(office, [bytes(32)])
    async with database.transaction() as tx:
        tx.outbox.put(CALL, chat_id=1, lane=Lane.URGENT, now=LONG_AGO, first=True)
        tx.outbox.put(CALL, chat_id=1, lane=Lane.REPLY, now=LONG_AGO)
        await tx.flush()
        tx.write("UPDATE outbox SET attempts = 9, due_at = due_at + 999 WHERE lane = 1")
    found = await database.reading.health.figures(LONG_AGO + timedelta(minutes=5))
    await database.close()
    assert found["oldest_urgent_seconds"] == found["oldest_reply_seconds"] == 300


async def test_every_figure_is_one_that_prometheus_can_read(office: Path) -> None:
    text = prometheus(await waiting(office) | room_of(office), BatchTimes())
    assert "pintusehat_failed_too_long_ 2.0" in text
    assert "pintusehat_disk_free_bytes" in text


async def test_how_long_batches_took_is_a_histogram() -> None:
    times = BatchTimes()
    for seconds in (0.004, 0.01, 0.3, 60):
        times.took(seconds)
    text = prometheus({}, times)
    assert 'pintusehat_batch_seconds_bucket{le="0.01"} 2.0' in text
    assert 'pintusehat_batch_seconds_bucket{le="0.5"} 3.0' in text
    assert 'pintusehat_batch_seconds_bucket{le="+Inf"} 4.0' in text
    assert "pintusehat_batch_seconds_count 4.0" in text


async def test_every_rule_asks_for_a_figure_that_exists(office: Path) -> None:
    known = await waiting(office) | room_of(office)
    rules = (Path(__file__).parent.parent / "deploy" / "alerts.yml").read_text()
    asked = set(re.findall(r"pintusehat_(\w+)(?!\w|\.\.\.)", rules))
    assert asked
    assert asked <= {*known, "batch_seconds_bucket"}


def test_without_a_port_the_command_tells_the_same(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command_line(["health", "--json"], standalone_mode=False)
    found = json.loads(capsys.readouterr().out)
    assert found["ok"] is True
    assert found["database_bytes"] >= office.stat().st_size


async def test_an_update_that_waits_for_minutes_is_told_by_the_exit_code(office: Path) -> None:
    database = await Database.open(office, [bytes(32)])
    async with database.transaction() as tx:
        tx.inbox.put([{"update_id": 1}], LONG_AGO)
    await database.close()
    with pytest.raises((typer.Exit, SystemExit)):
        await in_thread("health")


async def in_thread(*words: str) -> None:
    """Run a command, which has a loop of its own."""
    code = await asyncio.to_thread(command_line, list(words), standalone_mode=False)
    if code:
        raise SystemExit(code)


def test_before_the_first_start_one_line_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/none.db")
    monkeypatch.setenv("DATA_KEY", "A" * 43 + "=")
    with pytest.raises(Unusable, match="start the bot once"):
        command_line(["health"], standalone_mode=False)
    assert not (tmp_path / "none.db").exists()
