"""What every test may ask for: above all the sample city, and nothing waits for a real second.

The process that only hands the tests out reads this file too: what is slow to import waits.
"""

from __future__ import annotations

import asyncio
import gc
import importlib.util
import os
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bot import texts
from tests import engine

if TYPE_CHECKING:
    from bot.rehearsal import City
    from tests.settled import Settled
    from tests.telegram import World

texts.strict = True
gc.disable()  # until all is collected: whoever imports this much makes no garbage
HERE = Path(__file__).parent
WINGS = frozenset(("door", "cases", "office", "team", "account", "outreach", "figures", "paper"))
MEMORY, ENOUGH = Path("/dev/shm"), 2_000_000_000
# A database in memory is as strict as one on a disk, and its commits wait for nothing.
if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ENOUGH:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_configure(config: pytest.Config) -> None:
    """Name our mark; run the tests on the loop that the program runs on, where there is one."""
    config.addinivalue_line("markers", engine.SQLITE_ALONE)
    if importlib.util.find_spec("uvloop") is not None:
        import uvloop

        asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """On a server leave out what is SQLite's alone; without one leave out all, and say so."""
    if not engine.POSTGRES:
        return
    missing = engine.missing()
    for item in items:
        for mark in [pytest.mark.sqlite(missing)] if missing else item.iter_markers("sqlite"):
            item.add_marker(pytest.mark.skip(reason=mark.args[0]))


def pytest_collection_finish() -> None:
    """Leave the tests and what they imported out of every later search for garbage."""
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="session")
def drawer() -> Callable[[], Any]:
    """What forks a render process from one that has imported all that draws."""
    from tests.drawing import warmed

    return warmed()


@pytest.fixture(scope="session", autouse=True)
def logs_as_they_are() -> Iterator[None]:
    """Let no command in a test's own process choose where logs go: loggers keep that for good."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.logs.configure", lambda _level: None)
        yield


@pytest.fixture(scope="session", autouse=True)
def nothing_stays() -> Iterator[None]:
    """Let no database stay on a server after the last test."""
    yield
    engine.end()


@pytest.fixture(autouse=True)
def no_database_stays() -> Iterator[None]:
    """Let no database stay on a server that only one test knew."""
    before = engine.used()
    yield
    engine.drop(engine.used() - before)


@pytest.fixture(autouse=True)
def by_hand(request: pytest.FixtureRequest) -> None:
    """Let nothing run beside a wing's test but what it moves itself."""
    if WINGS.isdisjoint(request.path.relative_to(HERE).parts):
        return
    from bot.delivery import render_process
    from tests.unthreaded import unthread

    patch = request.getfixturevalue("monkeypatch")
    unthread(patch)
    patch.setattr(render_process, "_spawned", request.getfixturevalue("drawer"))


@pytest.fixture(scope="session")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with all its tables and nothing in them, to be copied."""
    from storage.migrating import migrate

    made = tmp_path_factory.mktemp("tables") / "test.db"
    engine.make(made)
    migrate(engine.place(made))
    return made


@pytest.fixture(scope="session")
def sample_city(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, City]:
    """The database with the sample city, to be copied, and the city's people and posters."""
    from tests.telegram import HandClock, seeded, settings_for

    made = tmp_path_factory.mktemp("city") / "test.db"
    engine.make(made)
    return made, asyncio.run(seeded(settings_for(made.parent), HandClock().now()))


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
    for remembered in (texts.languages, texts.words_of, texts._fixed):
        remembered.cache_clear()
