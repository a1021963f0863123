"""What every test may ask for: above all the sample city, and nothing waits for a real second."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot import texts
from bot.rehearsal import City, Telegram
from tests.telegram import HandClock, Wire, World, seeded, settings_for, started

texts.strict = True
AT_ONCE = {"bulk_per_second": 1e6, "group_per_minute": 1_000_000, "chat_burst": 1_000_000}


@pytest.fixture(scope="session")
def sample_city(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, City]:
    """The database with the sample city, to be copied, and the city's people and posters."""
    settings = settings_for(tmp_path_factory.mktemp("city"))
    city = asyncio.run(seeded(settings, HandClock().now()))
    return settings.database_path, city


@pytest.fixture
async def world(sample_city: tuple[Path, City], tmp_path: Path) -> AsyncIterator[World]:
    """The sample city on a Monday at eight; every call made in it was a valid one."""
    database, city = sample_city
    shutil.copy(database, tmp_path / "test.db")
    settings = settings_for(tmp_path, **AT_ONCE)
    clock = HandClock()
    telegram = Telegram(city, clock)
    telegram.limits.enabled = False
    wire = Wire(telegram)
    made = World(clock, telegram, wire, await started(settings, clock, wire), city)
    await made.settles()
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
