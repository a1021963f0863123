"""Processes share the cities: each its part, one given back at a time, a dead one's at once."""

import asyncio
from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot.house.cities import City
from bot.house.keeping import Keeper, State
from bot.house.sharing import LEFT_SECONDS, Sharing
from bot.settings import Settings
from bot.settings.servers import Server
from storage.owner import Owner
from storage.postgres import Look
from storage.postgres.session import process_name
from tests import engine
from tests.house.towns import NAMES, House, on_a_server
from tests.reliability.visitors import until

SERVER = Server("postgresql://db/house")
OURS, THEIRS = Owner(process_name(), ""), Owner("other:1", "")
TURI, GREEN = "Kelurahan Turi", ("none", "2")


def keepers(number: int) -> list[Keeper]:
    made = []
    for name in (f"city{one}" for one in range(number)):
        url = SERVER.with_schema(name).url
        city = City(name, Settings.model_construct(database_url=url))
        made.append(Keeper(city, _unread, _never))
    return made


def _unread(_: str) -> City:
    raise AssertionError


async def _never(*_: Any) -> None:
    await asyncio.Event().wait()


def look(processes: int, **owners: Owner) -> Look:
    return Look(processes, owners)


def taken(of: list[Keeper]) -> list[str]:
    return [one.name for one in of if one.taken]


def test_nothing_is_taken_before_it_is_known_whose_it_is() -> None:
    of = keepers(4)
    Sharing(SERVER, of)
    assert taken(of) == []
    assert {one.state for one in of} == {State.BEGINS}


def test_the_only_process_takes_all() -> None:
    of = keepers(4)
    Sharing(SERVER, of).act(look(1), 0)
    assert len(taken(of)) == 4


def test_one_of_two_takes_half_of_what_nobody_owns() -> None:
    of = keepers(5)
    sharing = Sharing(SERVER, of)
    sharing.act(look(2, city0=THEIRS, city1=THEIRS), 0)
    assert taken(of) == ["city2", "city3", "city4"]
    sharing.act(look(2, city0=THEIRS, city1=THEIRS, city2=OURS, city3=THEIRS, city4=OURS), 1)
    assert taken(of) == ["city2", "city4"]  # another was faster


def test_who_has_too_many_gives_one_back_and_takes_it_not_again() -> None:
    of = keepers(4)
    sharing = Sharing(SERVER, of)
    sharing.act(look(1), 0)
    owned = {one.name: OURS for one in of}
    sharing.act(look(2, **owned), 1)
    assert len(taken(of)) == 3
    sharing.act(look(2, **(owned | {"city3": THEIRS})), 2)
    assert taken(of) == ["city0", "city1"]
    sharing.act(look(2, city0=OURS, city1=OURS, city3=THEIRS), 3)
    assert taken(of) == ["city0", "city1"]


def test_a_dead_ones_cities_are_taken_at_once() -> None:
    of = keepers(4)
    sharing = Sharing(SERVER, of)
    sharing.act(look(2, city2=THEIRS, city3=THEIRS), 0)
    sharing.act(look(1, city0=OURS, city1=OURS), 1)
    assert len(taken(of)) == 4


def test_what_the_others_cannot_run_is_taken_beyond_the_share() -> None:
    of = keepers(4)
    sharing = Sharing(SERVER, of)
    sharing.act(look(2), 0)
    of[0].state = State.FAULTY
    owned = {"city1": OURS}
    sharing.act(look(2, **owned), 1)
    assert len(taken(of)) == 3
    for later in (2, 3):  # and not given back at once, to stand still again
        sharing.act(look(2, **owned), LEFT_SECONDS + later)
        assert len(taken(of)) == 4


def test_cities_elsewhere_are_not_shared() -> None:
    of = keepers(2)
    of[0].settings = Settings.model_construct(database_url="sqlite:///data/city0.db")
    Sharing(SERVER, of)
    assert taken(of) == ["city0"]


@pytest.fixture
async def two(house: House, tmp_path: Path) -> AsyncIterator[tuple[House, House]]:
    """Two processes for the same cities."""
    other = House(tmp_path / "other", house.towns)
    other.folder.mkdir()
    other.writes()
    yield house, other
    await other.ends()


def env() -> dict[str, str]:
    return {"DATABASE_URL": engine.server(Path("house")).url}


def has(house: House) -> set[str]:
    """Return the cities that a process runs now, by what it said last of each."""
    last = {}
    for line in house.log.splitlines():
        words = dict(one.partition("=")[::2] for one in line.split())
        if words.get("event") in ("running", "stopped"):
            last[words.get("city", "")] = words["event"]
    alive = house.process is not None and house.process.returncode is None
    return {name for name, event in last.items() if event == "running"} if alive else set()


@on_a_server
async def test_a_second_process_gets_its_part_and_the_dead_ones(two: tuple[House, House]) -> None:
    one, other = two
    await one.starts(**env())
    assert has(one) == set(NAMES)
    await other.begins(**env())
    await until(lambda: len(has(other)) == 1 and has(one) | has(other) == set(NAMES))
    await asyncio.sleep(2)
    assert (len(has(one)), len(has(other))) == (2, 1)
    numbers = count()
    for town in one.towns.values():
        await town.newcomer(f"Sri {next(numbers)}").checks_in(TURI, *GREEN)
    await one.ends()
    await until(lambda: has(other) == set(NAMES))
    for town in other.towns.values():
        await town.newcomer(f"Budi {next(numbers)}").checks_in(TURI, *GREEN)
        assert town.count("visits") == 2


@on_a_server
async def test_told_to_stop_it_leaves_its_cities_to_the_others(two: tuple[House, House]) -> None:
    one, other = two
    await one.starts(**env())
    await other.begins(**env())
    await until(lambda: len(has(other)) == 1)
    assert one.process is not None
    one.process.send_signal(15)
    assert await asyncio.wait_for(one.process.wait(), 15) == 0
    await until(lambda: has(other) == set(NAMES))
