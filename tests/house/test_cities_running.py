"""Several cities run in one process, and a fault in one is no other's."""

import asyncio
import base64
import sqlite3
from contextlib import closing

import pytest

from bot.cli import sample
from tests import engine
from tests.house.towns import NAMES, House, Town, on_a_server
from tests.reliability.visitors import Visitor, until

TURI = "Kelurahan Turi"
GREEN = ("none", "2")
RED = ("none", "0", "none", "yes")


async def serves(house: House, *names: str) -> None:
    """Let somebody check in at each of these cities."""
    for name in names:
        await house.towns[name].newcomer().checks_in(TURI, *GREEN)


def aliases(town: Town) -> set[int]:
    """Return what stands in a city's database for Telegram's ids."""
    asked = "SELECT telegram_id FROM people WHERE telegram_id IS NOT NULL"
    with closing(engine.direct(engine.place(town.database), "ro")) as database:
        return {one for (one,) in database.execute(asked).fetchall()}


async def test_all_cities_run_in_one_process(house: House) -> None:
    await house.starts()
    await serves(house, *NAMES)
    for one in house.towns.values():
        assert one.count("visits") == 1


async def test_one_person_in_two_cities_is_two_persons(house: House) -> None:
    await house.starts()
    blitar, kediri = house.towns["blitar"], house.towns["kediri"]
    here, there = blitar.newcomer("Sri Wahyuni"), kediri.newcomer("Sri Wahyuni")
    assert here.id == there.id  # one account
    await here.checks_in(TURI, *RED)
    await until(lambda: blitar.group(TURI).cards)
    there.starts()
    await until(lambda: there.messages)
    assert kediri.count("visits") == kediri.count("cases") == 0
    await there.checks_in(TURI, *GREEN)
    assert (blitar.count("cases"), kediri.count("cases")) == (1, 0)
    assert aliases(blitar).isdisjoint(aliases(kediri))


async def test_no_city_speaks_of_another(house: House) -> None:
    await house.starts()
    for name, town in house.towns.items():
        await town.newcomer().checks_in(TURI, *RED)
        await until(lambda town=town: town.group(TURI).cards)
        said = str([one.params for one in town.telegram.calls])
        assert f"Kota {name.capitalize()}" in said
        assert not any(f"Kota {other.capitalize()}" in said for other in NAMES if other != name)


async def test_every_line_of_the_log_names_its_city(house: House) -> None:
    await house.starts()
    await serves(house, *NAMES)
    bare = [one for one in house.log.splitlines() if "city=" not in one]
    houses = ("event=house-opens", "file=cities.yaml")
    assert [one for one in bare if not any(words in one for words in houses)] == []
    assert house.lines("event=received", "city=kediri")


async def test_faulty_settings_stop_nobody_else_and_are_read_again(
    house: House,
) -> None:
    house.writes(kediri={"timezone": "Asia/Kediri"})
    await house.starts("blitar", "malang")
    await serves(house, "blitar", "malang")
    assert house.lines("event=city-fails", "city=kediri", "kind=settings")
    assert house.lines("event=city-fails", "city=blitar") == []
    house.writes()
    await until(lambda: house.runs("kediri"))
    await serves(house, "kediri")


@pytest.mark.sqlite("a file that is damaged by hand")
async def test_a_broken_database_is_tried_with_growing_patience(house: House) -> None:
    broken = house.towns["kediri"].database
    whole = broken.read_bytes()
    broken.write_bytes(b"nothing of ours" * 1000)
    await house.starts("blitar", "malang")
    await until(lambda: len(house.lines("event=city-fails", "city=kediri")) > 1)
    waits = [
        one.partition("wait=")[2].split()[0]
        for one in house.lines("event=city-fails", "city=kediri", "kind=database")
    ]
    assert waits[:2] == ["1.0", "2.0"]
    await serves(house, "blitar", "malang")
    broken.write_bytes(whole)
    await until(lambda: house.runs("kediri"))
    await serves(house, "kediri")


@pytest.mark.sqlite("a file that is locked by hand")
async def test_a_locked_database_holds_up_only_its_city(house: House) -> None:
    with closing(sqlite3.connect(house.towns["kediri"].database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        await house.starts("blitar", "malang")
        await serves(house, "blitar", "malang")
        assert not house.runs("kediri")
        other.execute("ROLLBACK")
    await until(lambda: house.runs("kediri"))


async def test_an_unknown_token_stops_only_its_city(house: House) -> None:
    house.writes(kediri={"token_from": "malang_key"})  # no token at all
    await house.starts("blitar", "malang", **{"wrong": "72:of-nobody"})
    await until(lambda: house.lines("event=city-fails", "city=kediri"))
    house.writes(kediri={"token_from": "wrong"})
    await until(lambda: house.lines("event=city-fails", "city=kediri", "kind=token"))
    await serves(house, "blitar", "malang")
    assert "of-nobody" not in house.log


async def test_the_log_calls_a_citys_key_by_its_variable(house: House) -> None:
    await house.starts()
    await house.ends()
    house.writes(kediri={"key_from": "OTHER_KEY"})
    key = base64.b64encode(bytes([78]) * 32).decode()
    await house.starts("blitar", "malang", OTHER_KEY=key)
    await until(lambda: house.lines("event=city-fails", "city=kediri", "kind=key"))
    [told, *_] = house.lines("event=city-fails", "city=kediri", "kind=key")
    assert "another OTHER_KEY: add it behind" in told


async def test_a_poisoned_inbox_is_one_citys(house: House) -> None:
    house.towns["kediri"].faults(poison=True)
    await house.starts()
    await serves(house, *NAMES)


async def test_told_to_stop_all_end_in_order(house: House) -> None:
    await house.starts()
    assert house.process is not None
    house.process.send_signal(15)
    assert await asyncio.wait_for(house.process.wait(), 8) == 0
    assert {name for name in NAMES if house.lines("event=stopped", f"city={name}")} == set(NAMES)


@on_a_server
async def test_a_missing_schema_stops_only_its_city(house: House) -> None:
    house.writes(kediri={"database_url": engine.server(house.folder / "nowhere").url})
    await house.starts("blitar", "malang")
    await until(lambda: house.lines("event=city-fails", "city=kediri", "kind=database"))
    await serves(house, "blitar", "malang")
    house.writes()
    await until(lambda: house.runs("kediri"))


@on_a_server
async def test_a_locked_schema_holds_up_only_its_city(house: House) -> None:
    with closing(engine.direct(engine.place(house.towns["kediri"].database))) as other:
        other.begin()  # holds the lock of who writes
        await house.starts("blitar", "malang")
        await serves(house, "blitar", "malang")
        assert not house.runs("kediri")
    await until(lambda: house.runs("kediri"))


@on_a_server
async def test_cities_lost_and_had_again_draw_as_before(house: House) -> None:
    house.writes(kediri={"admin_ids": sample.ADMIN.id})
    await house.starts()
    town = house.towns["kediri"]
    with closing(engine.direct(engine.place(town.database))) as other:
        other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            f" WHERE application_name LIKE '%:{house.process.pid} since%'"
        )
    await until(lambda: house.runs("kediri") == 2)
    admin = Visitor(town, sample.ADMIN.id)
    town.telegram.person_says(admin.id, admin.id, "/poster")
    await admin.taps("file:entry:0")
    await until(lambda: any("document" in one for one in admin.messages), 90)
