"""Drives telemelya, a mock Bot API that brings updates to a webhook.

Its Redis is a pretended one, and its object store a dictionary.
"""

import json
import os
import socket
import sys
import threading
import types
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from driving import fetch, post, serve

TOKEN, KEY = "123456:MOCK", "key"


def pretend_stores() -> None:
    """Put stand-ins where telemelya looks for the clients of its two stores."""
    import fakeredis
    import redis.asyncio

    redis.asyncio.from_url = lambda *_, **options: fakeredis.FakeAsyncRedis(**options)
    for name in ("aiobotocore", "aiobotocore.session", "botocore", "botocore.config"):
        sys.modules[name] = types.ModuleType(name)
    sys.modules["aiobotocore.session"].get_session = lambda: None
    sys.modules["botocore.config"].Config = dict


class Shelf:
    """An object store in memory, with the methods telemelya asks for."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    async def connect(self) -> None:
        """Be there."""

    async def close(self) -> None:
        """Go."""

    async def upload(
        self, session: str, file_id: str, name: str, data: bytes, kind: str = ""
    ) -> str:
        """Keep a file."""
        key = f"{session}/{file_id}/{name}"
        self.kept[key] = data
        return key

    async def download_by_key(self, key: str) -> bytes | None:
        """Return a file."""
        return self.kept.get(key)


class Door(ThreadingHTTPServer):
    """The bot's own address, where telemelya brings its updates."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Knock)
        self.brought: list[dict[str, Any]] = []


class Knock(BaseHTTPRequestHandler):
    """One update that is brought."""

    server: Door

    def do_POST(self) -> None:
        """Take it."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.brought.append(json.loads(body))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *words: Any) -> None:
        """Say nothing."""


class Mock:
    """One server for all scenarios; each has other people, so none sees another's."""

    def __init__(self, url: str, door: Door) -> None:
        self.url = url
        self.door = door
        self.people = 1000

    def opens(self, people: list[str], groups: dict[str, list[str]]) -> dict[str, Any]:
        """Return numbers for people who have not been seen yet."""
        ids = {name: self.people + place for place, name in enumerate(people)}
        self.people += len(people)
        self.door.brought.clear()
        where = f"http://127.0.0.1:{self.door.server_port}/"
        self.calls("setWebhook", {"url": where}, {})
        me = self.calls("getMe", {}, {})[1]["result"]["id"]
        return ids | {"bot": me, "token": TOKEN}

    def calls(self, method: str, params: dict[str, Any], files: dict[str, Any]) -> Any:
        """Call the bot API."""
        return self.calls_as(TOKEN, method, params, files)

    def calls_as(self, token: str, method: str, params: Any = None, files: Any = None) -> Any:
        """Call with this token."""
        return post(f"{self.url}/bot{token}/{method}", params or {}, files or {})

    def hears(self) -> Any:
        """Return what was brought to the bot since it last looked."""
        brought, self.door.brought = self.door.brought, []
        return 200, {"ok": True, "result": brought}

    def downloads(self, path: str) -> Any:
        """Fetch a file behind the path that getFile told."""
        status, data = fetch(f"{self.url}/file/bot{TOKEN}/{path}")
        return status, {"data": data.decode("latin-1")}

    def says(self, person: int, chat: int, text: str) -> None:
        """Let somebody write."""
        self._act(person, chat, {"text": text})

    def starts(self, person: int, chat: int, payload: str = "") -> None:
        """Let somebody press START."""
        self._act(person, chat, {"command": f"/start {payload}".strip()})

    def taps(self, person: int, chat: int, message: int, data: str) -> None:
        """Let somebody press a button."""
        self._act(person, chat, {"callback_data": data, "callback_message_id": message})

    def _act(self, person: int, chat: int, what: dict[str, Any]) -> None:
        who = {"id": person, "is_bot": False, "first_name": f"Orang {person}"}
        told = {"chat_id": chat, "from_user": who, **what}
        where = f"{self.url}/api/v1/test/send_update?bot_token={TOKEN}"
        post(where, told, {}, {"Authorization": f"Bearer {KEY}"})


def started() -> Mock:
    """Return a driver of a server that runs."""
    import uvicorn

    os.environ["AUTH_KEYS"] = KEY
    pretend_stores()
    from telemelya.server import app, bot_api, control_api

    app.media_manager = bot_api.media_manager = control_api.media_manager = Shelf()
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen()
    server = uvicorn.Server(uvicorn.Config(app.app, log_level="error"))
    threading.Thread(target=server.run, args=([listening],), daemon=True).start()
    door = Door()
    threading.Thread(target=door.serve_forever, args=(0.02,), daemon=True).start()
    return Mock(f"http://127.0.0.1:{listening.getsockname()[1]}", door)


if __name__ == "__main__":
    serve(started())
