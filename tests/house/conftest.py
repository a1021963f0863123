"""Sample cities with bots and keys of their own, made once and copied for each test."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.rehearsal import City
from bot.settings import Settings
from tests.house import towns
from tests.house.towns import NAMES, House


@pytest.fixture(scope="session")
def templates(
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, tuple[Path, Settings, City]]:
    """Return each city's folder, settings and people."""
    made = dict[str, tuple[Path, Settings, City]]()
    for number, name in enumerate(NAMES):
        folder = tmp_path_factory.mktemp(name)
        settings, city = asyncio.run(towns.template(folder, number))
        made[name] = (folder, settings, city)
    return made


@pytest.fixture
async def house(
    tmp_path: Path, templates: dict[str, tuple[Path, Settings, City]]
) -> AsyncIterator[House]:
    """Three cities in one house, not running yet."""
    async with towns.house(tmp_path, templates, NAMES) as made:
        yield made
