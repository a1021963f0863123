"""What every test may ask for."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import texts
from tests.telegram import World

texts.strict = True


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """The sample city on a Monday at eight; every call made in it was a valid one."""
    made = await World.made(tmp_path)
    yield made
    await made.bot.close()
    assert made.wire.complaints == []
