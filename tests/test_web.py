"""What the bot answers over HTTP: Telegram, those who watch it, and strangers."""

import asyncio
import socket
import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from bot import web

SECRET = "s3cret"
PROOF = {web.SECRET: SECRET}
UPDATE = b'{"update_id": 1}'


async def well() -> dict[str, object]:
    return {"ok": True}


async def figures() -> str:
    return "visits_today 12\n"


async def anything(_: bytes) -> None:
    return None


def site(**changed: Any) -> Any:
    given = {"secret": SECRET, "store": anything, "healthy": well, "metrics": figures}
    return web.web_app(**(given | changed))


def visiting(app: Any) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot")


class Store:
    """Remembers what it was given; fails if told to."""

    def __init__(self, *, error: Exception | None = None) -> None:
        self.bodies: list[bytes] = []
        self.error = error

    async def __call__(self, body: bytes) -> None:
        if self.error is not None:
            raise self.error
        self.bodies.append(body)


@asynccontextmanager
async def served(app: Any) -> AsyncIterator[tuple[str, asyncio.Event]]:
    """Serve on a free port of this machine; give the address, and what ends it."""
    server, stop = web.WebServer(app, host="127.0.0.1", port=0), asyncio.Event()
    async with asyncio.TaskGroup() as tasks:
        address = f"http://127.0.0.1:{server.listen()}"
        tasks.create_task(server.run(stop))
        yield address, stop
        stop.set()


async def test_what_telegram_brings_is_stored_as_it_is() -> None:
    store = Store()
    async with visiting(site(store=store)) as telegram:
        answer = await telegram.post("/telegram", content=UPDATE, headers=PROOF)
    assert (answer.status_code, store.bodies) == (200, [UPDATE])


@pytest.mark.parametrize("headers", [{}, {web.SECRET: "s3cre"}, {web.SECRET: b"s3cret\xe9"}])
async def test_a_stranger_who_does_not_know_the_secret_is_refused(headers: Any) -> None:
    store = Store()
    async with visiting(site(store=store)) as stranger:
        answer = await stranger.post("/telegram", content=UPDATE, headers=headers)
    assert (answer.status_code, store.bodies) == (403, [])


def test_a_city_cannot_open_its_webhook_to_everybody() -> None:
    with pytest.raises(ValueError, match="secret"):
        site(secret="")


@pytest.mark.parametrize(("extra", "status"), [(0, 200), (1, 413)])
async def test_a_body_beyond_a_mebibyte_is_refused(extra: int, status: int) -> None:
    store = Store()
    async with visiting(site(store=store)) as telegram:
        body = b" " * (web.LARGEST_BYTES + extra)
        answer = await telegram.post("/telegram", content=body, headers=PROOF)
    assert (answer.status_code, len(store.bodies)) == (status, 1 - extra)


async def test_telegram_is_asked_to_come_again_when_storing_fails() -> None:
    async with visiting(site(store=Store(error=sqlite3.OperationalError("disk")))) as telegram:
        answer = await telegram.post("/telegram", content=UPDATE, headers=PROOF)
    assert (answer.status_code, answer.headers["Retry-After"]) == (500, "1")


async def unwell() -> dict[str, object]:
    return {"ok": False, "telegram": "unreachable"}


async def broken() -> Any:
    raise sqlite3.OperationalError("Sri Wahyuni")


async def hanging() -> dict[str, object]:
    await asyncio.sleep(60)
    return {"ok": True}


@pytest.mark.parametrize(
    ("healthy", "status"), [(well, 200), (unwell, 503), (broken, 503), (hanging, 503)]
)
async def test_whoever_watches_the_bot_learns_whether_it_is_well(
    healthy: Callable[[], Awaitable[Any]], status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web, "HEALTH_SECONDS", 0.05)
    async with visiting(site(healthy=healthy)) as watcher:
        answer = await watcher.get("/healthz")
    assert (answer.status_code, answer.json()["ok"]) == (status, status == 200)


async def test_a_failing_health_check_does_not_tell_why_to_the_world() -> None:
    async with visiting(site(healthy=broken)) as watcher:
        assert (await watcher.get("/healthz")).json() == {"ok": False}


async def test_prometheus_reads_the_figures() -> None:
    async with visiting(site()) as prometheus:
        answer = await prometheus.get("/metrics")
    assert answer.text == "visits_today 12\n"
    assert answer.headers.get_list("Content-Type") == [web.PROMETHEUS]


async def test_figures_that_cannot_be_counted_are_an_error() -> None:
    async with visiting(site(metrics=broken)) as prometheus:
        answer = await prometheus.get("/metrics")
    assert (answer.status_code, answer.text) == (500, "")


async def test_the_server_ends_within_two_seconds_though_a_request_hangs() -> None:
    asked = asyncio.Event()

    async def slow(_: bytes) -> None:
        asked.set()
        await asyncio.sleep(60)

    async with httpx.AsyncClient() as telegram, asyncio.TaskGroup() as tasks:
        async with served(site(store=slow)) as (address, _):
            tasks.create_task(telegram.post(f"{address}/telegram", content=b"", headers=PROOF))
            await asked.wait()
            told = time.monotonic()
        assert time.monotonic() - told < 2


async def test_a_request_in_hand_is_answered_before_the_server_ends() -> None:
    stopping = asyncio.Event()

    async def ends_the_server(_: bytes) -> None:
        stopping.set()
        await asyncio.sleep(0.3)

    async with (
        httpx.AsyncClient() as telegram,
        served(site(store=ends_the_server)) as (address, stop),
        asyncio.TaskGroup() as tasks,
    ):
        asking = telegram.post(f"{address}/telegram", content=b"", headers=PROOF)
        answering = tasks.create_task(asking)
        await stopping.wait()
        stop.set()
        assert (await answering).status_code == 200


async def test_no_line_is_logged_for_a_request(caplog: pytest.LogCaptureFixture) -> None:
    async with served(site()) as (address, _), httpx.AsyncClient() as watcher:
        caplog.set_level("DEBUG")
        caplog.set_level("DEBUG", "uvicorn.access")
        await watcher.get(f"{address}/healthz?name=Sri")
    assert not [one for one in caplog.records if one.name == "uvicorn.access"]


def test_a_port_that_is_in_use_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(web.PortTaken, match=str(port)):
            web.WebServer(site(), host="127.0.0.1", port=port).listen()
