"""A Bot API made to be fast: `python -m tests.bench.stand_in` prints its port and serves."""

import asyncio
import itertools
import sys
import time
from collections import deque
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import orjson
import uvloop

from tests.bench.bringing import Bringing
from tests.bench.loads import Figures, Load
from tests.bench.walk import Walk
from tests.bench.wire import Connection, Respond

BOT = {
    "id": 7_000_000_001,
    "is_bot": True,
    "first_name": "Bot",
    "username": "PintuSehatLatihanBot",
}
SHOWN = ("text", "reply_markup", "parse_mode")

SAID = ("sendMessage", "editMessageText", "answerCallbackQuery")  # what a visitor sees


class Updates:
    """What waits for the bot; kept until it asks for more (getUpdates)."""

    def __init__(self) -> None:
        self._waiting: deque[dict[str, Any]] = deque()
        self._number = itertools.count(1)
        self._poll: tuple[Respond, int] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self.asked = asyncio.Event()
        self.brought: Callable[[dict[str, Any]], None] | None = None  # where there is a webhook

    def put(self, kind: str, body: dict[str, Any]) -> None:
        """Add an update; who polls gets it with all that comes in the same turn of the loop."""
        update = {"update_id": next(self._number), kind: body}
        if self.brought is not None:
            self.brought(update)
            return
        self._waiting.append(update)
        if self._poll is not None and len(self._waiting) == 1:
            asyncio.get_running_loop().call_soon(self._answer)

    def poll(self, params: dict[str, Any], respond: Respond) -> None:
        """Answer at once if something waits, else when something comes or time is up."""
        self.asked.set()
        offset = int(params.get("offset", 0))
        while self._waiting and self._waiting[0]["update_id"] < offset:
            self._waiting.popleft()
        self._answer()
        self._poll = (respond, int(params.get("limit", 100)))
        if self._waiting:
            self._answer()
        else:
            timeout = float(params.get("timeout", 0))
            self._timer = asyncio.get_running_loop().call_later(timeout, self._answer)

    def _answer(self) -> None:
        if self._poll is None:
            return
        (respond, limit), self._poll = self._poll, None
        if self._timer is not None:
            self._timer.cancel()
        respond(_ok(list(itertools.islice(self._waiting, limit))), 200)


class StandIn:
    """Methods by name; whatever it does not know is answered with True."""

    def __init__(self) -> None:
        self._updates = Updates()
        self._numbers = itertools.count(2)
        self._delay = 0.0  # seconds each way
        self._limit = 0
        self._sent: deque[float] = deque()
        self._walk: Walk | None = None
        self._controls: list[asyncio.Future[None]] = []

    def receive(self, path: str, params: dict[str, Any], respond: Respond) -> None:
        """Treat one request; with a round trip set, both ways take their time."""
        method = path.rsplit("/", 1)[1]
        if path.startswith("/control/"):
            self._controls.append(asyncio.ensure_future(self._control(params, respond)))
            return
        after(self._delay, lambda: self._call(method, params, self._slow(respond)))

    def _slow(self, respond: Respond) -> Respond:
        delay = self._delay
        return lambda body, status: after(delay, lambda: respond(body, status))

    def _call(self, method: str, params: dict[str, Any], respond: Respond) -> None:
        if method == "getUpdates":
            self._updates.poll(params, respond)
            return
        if method == "setWebhook":
            self._controls.append(asyncio.ensure_future(self._bring(params, respond)))
            return
        if method == "getWebhookInfo":
            respond(_ok({"pending_update_count": 0}), 200)
            return
        if self._walk is not None and method in SAID and int(params.get("chat_id", 1)) > 0:
            self._walk.figures.calls += 1
        if method in ("sendMessage", "editMessageText"):
            self._message(params, respond)
        else:
            respond(_ok(BOT if method == "getMe" else True), 200)

    async def _bring(self, params: dict[str, Any], respond: Respond) -> None:
        bringing = Bringing(params["url"], params["secret_token"])
        await bringing.connect()
        self._updates.brought = lambda update: after(self._delay, lambda: bringing.put(update))
        self._updates.asked.set()
        respond(_ok(True), 200)

    def _message(self, params: dict[str, Any], respond: Respond) -> None:
        if self._too_many():
            refusal = {"ok": False, "error_code": 429, "description": "Too Many Requests"}
            respond(orjson.dumps({**refusal, "parameters": {"retry_after": 3}}), 429)
            return
        if self._walk is not None:
            self._walk.figures.messages += 1
        chat = int(params["chat_id"])
        kind = "private" if chat > 0 else "supergroup"
        body = {name: params[name] for name in SHOWN if name in params}
        if isinstance(body.get("reply_markup"), str):
            body["reply_markup"] = orjson.loads(body["reply_markup"])
        body["message_id"] = int(params.get("message_id") or next(self._numbers))
        body |= {"date": int(time.time()), "chat": {"id": chat, "type": kind}, "from": BOT}
        respond(_ok(body), 200)
        if self._walk is not None:
            self._walk.heard(body)

    def _too_many(self) -> bool:
        if not self._limit:
            return False
        now = time.monotonic()
        while self._sent and self._sent[0] <= now - 1:
            self._sent.popleft()
        if len(self._sent) < self._limit:
            self._sent.append(now)
            return False
        if self._walk is not None:
            self._walk.figures.refused += 1
        return True

    async def _control(self, params: dict[str, Any], respond: Respond) -> None:
        """Walk a load as soon as the bot has asked for updates; answer with the figures."""
        await self._updates.asked.wait()
        if not params:
            respond(b"{}", 200)
            return
        load = Load.read(params)
        self._delay, self._limit = load.round_trip / 2, load.limit

        def done(figures: Figures) -> None:
            respond(orjson.dumps(asdict(figures)), 200)

        self._walk = Walk(load, self._updates.put, done)
        self._walk.begin()


def after(seconds: float, deed: Callable[[], None]) -> None:
    """Do it now, or in so many seconds."""
    if seconds:
        asyncio.get_running_loop().call_later(seconds, deed)
    else:
        deed()


def _ok(result: Any) -> bytes:
    return orjson.dumps({"ok": True, "result": result})


async def _serve() -> None:
    loop, stand_in = asyncio.get_running_loop(), StandIn()
    server = await loop.create_server(lambda: Connection(stand_in.receive), "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(_serve())
