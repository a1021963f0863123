"""Strangers who open connections and leave them so: Telegram is heard meanwhile."""

import asyncio
from contextlib import AsyncExitStack
from typing import Any

import httpx
import pytest

from bot import web_limits
from tests.test_web import PROOF, SECRET, UPDATE, Store, served, site

HALF = b"POST /telegram HTTP/1.1\r\nHost: bot\r\nX-Half: "
NO_BODY = (
    b"POST /telegram HTTP/1.1\r\nHost: bot\r\nContent-Length: 9\r\n"
    b"X-Telegram-Bot-Api-Secret-Token: " + SECRET.encode() + b"\r\n\r\n"
)
LONG = NO_BODY.replace(b"Length: 9", b"Length: 9000")
REFUSED = b"POST /telegram HTTP/1.1\r\nHost: bot\r\nContent-Length: 9000\r\n\r\n"
HEALTHY = b"GET /healthz HTTP/1.1\r\nHost: bot\r\n\r\n"
Stranger = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def stranger(stack: AsyncExitStack, address: str, says: bytes) -> Stranger:
    reader, writer = await asyncio.open_connection("127.0.0.1", int(address.rpartition(":")[2]))
    stack.callback(writer.close)
    writer.write(says)
    return reader, writer


async def ends(reader: asyncio.StreamReader) -> bytes:
    """Return what came until the connection was cut."""
    try:
        return await asyncio.wait_for(reader.read(), 5)
    except ConnectionResetError:
        return b""


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, seconds in (("WHOLE", 0.3), ("ANSWERED", 0.3), ("LOOK", 0.05)):
        monkeypatch.setattr(web_limits, f"{name}_SECONDS", seconds)


@pytest.mark.parametrize("says", [b"", HALF, NO_BODY, HEALTHY], ids=str)
async def test_telegram_and_watchers_are_heard_beside_three_hundred_strangers(says: bytes) -> None:
    store = Store()
    async with served(site(store=store)) as (address, _), AsyncExitStack() as stack:
        for _ in range(300):
            await stranger(stack, address, says)
        async with httpx.AsyncClient(timeout=2) as client:
            for _ in range(20):
                told = await client.post(f"{address}/telegram", content=UPDATE, headers=PROOF)
                watched = await client.get(f"{address}/healthz", headers={"Connection": "close"})
                assert (told.status_code, watched.status_code) == (200, 200)
                await stranger(stack, address, says)
    assert store.bodies == [UPDATE] * 20


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize("says", [b"", HALF, NO_BODY], ids=str)
async def test_a_request_that_does_not_come_whole_is_cut(says: bytes) -> None:
    async with served(site()) as (address, _), AsyncExitStack() as stack:
        reader, _ = await stranger(stack, address, says)
        assert await ends(reader) == b""


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize("says", [HALF, REFUSED, HEALTHY + HALF, NO_BODY, LONG], ids=str)
async def test_one_that_comes_byte_by_byte_is_cut_all_the_same(says: bytes) -> None:
    store = Store()
    async with served(site(store=store)) as (address, _), AsyncExitStack() as stack:
        reader, writer = await stranger(stack, address, says)

        async def drip() -> None:
            while True:
                writer.write(b"a" if says is not NO_BODY else b"")
                await asyncio.sleep(0.05)

        async with asyncio.TaskGroup() as tasks:
            dripping = tasks.create_task(drip())
            await ends(reader)
            dripping.cancel()
    assert store.bodies == []


@pytest.mark.usefixtures("hasty")
async def test_who_does_not_take_the_answer_is_cut() -> None:
    async def long() -> str:
        return "visits_today 12\n" * 2_000_000

    async with served(site(metrics=long)) as (address, _), AsyncExitStack() as stack:
        says = b"GET /metrics HTTP/1.1\r\nHost: bot\r\n\r\n"
        _, writer = await stranger(stack, address, says * 3)
        for _ in range(100):
            if writer.transport.is_closing():
                return
            await asyncio.sleep(0.05)
            writer.write(says)
    raise AssertionError("it is still connected")


async def test_who_is_being_answered_is_never_cut_for_others() -> None:
    came, go = asyncio.Event(), asyncio.Event()

    async def slow(_: bytes) -> None:
        came.set()
        await go.wait()

    async with (
        served(site(store=slow)) as (address, _),
        AsyncExitStack() as stack,
        httpx.AsyncClient() as telegram,
        asyncio.TaskGroup() as tasks,
    ):
        asking: Any = telegram.post(f"{address}/telegram", content=UPDATE, headers=PROOF)
        answered = tasks.create_task(asking)
        await came.wait()
        for _ in range(250):
            await stranger(stack, address, HALF)
        await asyncio.sleep(0.1)
        go.set()
        assert (await answered).status_code == 200
