"""`python -m tests.bench.ways`: through how many files a scan, a case, a claim, a poster go.

Counted in the bot's own process and thread: files entered, the folders they stand in and all that
stands there beside them, calls from one file into another, and those of them that climb from a
lower layer or wing into a higher one. What is done only once in a process is done before.
"""

import asyncio
import re
import sys
import tempfile
import tomllib
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

from bot import texts
from tests.telegram import Someone, World

ROOT = Path(texts.__file__).parents[2]
APART = ("bot/rehearsal/", "bot/cli/")  # the stand-in for Telegram, and who fills the sample city
TURI = "Kelurahan Turi"
RED = ("none", "0", "none")
AT_ONCE = {"bulk_per_second": 1e6, "group_per_minute": 1_000_000, "chat_burst": 1_000_000}
# What holds all of a layer stands above what it holds.
FACES = ("bot/services/__init__.py", "storage/database.py", "storage/transaction.py")

Deed = Callable[[], Awaitable[None]]


@dataclass
class Way:
    """What was entered between a tap and what came of it."""

    files: set[str] = field(default_factory=set)
    moves: int = 0
    climbs: list[tuple[str, str]] = field(default_factory=list)

    @property
    def rooms(self) -> set[str]:
        """Return the folders the files stand in."""
        return {str(Path(one).parent) for one in self.files}

    @property
    def beside(self) -> int:
        """Return how many files stand in those folders, entered or not."""
        return sum(len(list((ROOT / one).glob("*.py"))) for one in self.rooms)


class Watch:
    """Notes each function of ours that begins; one that goes on after a wait was noted before."""

    def __init__(self) -> None:
        self.way = Way()
        self._begun: set[FrameType] = set()

    async def follow(self, deed: Deed) -> Way:
        """Do it, and return the way it took."""
        sys.setprofile(self._happens)
        try:
            await deed()
        finally:
            sys.setprofile(None)
            self._begun.clear()
        return self.way

    def _happens(self, frame: FrameType, event: str, _: Any) -> None:
        if event != "call" or (there := ours(frame)) is None or frame in self._begun:
            return
        self._begun.add(frame)
        self.way.files.add(there)
        here = next((one for one in map(ours, callers(frame)) if one), there)
        if here != there:
            self.way.moves += 1
            if height(there) > height(here):
                self.way.climbs.append((here, there))


def callers(frame: FrameType) -> Iterator[FrameType]:
    """Return who called, and who called them."""
    while frame.f_back is not None:
        frame = frame.f_back
        yield frame


def ours(frame: FrameType) -> str | None:
    """Return the file of a function of the bot's own, None for anybody else's."""
    return None if frame.f_code.co_name == "<module>" else _inside(frame.f_code.co_filename)


@cache
def _inside(name: str) -> str | None:
    path = Path(name)
    if not path.is_relative_to(ROOT):
        return None
    file = path.relative_to(ROOT).as_posix()
    known = file.startswith(("bot/", "handlers/", "storage/")) and not file.startswith(APART)
    return file if known else None


@cache
def orders() -> tuple[list[str], list[str]]:
    """Return the layers and the wings of the use cases, the highest first."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    ordered = [one for one in told["contracts"] if one["type"] == "layers"]
    wings = (one for one in ordered if one.get("containers") == ["bot.services"])
    return ordered[0]["layers"], next(wings, {"layers": []})["layers"]


@cache
def height(file: str) -> tuple[int, int, int]:
    """Return how high a file stands: its layer, whether it holds the others, its wing."""
    module = file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    layers, wings = orders()
    inside = module.removeprefix("bot.services.")
    wing = _place(inside, wings) if inside != module else 0
    return _place(module, layers), int(file in FACES), wing


def _place(module: str, order: list[str]) -> int:
    """Return how high a module stands in an order; 0 if it is not named there."""
    for number, row in enumerate(order):
        for one in re.findall(r"[\w.]+", row):
            if module == one or module.startswith(f"{one}."):
                return len(order) - number
    return 0


async def scan(world: World) -> Deed:
    """A visitor scans a poster and sees the first screen."""
    return lambda: world.visitor.scans(TURI)


async def confirm(world: World) -> Deed:
    """A red visitor confirms the answers: a visit, a case, its card, a pass."""
    await world.visitor.checks_in(TURI, *RED)
    return lambda: world.visitor.taps("yes")


async def claim(world: World) -> Deed:
    """An officer takes the case and reads its details."""
    officer: Someone = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED, "yes")
    return lambda: officer.taps("claim:1", world.group(TURI))


async def poster(world: World) -> Deed:
    """An admin orders a poster and gets the file."""
    await world.admin.says("/poster")
    number = await world.office_id(TURI)
    place = world.admin.messages[-1]["message_id"]
    return lambda: world.admin.taps_data(f"poster:file:entry:{number}", world.admin.id, place)


async def walked(begin: Callable[[World], Awaitable[Deed]]) -> Way:
    """Return the way of a deed in a city of its own."""
    with tempfile.TemporaryDirectory() as folder:
        world = await World.made(Path(folder), **AT_ONCE)
        try:
            return await Watch().follow(await begin(world))
        finally:
            await world.bot.close()


async def main() -> None:
    """Walk each way twice and tell of the second time."""
    texts.strict = True
    heads = ("files", "rooms", "beside", "moves", "climbs")
    sys.stdout.write(f"{'':<10}{''.join(f'{one:>8}' for one in heads)}\n")
    for begin in (scan, confirm, claim, poster):
        await walked(begin)
        way = await walked(begin)
        numbers = (len(way.files), len(way.rooms), way.beside, way.moves, len(way.climbs))
        sys.stdout.write(f"{begin.__name__:<10}{''.join(f'{one:>8}' for one in numbers)}\n")
        if "-v" in sys.argv:
            for here, there in sorted(set(way.climbs)):
                sys.stdout.write(f"  {way.climbs.count((here, there)):>4}  {here} -> {there}\n")


if __name__ == "__main__":
    asyncio.run(main())
