"""A start shuts what an earlier one, or a copy by hand, left open to others, and says so."""

import asyncio
import base64
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.app import run
from bot.settings import Settings
from storage.sealing import new_key


async def started_and_stopped(settings: Settings) -> None:
    stop = asyncio.Event()
    stop.set()
    await run(settings, stop)


def test_a_start_shuts_open_files_and_says_which(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    open_before = [Path("settings.env"), Path("data/city.db"), Path("data/city.db.lock")]
    Path("data").mkdir(mode=0o755)
    for one in open_before:
        one.touch(mode=0o644)
    key = base64.b64encode(new_key()).decode()
    settings = Settings(
        bot_token="1:x", data_key=key, database_url="sqlite:///data/city.db", _env_file=None
    )
    with capture_logs() as logged:
        asyncio.run(started_and_stopped(settings))
    told = {Path(one["file"]).name for one in logged if one["event"] == "was-readable-by-others"}
    assert told == {"data", "city.db", "city.db.lock", "settings.env"}
    assert {one.stat().st_mode & 0o777 for one in open_before} == {0o600}
    assert Path("data").stat().st_mode & 0o777 == 0o700
