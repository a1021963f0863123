"""A story played once by the real bot, as fast as it goes, and what came of it."""

import asyncio
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.cli import sample
from bot.cli.stories import called
from bot.domain.colour import Colour
from bot.rehearsal import City, Story
from bot.rehearsal.api.telegram import Call
from bot.rehearsal.stories.acting import Missed, Performance
from bot.services import Services
from bot.texts import languages
from storage.sealing import Seal
from tests import engine
from tests.looking import Looking
from tests.settled import AT_ONCE, unlimited
from tests.telegram import HandClock, Wire, World, seeded, settings_for, started
from tests.words import said

OPENED = datetime(2021, 11, 5, 16, 0, tzinfo=ZoneInfo("Asia/Jakarta"))  # a Friday afternoon
EVERY = 20  # seconds: as often as a board may change
PATIENCE = 120
AFTERWARDS = timedelta(hours=2, minutes=1)  # whoever stopped in the middle is given up
RESULT = re.compile(r"<b>(\S+ [^<]+)</b>\n(.+) · \w+ (\d{4})\n🚪 (.+?) · ")  # in any language
COLOURS = {said(f"colour-{one}", spoken): one for one in Colour for spoken in languages()}


@dataclass(frozen=True, repr=False)
class Played:
    """What a story left behind: the database, and every call of the bot."""

    story: Story
    city: City
    missed: list[Missed]
    calls: list[Call]
    complaints: list[str]
    began: float
    database: Path

    def ask(self, sql: str, *values: Any) -> list[Any]:
        """Look into the database; a person is given and told by their id at Telegram."""
        people = [one.id for one in self.city.people]
        look = Looking(Seal(settings_for(self.database.parent).keys), people)
        return look.look(self.database, sql, values)

    def count(self, what: str) -> int:
        return int(self.ask(f"SELECT count(*) FROM {what}")[0][0])

    @property
    def texts(self) -> list[tuple[int, str]]:
        """Return the chat and the words of all that was said."""
        found = ((one.chat_id, one.params.get("text", "")) for one in self.calls if one.ok)
        return [(chat, text) for chat, text in found if isinstance(chat, int)]

    @property
    def results(self) -> dict[tuple[str, str], tuple[str, str]]:
        """Return name and colour of every result somebody saw, by office and code."""
        found = (RESULT.search(text) for _, text in self.texts)
        return {(one[4], one[3]): (one[2], _colour(one[1])) for one in found if one}


def _colour(heading: str) -> Colour:
    return COLOURS[heading.partition(" ")[2]]


async def staged(folder: Path, at: datetime, name: str, **changed: Any) -> tuple[City, Story]:
    """Make the database with the sample city and the people of a story."""

    async def fill(services: Services) -> tuple[City, Story]:
        return await called(name).stage(services, await sample.fill(services))

    engine.make(folder / "test.db")
    return await seeded(settings_for(folder, **changed), at, fill)  # type: ignore[return-value]


async def played(folder: Path, name: str, language: str) -> Played:
    """Play a story with the clock moved by hand."""
    clock = HandClock(called(name).begins(OPENED))
    city, story = await staged(folder, clock.at, name, language=language)
    telegram = unlimited(city, clock)
    wire = Wire(telegram)
    settings = settings_for(folder, language=language, **AT_ONCE)
    world = World(clock, telegram, wire, await started(settings, clock, wire), city)
    began = clock()
    async with world.transaction() as services:
        services.board_timer.look_again()
    await world.settles()
    missed = await _acted(world, Performance(story, telegram, patience=PATIENCE))
    await world.waits(seconds=AFTERWARDS.total_seconds())
    await world.bot.close()
    calls = list(telegram.calls)
    return Played(story, city, missed, calls, wire.complaints, began, folder / "test.db")


async def _acted(world: World, performance: Performance) -> list[Missed]:
    opened, second = world.clock.at, 0
    while not performance.over:
        world.clock.becomes(opened + timedelta(seconds=performance.story.clock(second)))
        performance.play(second)
        if world.telegram.updates.waiting() or second % EVERY == 0:
            await world.settles()
        second += 1
    return performance.missed


@pytest.fixture(scope="session", params=languages())
def morning(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Played:
    """The Monday morning, from half past seven to nine, in every language."""
    folder = tmp_path_factory.mktemp("morning")
    return asyncio.run(played(folder, "morning", request.param))


@pytest.fixture(scope="session")
def week(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """The week, half an hour of each of its days."""
    return asyncio.run(played(tmp_path_factory.mktemp("week"), "week", "id"))


@pytest.fixture(scope="session")
def sweep(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """The month of the sweep, half an hour of some of its days."""
    return asyncio.run(played(tmp_path_factory.mktemp("sweep"), "sweep", "id"))
