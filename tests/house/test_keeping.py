"""A city that stood still goes on as soon as this process is to run it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from structlog.testing import capture_logs

from bot.house import keeping
from bot.house.cities import City
from bot.house.keeping import Keeper, State, fault_in
from bot.settings import Settings
from storage.database import HalfMoved
from tests.reliability.visitors import until

WELL = City("kediri", Settings.model_construct(database_url="sqlite:///data/kediri.db"))
FAULTY = City("kediri", None, ("kediri: token_from: is missing",))


class Kept:
    """A city whose bot ends at once with an error, until it is mended."""

    def __init__(self, city: City = WELL) -> None:
        self.city = city
        self.tries = 0
        self.mended = False
        self.keeper = Keeper(city, lambda _: self.city, self.run)

    async def run(self, _: Settings, stop: asyncio.Event, running: Callable[[bool], None]) -> None:
        self.tries += 1
        if not self.mended:
            raise ZeroDivisionError
        running(True)
        await stop.wait()
        running(False)

    @asynccontextmanager
    async def kept(self) -> AsyncIterator[Keeper]:
        stop = asyncio.Event()
        keeps = asyncio.ensure_future(self.keeper.keep(stop))
        yield self.keeper
        stop.set()
        await asyncio.wait_for(keeps, 2)

    def is_(self, state: State) -> Callable[[], bool]:
        return lambda: self.keeper.state is state


async def test_a_city_that_is_taken_over_is_tried_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keeping, "FIRST_WAIT", 60.0)
    one = Kept()
    async with one.kept() as keeper:
        await until(one.is_(State.FAULTY), 2)
        keeper.give_back()
        assert keeper.state is State.ELSEWHERE
        await asyncio.sleep(0.1)
        assert one.tries == 1
        one.mended = True
        keeper.take()
        assert keeper.state is State.BEGINS
        await until(one.is_(State.RUNS), 2)


async def test_patience_begins_anew_with_who_takes_a_city_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keeping, "FIRST_WAIT", 0.05)
    one = Kept()
    with capture_logs() as told:
        async with one.kept() as keeper:
            await until(lambda: one.tries == 3, 2)
            keeper.give_back()
            await asyncio.sleep(0.05)
            keeper.take()
            await until(lambda: one.tries == 4, 2)
    waits = [line["wait"] for line in told if line["event"] == "city-fails"]
    assert waits[:4] == [0.05, 0.1, 0.2, 0.05]


async def test_a_city_mended_elsewhere_is_read_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "FIRST_WAIT", 60.0)
    one = Kept(FAULTY)
    async with one.kept() as keeper:
        await until(one.is_(State.FAULTY), 2)
        keeper.give_back()
        one.city, one.mended = WELL, True
        await asyncio.sleep(0.05)
        keeper.take()
        await until(one.is_(State.RUNS), 2)


def test_a_city_that_was_not_wholly_moved_is_a_fault_with_its_remedy() -> None:
    fault = fault_in(HalfMoved())
    assert (fault.kind, "move-database" in fault.words) == ("database", True)
