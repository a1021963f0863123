"""A house of sample cities: each a town with a Telegram of its own, all run by one process."""

import asyncio
import base64
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.cli import sample
from bot.rehearsal import City
from bot.settings import Settings
from tests import engine
from tests.reliability.nursery import Child, born
from tests.reliability.program import Program
from tests.reliability.visitors import until
from tests.telegram import MONDAY, seeded, settings_for

on_a_server = pytest.mark.skipif(not engine.POSTGRES, reason="about cities on a server")
NAMES = ("blitar", "kediri", "malang")


class Town(Program):
    """A city of the house, seen from its own Telegram."""

    def __init__(self, folder: Path, city: City, settings: Settings) -> None:
        super().__init__(folder, city)
        self.settings = settings

    @property
    def entry(self) -> dict[str, object]:
        """Return what the file of cities says of it."""
        name = self.folder.name
        return {
            "token_from": f"{name}_token",
            "key_from": f"{name}_key",
            "city_name": f"Kota {name.capitalize()}",
            "database_url": engine.url(self.database),
            "bot_api_url": f"http://127.0.0.1:{self.port}",
            "clock_file": str(self.folder / "clock"),
        }

    @property
    def secrets(self) -> dict[str, str]:
        """Return the variables that the file names."""
        return {
            f"{self.folder.name}_token": self.city.bot.token,
            f"{self.folder.name}_key": self.settings.data_key.get_secret_value(),
        }


@dataclass
class House:
    """The towns, and the process that runs them."""

    folder: Path
    towns: Mapping[str, Town]
    process: Child | None = None

    def writes(self, **changed: Mapping[str, Any]) -> None:
        """Write the file of cities; `changed`: what is set otherwise, by city."""
        entries = {name: one.entry | changed.get(name, {}) for name, one in self.towns.items()}
        (self.folder / "cities.yaml").write_text(yaml.safe_dump(entries, sort_keys=False))

    def env(self, **changed: str) -> dict[str, str]:
        """Return the whole environment of the process."""
        [any_town, *_] = self.towns.values()
        shared = ("PATH", "PYTHONPATH", "GROUP_PER_MINUTE", "BULK_PER_SECOND")
        found = {name: any_town.env()[name] for name in shared}
        secrets = {
            name: value for one in self.towns.values() for name, value in one.secrets.items()
        }
        return found | secrets | {"CITIES_FILE": "cities.yaml"} | changed

    async def starts(self, *running: str, **env: str) -> None:
        """Start the process, and wait until these cities run; all, if none is named."""
        before = {name: self.runs(name) for name in self.towns}
        process = await self.begins(**env)
        for name in running or self.towns:
            await until(
                lambda name=name: self.runs(name) > before[name] or process.returncode is not None
            )
        assert self.process.returncode is None, self.log[-2000:]

    async def begins(self, **env: str) -> Child:
        """Start the process, and wait for nothing."""
        self.process = await born(self.folder, self.log_file, self.env(**env))
        return self.process

    async def starts_badly(self, **env: str) -> int:
        """Start a process that ends by itself; return its exit code."""
        return await asyncio.wait_for((await self.begins(**env)).wait(), 15)

    def runs(self, name: str) -> int:
        """Tell how often a city was said to run."""
        return len(self.lines("event=running", f"city={name}"))

    def lines(self, *words: str) -> list[str]:
        """Return the lines of the log with all of these words."""
        return [one for one in self.log.splitlines() if all(word in one.split() for word in words)]

    async def ends(self) -> None:
        """Kill the process, if it runs."""
        if self.process is not None and self.process.returncode is None:
            self.process.kill()
            await self.process.wait()

    @property
    def log_file(self) -> Path:
        return self.folder / "bot.log"

    @property
    def log(self) -> str:
        return self.log_file.read_text() if self.log_file.exists() else ""


async def template(folder: Path, number: int) -> tuple[Settings, City]:
    """Make the database of one city: the sample's, with a bot and a key of its own."""
    bot_id = sample.BOT.id + number
    bot = replace(sample.BOT, id=bot_id, token=f"{bot_id}:rehearsal-{number}")
    key = base64.b64encode(bytes([number + 1]) * 32).decode()
    settings = settings_for(folder, data_key=key, bot_token=bot.token)
    engine.make(folder / "test.db")
    return settings, replace(await seeded(settings, MONDAY), bot=bot)


@asynccontextmanager
async def house(
    folder: Path, templates: Mapping[str, tuple[Path, Settings, City]], names: Iterable[str]
) -> AsyncIterator[House]:
    """Give a house of these cities, each on a copy of its database, not running yet."""
    async with AsyncExitStack() as stack:
        towns = dict[str, Town]()
        for name in names:
            source, settings, city = templates[name]
            (folder / name).mkdir()
            engine.copy(source / "test.db", folder / name / "test.db")
            town = Town(folder / name, city, settings_in(folder / name, settings))
            towns[name] = await stack.enter_async_context(town)
        made = House(folder, towns)
        made.writes()
        try:
            yield made
        finally:
            await made.ends()


def settings_in(folder: Path, settings: Settings) -> Settings:
    """Return a town's settings, with the copy of its database."""
    return settings.model_copy(update={"database_url": engine.url(folder / "test.db")})
