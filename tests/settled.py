"""The sample city with a bot that has come to rest in it: made once, copied for each test.

A bot that meets a new city says some seventy things at its start. A copy takes over what came of
them, in the database and in the stand-in, so a test begins where the first bot had come to rest.
"""

import io
import pickle
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from bot.rehearsal import City, Telegram
from tests import engine
from tests.telegram import HandClock, Wire, World, settings_for, started

AT_ONCE = {"bulk_per_second": 1e6, "group_per_minute": 1_000_000, "chat_burst": 1_000_000}


@dataclass(frozen=True)
class Settled:
    """A database at rest, and the stand-in that belongs to it."""

    database: Path
    city: City = field(repr=False)
    telegram: bytes = field(repr=False)

    @classmethod
    async def made(cls, database: Path, city: City, folder: Path) -> Self:
        """Let a bot meet the city of a database, and keep what it leaves when it has ended."""
        clock = HandClock()
        wire = Wire(unlimited(city, clock))
        world = await _world(database, city, folder, clock, wire)
        await world.settles()
        await world.bot.dispatch.end()
        await world.bot.close()
        assert wire.complaints == []
        engine.settle(folder / "test.db")
        return cls(folder / "test.db", city, _packed(wire.telegram, clock))

    async def copied(self, folder: Path) -> World:
        """Return the city as it was left, with a bot of its own."""
        clock = HandClock()
        # What the bot says at its start was said in this city before: nobody keeps it.
        wire = Wire(unlimited(self.city, clock))
        world = await _world(self.database, self.city, folder, clock, wire)
        world.telegram = wire.telegram = _unpacked(self.telegram, self.city, clock)
        await world.settles()
        return world


def unlimited(city: City, clock: HandClock) -> Telegram:
    """Return a stand-in that never says that somebody is too quick."""
    telegram = Telegram(city, clock)
    telegram.limits.enabled = False
    return telegram


async def _world(database: Path, city: City, folder: Path, clock: HandClock, wire: Wire) -> World:
    engine.copy(database, folder / "test.db")
    bot = await started(settings_for(folder, **AT_ONCE), clock, wire)
    return World(clock, wire.telegram, wire, bot, city)


def _packed(telegram: Telegram, clock: HandClock) -> bytes:
    """Pickle all of a stand-in but its clock and its city, which stand for themselves."""
    outside = {id(clock): "clock", id(telegram.city): "city"}

    class Packer(pickle.Pickler):
        def persistent_id(self, one: Any) -> str | None:
            return outside.get(id(one))

    packed = io.BytesIO()
    with warnings.catch_warnings():
        # Python 3.12 and 3.13 warn of the end of pickled `itertools.count`s in 3.14.
        warnings.filterwarnings("ignore", "Pickle, copy", DeprecationWarning)
        Packer(packed).dump(telegram)
    return packed.getvalue()


def _unpacked(packed: bytes, city: City, clock: HandClock) -> Telegram:
    outside = {"clock": clock, "city": city}

    class Unpacker(pickle.Unpickler):
        def persistent_load(self, name: Any) -> Any:
            return outside[name]

    telegram = Unpacker(io.BytesIO(packed)).load()
    assert isinstance(telegram, Telegram)
    return telegram
