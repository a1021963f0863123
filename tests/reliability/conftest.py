"""The sample city, made once and copied for each test, and the program beside it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import orjson
import pytest

from bot.rehearsal import City
from bot.rehearsal.api.telegram import Call
from tests import engine
from tests.contract import problems
from tests.reliability.program import Program
from tests.telegram import MONDAY, seeded, settings_for


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, City]:
    """Return the database and its city; the groups were greeted long ago."""
    folder = tmp_path_factory.mktemp("city")
    engine.make(folder / "test.db")
    city = asyncio.run(seeded(settings_for(folder), MONDAY))
    with closing(engine.direct(engine.place(folder / "test.db"))) as database, database:
        database.execute("DELETE FROM outbox")
        # No boards either: at an opening they would meet the faults meant for others.
        database.execute("UPDATE timers SET due_at = due_at + 31536000 WHERE kind = 'board'")
    return folder / "test.db", city


@pytest.fixture
async def program(tmp_path: Path, template: tuple[Path, City]) -> AsyncIterator[Program]:
    """The program, not running yet."""
    database, city = template
    engine.copy(database, tmp_path / "test.db")
    async with Program(tmp_path, city) as made:
        yield made
        # Retries too: whatever really went over the wire was a valid call.
        wrong = [one for call in made.telegram.calls for one in _problems(call)]
    assert wrong == []


def _problems(call: Call) -> list[str]:
    """Return what is wrong with a logged call; uploads stand in it as '<name, n bytes>'."""
    files = {name for name, value in call.params.items() if str(value).endswith("bytes>")}
    params = {name: _read(value) for name, value in call.params.items() if name not in files}
    return problems(call.method, params, files)


def _read(value: object) -> object:
    """Return what beside a file travels as JSON."""
    return orjson.loads(value) if isinstance(value, str) and value.startswith("{") else value


@pytest.fixture
async def running(program: Program) -> Program:
    """The program, running."""
    await program.starts()
    return program
