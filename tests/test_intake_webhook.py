"""A bot with a webhook: Telegram is told its address, and brings a visitor's scan there."""

import asyncio
import socket
from typing import Any

from bot.intake import ALLOWED, Webhook
from bot.rehearsal.api.webhook import bring_updates
from bot.telegram_http import Telegram
from bot.web import WebServer, web_app
from tests.reliability.program import until
from tests.telegram import World

SECRET = "s3cret"


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
