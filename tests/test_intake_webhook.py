"""A bot with a webhook: Telegram is told its address, and brings a visitor's scan there."""

import asyncio
import gzip
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import orjson
import pytest

from bot import web
from bot.intake import ALLOWED, Webhook
from bot.rehearsal.api.webhook import bring_updates
from bot.telegram_http import Telegram
from bot.web import WebServer, web_app
from tests.reliability.program import until
from tests.telegram import World
from tests.test_web import PROOF, SECRET, served

PATH = "/telegram"


def webhook_of(world: World, url: str) -> Webhook:
    bot = world.bot
    token = bot.settings.bot_token.get_secret_value()
    telegram = Telegram(world.wire, bot.settings.bot_api_url, token)
    return Webhook(
        bot.database, telegram, world.clock, arrived=bot.dispatch.wake, url=url, secret=SECRET
    )


async def test_telegram_is_told_where_to_bring_which_updates(world: World) -> None:
    await webhook_of(world, "https://pintu.example/telegram").begin()
    assert world.calls("setWebhook") == [
        {
            "url": "https://pintu.example/telegram",
            "secret_token": SECRET,
            "allowed_updates": ALLOWED,
            "max_connections": 40,
            "drop_pending_updates": False,
        }
    ]


async def never() -> Any:
    raise AssertionError("nobody asks in these tests")


async def test_a_visitor_is_received_by_a_bot_with_a_webhook(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    webhook = webhook_of(world, f"http://127.0.0.1:{port}/telegram")
    app = web_app(secret=SECRET, store=webhook.store, healthy=never, metrics=never)
    server, stop = WebServer(app, host="127.0.0.1", port=port), asyncio.Event()
    server.listen()
    await webhook.begin()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(server.run(stop))
        bringing = tasks.create_task(bring_updates(world.telegram))
        world.telegram.person_starts(world.visitor.id, world.link("Kelurahan Turi"))
        await until(lambda: not world.telegram.updates.waiting())
        bringing.cancel()
        stop.set()
    await world.settles()
    assert any(one.endswith(":agree") for one in world.visitor.buttons)


@asynccontextmanager
async def brought(world: World) -> AsyncIterator[httpx.AsyncClient]:
    """Give somebody who can reach the port, behind which the bot stores what comes."""
    webhook = webhook_of(world, "https://pintu.example/telegram")
    app = web_app(secret=SECRET, store=webhook.store, healthy=never, metrics=never)
    async with (
        served(app) as (address, _),
        httpx.AsyncClient(base_url=address, timeout=5) as somebody,
    ):
        yield somebody


def update_of(world: World, text: str = "/start") -> dict[str, Any]:
    """Return what the visitor sends, as Telegram would bring it."""
    world.telegram.person_says(world.visitor.id, world.visitor.id, text)
    update = world.telegram.updates.first()
    assert update is not None
    world.telegram.updates.taken(update)
    return update


async def stored(world: World) -> list[tuple[int, int, str | None]]:
    """Return number, state and error of each update that is held."""
    return [tuple(one) for one in await world.ask("SELECT update_id, state, error FROM inbox")]


FORGED = {
    "no secret": {},
    "an empty one": {web.SECRET: ""},
    "a wrong one": {web.SECRET: "s3cre"},
    "one that is longer": {web.SECRET: SECRET * 2},
    "in other letters": {web.SECRET: SECRET.upper()},
    "with what is no letter": {web.SECRET: SECRET.encode() + b"\xe9"},
    "somewhere else": {"Authorization": f"Bearer {SECRET}", "X-Secret-Token": SECRET},
}


@pytest.mark.parametrize("forged", FORGED)
async def test_who_does_not_know_the_secret_leaves_no_trace(world: World, forged: str) -> None:
    body, before = orjson.dumps(update_of(world)), await stored(world)
    async with brought(world) as stranger:
        answer = await stranger.post(PATH, content=body, headers=FORGED[forged])
        asked = await stranger.post(f"{PATH}?secret_token={SECRET}", content=body)
        assert (answer.status_code, answer.content, asked.status_code) == (403, b"", 403)
    assert await stored(world) == before


async def test_an_update_that_is_brought_again_is_treated_once(world: World) -> None:
    update = update_of(world)
    other = update | {"message": update["message"] | {"text": "/privasi"}}
    async with brought(world) as telegram:
        for one in (update, update, other):
            told = await telegram.post(PATH, content=orjson.dumps(one), headers=PROOF)
            assert told.status_code == 200
            await world.settles()
        told = await telegram.post(PATH, content=orjson.dumps(update), headers=PROOF)
    await world.settles()
    assert [one[0] for one in await stored(world)].count(update["update_id"]) == 1
    assert len(world.visitor.messages) == 1


async def test_an_old_number_is_heard_and_takes_nothing_from_the_newer(world: World) -> None:
    update = update_of(world)
    numbers = (update["update_id"] + 7, update["update_id"], 1)
    async with brought(world) as telegram:
        for number in numbers:
            body = orjson.dumps(update | {"update_id": number})
            assert (await telegram.post(PATH, content=body, headers=PROOF)).status_code == 200
            await world.settles()
    assert {(number, 1, None) for number in numbers} <= set(await stored(world))


async def in_pieces(size: int) -> AsyncIterator[bytes]:
    for _ in range(size // 4096):
        yield b" " * 4096


@pytest.mark.parametrize("said", [True, False], ids=["and says so", "in pieces"])
async def test_what_is_too_large_is_refused_and_the_next_one_heard(
    world: World, said: bool
) -> None:
    large = web.LARGEST_BYTES + 4096
    update, before = update_of(world), await stored(world)
    async with brought(world) as telegram:
        body = b" " * large if said else in_pieces(large)
        answer = await telegram.post(PATH, content=body, headers=PROOF)
        assert (answer.status_code, await stored(world)) == (413, before)
        answer = await telegram.post(PATH, content=orjson.dumps(update), headers=PROOF)
    assert answer.status_code == 200
    assert len(await stored(world)) == len(before) + 1


NO_UPDATES = {
    "nothing": b"",
    "no JSON": b"{'update_id': 1}",
    "half": b'{"update_id": 12, "message": {',
    "no object": b'["update_id", 7]',
    "no number": b'{"message": {"text": "/start"}}',
    "a number of another kind": b'{"update_id": "7"}',
    "a number below zero": b'{"update_id": -7}',
    "a number too great": b'{"update_id": 99999999999999999999999999}',
    "two objects": b'{"update_id": 7}{"update_id": 8}',
    "deep": b'{"update_id": 7, "message": ' + b"[" * 100_000,
    "packed": gzip.compress(b'{"update_id": 7}'),
    "swollen": gzip.compress(b" " * 50_000_000 + b'{"update_id": 7}'),
}


@pytest.mark.parametrize("what", NO_UPDATES)
async def test_what_is_no_update_is_put_aside_and_the_next_one_heard(
    world: World, what: str
) -> None:
    packed = {"Content-Encoding": "gzip"} if what in ("packed", "swollen") else {}
    update, before = update_of(world), await stored(world)
    async with brought(world) as telegram:
        for body in (NO_UPDATES[what], NO_UPDATES[what], orjson.dumps(update)):
            answer = await telegram.post(PATH, content=body, headers=PROOF | packed)
            assert answer.status_code == 200  # else Telegram would bring it for ever
            packed = {}
    await world.settles()
    aside, heard = sorted((await stored(world))[len(before) :])
    assert aside[0] < 0
    assert aside[1:] == (2, "Unreadable")
    assert heard == (update["update_id"], 1, None)
    assert world.visitor.messages
