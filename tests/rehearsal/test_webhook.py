"""A bot with a webhook is brought its updates one by one, each until it takes it."""

import asyncio
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from bot.rehearsal import Telegram
from bot.rehearsal.api import webhook
from tests.rehearsal.conftest import ANI, Bot


class Door(ThreadingHTTPServer):
    """A bot's own address that refuses as often as it is told."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Knock)
        self.refusals = 0
        self.knocked = threading.Event()
        self.brought: list[tuple[str | None, Any]] = []


class Knock(BaseHTTPRequestHandler):
    server: Door

    def do_POST(self) -> None:
        size = int(self.headers["Content-Length"])
        secret = self.headers.get("X-Telegram-Bot-Api-Secret-Token")
        self.server.brought.append((secret, json.loads(self.rfile.read(size))))
        self.send_response(200 if self.server.refusals == 0 else 500)
        self.server.refusals = max(0, self.server.refusals - 1)
        self.send_header("Content-Length", "0")
        self.end_headers()
        self.server.knocked.set()

    def log_message(self, *words: Any) -> None:
        """Say nothing."""


@pytest.fixture
def door() -> Iterator[Door]:
    with Door() as door:
        thread = threading.Thread(target=door.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield door
        door.shutdown()
        thread.join()


async def brought(telegram: Telegram, door: Door, times: int) -> list[tuple[str | None, Any]]:
    async with asyncio.timeout(10), asyncio.TaskGroup() as tasks:
        work = tasks.create_task(webhook.bring_updates(telegram))
        while len(door.brought) < times or telegram.updates.waiting():
            await asyncio.to_thread(door.knocked.wait, 0.05)
        work.cancel()
    return door.brought


async def test_updates_are_brought_with_the_secret(
    telegram: Telegram, bot: Bot, door: Door
) -> None:
    url = f"http://127.0.0.1:{door.server_port}/"
    bot.does("setWebhook", url=url, secret_token="s3cret")
    telegram.person_says(ANI, ANI, "satu")
    telegram.person_says(ANI, ANI, "dua")
    deliveries = await brought(telegram, door, 2)
    assert [(secret, update["message"]["text"]) for secret, update in deliveries] == [
        ("s3cret", "satu"),
        ("s3cret", "dua"),
    ]


async def test_a_refused_update_is_brought_again(
    telegram: Telegram, bot: Bot, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhook, "FIRST_DELAY", 0.01)
    bot.does("setWebhook", url=f"http://127.0.0.1:{door.server_port}/")
    door.refusals = 2
    telegram.person_says(ANI, ANI, "satu")
    deliveries = await brought(telegram, door, 3)
    assert [update["message"]["text"] for _, update in deliveries] == ["satu"] * 3


def test_an_address_elsewhere_needs_https(bot: Bot) -> None:
    refusal = bot.is_refused("setWebhook", url="http://blitar.example/hook")
    assert refusal == "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
