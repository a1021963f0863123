"""What every test may ask for: above all the sample city, and nothing waits for a real second.

The process that only hands the tests out reads this file too: what is slow to import waits.
"""

from __future__ import annotations

import asyncio
import gc
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot import texts

if TYPE_CHECKING:
    from bot.rehearsal import City
    from tests.settled import Settled
    from tests.telegram import World

texts.strict = True
MEMORY, ENOUGH = Path("/dev/shm"), 2_000_000_000
# A database in memory is as strict as one on a disk, and its commits wait for nothing.
if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ENOUGH:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_collection_finish() -> None:
    """Leave the tests and what they imported out of every later search for garbage."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with all its tables and nothing in them, to be copied."""
    from storage.migrating import migrate

    made = tmp_path_factory.mktemp("tables") / "test.db"
    migrate(made)
    return made


@pytest.fixture(scope="session")
def sample_city(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, City]:
    """The database with the sample city, to be copied, and the city's people and posters."""
    from tests.telegram import HandClock, seeded, settings_for

    settings = settings_for(tmp_path_factory.mktemp("city"))
    city = asyncio.run(seeded(settings, HandClock().now()))
    return settings.database_path, city


@pytest.fixture(scope="session")
def settled(sample_city: tuple[Path, City], tmp_path_factory: pytest.TempPathFactory) -> Settled:
    """The sample city on a Monday at eight, with a bot that has greeted everybody."""
    from tests.settled import Settled

    return asyncio.run(Settled.made(*sample_city, tmp_path_factory.mktemp("settled")))


@pytest.fixture
async def world(settled: Settled, tmp_path: Path) -> AsyncIterator[World]:
    """The sample city on a Monday at eight; every call made in it was a valid one."""
    made = await settled.copied(tmp_path)
    yield made
    await made.bot.close()
    assert made.wire.complaints == []


@pytest.fixture
def own_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with a copy of every language's file, which the bot reads instead of its own."""
    copied = tmp_path / "texts"
    shutil.copytree(texts.HERE, copied, ignore=shutil.ignore_patterns("*.py*", "__*"))
    monkeypatch.setattr(texts, "HERE", copied)
    _forget_texts()
    yield copied
    _forget_texts()


def _forget_texts() -> None:
    for remembered in (texts.languages, texts.bundle, texts._fixed):
        remembered.cache_clear()
