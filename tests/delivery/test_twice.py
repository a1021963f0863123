"""What is read while its fate is being committed does not go out a second time."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from storage.outbox import Outbox
from storage.promises import RowState
from tests import engine
from tests.delivery.conftest import words
from tests.delivery.post import Post, Script
from tests.telegram import HandClock, settings_for, started


@pytest.fixture
async def post(tmp_path: Path, tables: Path) -> AsyncIterator[Post]:
    settings, network, clock = settings_for(tmp_path), Script(), HandClock()
    engine.copy(tables, tmp_path / "test.db")
    made = Post(await started(settings, clock, network), network, clock)
    await made.sends()
    yield made
    await made.bot.close()


async def test_a_row_read_before_its_fate_was_committed_goes_out_once(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = await post.outgoing.promises(words("hello"))
    read, committed = asyncio.Event(), asyncio.Event()
    waiting = Outbox.waiting

    async def slowly(self: Outbox, *args: Any, **more: Any) -> Any:
        rows = await waiting(self, *args, **more)
        read.set()
        await committed.wait()
        return rows

    await post.delivery.start()
    monkeypatch.setattr(Outbox, "waiting", slowly)
    looking = asyncio.ensure_future(post.delivery.start())
    await read.wait()
    await asyncio.gather(*post.delivery._on_their_way)
    await post.delivery.record.write()
    assert await post.fate(row) == (RowState.SENT, None)
    committed.set()
    await looking
    monkeypatch.undo()
    await post.delivery.drain()
    assert [name for name, _ in post.network.calls].count("sendMessage") == 1
