"""One port for all cities: by the bot's id and its own secret, and how each city is."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from bot.rehearsal.api.webhook import bring_updates
from bot.web import SECRET
from tests.house.test_sharing import env as on_server
from tests.house.test_sharing import has
from tests.house.towns import NAMES, House, on_a_server
from tests.reliability.visitors import until

TURI, GREEN = "Kelurahan Turi", ("none", "2")


@pytest.fixture
def env() -> dict[str, str]:
    """Settings of a house that is brought its updates."""
    return of_a_house()


def of_a_house() -> dict[str, str]:
    """Return those settings, with a port that nobody has."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    return {
        "WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram",
        "WEBHOOK_SECRET": "a-secret-of-sixteen",
        "HOST": "127.0.0.1",
        "PORT": str(port),
    }


@asynccontextmanager
async def bringing(house: House) -> AsyncIterator[None]:
    """Let each city's Telegram bring what it holds."""
    tasks = [asyncio.ensure_future(bring_updates(one.telegram)) for one in house.towns.values()]
    try:
        yield
    finally:
        for one in tasks:
            one.cancel()
        await asyncio.wait(tasks)


async def asked(env: dict[str, str], path: str) -> httpx.Response:
    async with httpx.AsyncClient() as client:
        return await client.get(f"http://127.0.0.1:{env['PORT']}{path}")


async def brought(env: dict[str, str], bot_id: int, secret: str) -> int:
    async with httpx.AsyncClient() as client:
        url, update = f"{env['WEBHOOK_URL']}/{bot_id}", {"update_id": 1}
        answer = await client.post(url, json=update, headers={SECRET: secret})
        return answer.status_code


async def test_each_bot_is_brought_its_own(house: House, env: dict[str, str]) -> None:
    async with bringing(house):
        await house.starts(**env)
        for one in house.towns.values():
            await one.newcomer().checks_in(TURI, *GREEN)
            assert one.count("visits") == 1
    urls = [one.telegram.webhook["url"] for one in house.towns.values()]
    assert urls == [f"{env['WEBHOOK_URL']}/{one.city.bot.id}" for one in house.towns.values()]
    assert not any(one.city.bot.token in house.log for one in house.towns.values())


async def test_a_secret_opens_one_bots_way_and_no_other(house: House, env: dict[str, str]) -> None:
    await house.starts(**env)
    blitar, kediri = house.towns["blitar"], house.towns["kediri"]
    secret = blitar.telegram.webhook["secret"]
    assert await brought(env, blitar.city.bot.id, secret) == 200
    assert await brought(env, kediri.city.bot.id, secret) == 403
    assert await brought(env, blitar.city.bot.id, env["WEBHOOK_SECRET"]) == 403
    assert await brought(env, 4711, "") == 403
    assert await brought(env, 4711, secret) == 403


@pytest.mark.sqlite("a file that is damaged by hand")
async def test_what_is_brought_to_a_city_that_stands_still_stays_with_telegram(
    house: House, env: dict[str, str]
) -> None:
    kediri = house.towns["kediri"]
    await house.starts(**env)
    secret = kediri.telegram.webhook["secret"]
    await house.ends()
    kediri.database.write_bytes(b"nothing of ours" * 1000)
    await house.starts("blitar", **env)
    assert await brought(env, kediri.city.bot.id, secret) == 503


async def test_how_each_city_is_is_told(house: House, env: dict[str, str]) -> None:
    house.writes(kediri={"timezone": "Asia/Kediri"})
    await house.starts("blitar", "malang", **env)

    async def told() -> dict[str, Any]:
        answer = await asked(env, "/healthz")
        return dict(answer.json())

    await until(lambda: house.lines("event=city-fails", "city=kediri"))
    await until(lambda: house.lines("event=delivered", "city=malang"))  # all were greeted
    found = await told()
    assert found["ok"] is True
    assert found["cities"]["kediri"] == {"ok": False, "state": "faulty", "fault": "settings"}
    assert found["cities"]["blitar"]["state"] == "runs"
    assert found["cities"]["blitar"]["inbox_waiting"] == 0
    metrics = (await asked(env, "/metrics")).text
    assert 'pintusehat_city_runs{city="malang"} 1.0' in metrics
    assert 'pintusehat_city_runs{city="kediri"} 0.0' in metrics
    assert 'pintusehat_visitors_inside{city="blitar"} 0.0' in metrics
    assert metrics.count("# TYPE pintusehat_visitors_inside ") == 1


async def test_a_taken_port_is_one_clear_line(house: House, env: dict[str, str]) -> None:
    with socket.create_server(("127.0.0.1", int(env["PORT"]))):
        await house.starts_badly(**env)
    assert f"Port {env['PORT']} of 127.0.0.1 cannot be used" in house.log
    assert not any(house.runs(name) for name in NAMES)


@asynccontextmanager
async def all_brought_to_the_other(
    house: House, env: dict[str, str]
) -> AsyncIterator[tuple[House, dict[str, str]]]:
    """Give a second process on a server with a port of its own, to which Telegram brings all."""
    other = House(house.folder / "other", house.towns)
    other.folder.mkdir()
    other.writes()
    theirs, server = of_a_house(), on_server()
    to_the_other = env | {"WEBHOOK_URL": theirs["WEBHOOK_URL"]} | server
    try:
        async with bringing(house):
            await house.starts(**to_the_other)
            await other.begins(**theirs, **server)
            await until(lambda: len(has(other)) == 1 and len(has(house)) == 2)
            yield other, theirs
    finally:
        await other.ends()


@on_a_server
async def test_whoever_is_brought_an_update_stores_it_for_the_owner(
    house: House, env: dict[str, str]
) -> None:
    async with all_brought_to_the_other(house, env) as (other, theirs):
        for town in house.towns.values():
            await town.newcomer().checks_in(TURI, *GREEN)
        bot_id = house.towns[has(house).pop()].city.bot.id
        assert await brought(theirs, bot_id, "no secret at all") == 403
        assert await brought(theirs, 1, "no such bot") == 403
    assert "update-not-stored" not in other.log


@on_a_server
async def test_who_is_told_to_stop_says_so_and_takes_what_is_brought_for_some_seconds(
    house: House, env: dict[str, str]
) -> None:
    async with all_brought_to_the_other(house, env) as (other, theirs):
        assert (await asked(theirs, "/healthz")).status_code == 200
        assert other.process is not None
        other.process.send_signal(15)
        await until(lambda: "event=leaving" in other.log)
        told = await asked(theirs, "/healthz")
        assert (told.status_code, told.json()["leaving"]) == (503, True)
        someone = house.towns[has(house).pop()].newcomer()
        someone.starts()  # brought to the one that leaves, and to nobody else
        await until(lambda: someone.messages)
        assert other.process.returncode is None
        assert await asyncio.wait_for(other.process.wait(), 15) == 0
        await until(lambda: has(house) == set(NAMES))
