"""Delivery with everything real but Telegram, whose answers a test writes down beforehand."""

from collections import defaultdict, deque
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

import orjson
from telegram.request import BaseRequest

from bot.app import Bot
from bot.cli import sample
from bot.delivery import Delivery
from storage.promises import RowState
from tests import engine
from tests.delivery.conftest import Outgoing
from tests.telegram import HandClock, started

Answer = tuple[int, dict[str, Any]] | Exception


def refusal(status: int, description: str, **parameters: int) -> Answer:
    """Return an error as the Bot API words it."""
    body = {"ok": False, "error_code": status, "description": description}
    return status, body | ({"parameters": parameters} if parameters else {})


NOT_MODIFIED = refusal(400, "Bad Request: message is not modified: specified new message content")
EDIT_NOT_FOUND = refusal(400, "Bad Request: message to edit not found")
TOO_OLD = refusal(400, "Bad Request: query is too old and response timeout expired")
BLOCKED = refusal(403, "Forbidden: bot was blocked by the user")
NO_CHAT = refusal(400, "Bad Request: chat not found")
BAD_HTML = refusal(400, "Bad Request: can't parse entities")
FLOOD = refusal(429, "Too Many Requests: retry after 7", retry_after=7)
UPGRADED = refusal(
    400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-1009
)
DOWN = refusal(502, "Bad Gateway")
GREETING = {
    "getMe": {"id": 1, "is_bot": True, "first_name": "Bot", "username": sample.BOT.username},
    "deleteWebhook": True,
}


@dataclass
class Script(BaseRequest):
    """The network: gives the answers written down for a method, then a message."""

    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    answers: dict[str, deque[Answer]] = field(default_factory=lambda: defaultdict(deque))
    hears: Callable[[], None] = lambda: None

    @property
    def read_timeout(self) -> float:
        return 5

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    async def do_request(
        self, url: str, method: str, request_data: Any = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        self.hears()
        name = url.rpartition("/")[2]
        if name in GREETING:
            return 200, orjson.dumps({"ok": True, "result": GREETING[name]})
        self.calls.append((name, dict(request_data.json_parameters)))
        if self.answers[name]:
            answer = self.answers[name].popleft()
            if isinstance(answer, Exception):
                raise answer
            return answer[0], orjson.dumps(answer[1])
        body = {"ok": True, "result": {"message_id": 100 + len(self.calls)}}
        return 200, orjson.dumps(body)


@dataclass
class Post:
    """The bot as it is built; only its delivery moves, when `sends` lets it."""

    bot: Bot
    network: Script
    clock: HandClock

    @property
    def outgoing(self) -> Outgoing:
        return Outgoing(self.bot.database)

    @property
    def delivery(self) -> Delivery:
        return self.bot.delivery

    async def sends(self, *answers: Answer, to: str = "sendMessage") -> list[str]:
        """Let delivery work, Telegram answering so; return the methods called."""
        before = len(self.network.calls)
        self.network.answers[to].extend(answers)
        await self.delivery.drain()
        return [name for name, _ in self.network.calls[before:]]

    async def restarts(self) -> None:
        await self.bot.close()
        self.bot = await started(self.bot.settings, self.clock, self.network)

    async def fate(self, row: int) -> tuple[RowState, str | None]:
        """Return what became of a row, and why."""
        found = await self._row(row)
        return RowState(found["state"]), found["reason"]

    async def row(self, row: int, column: str) -> Any:
        return (await self._row(row))[column]

    def states(self) -> dict[int, RowState]:
        """Return what is committed of every row, as another process would see it."""
        with closing(engine.direct(self.bot.settings.database, "ro")) as other:
            found = other.execute("SELECT id, state FROM outbox").fetchall()
        return {row: RowState(state) for row, state in found}

    async def place(self, subject: str, chat: int) -> int | None:
        """Return the message that shows a subject."""
        return await self.bot.database.reading.outbox.message_id(subject, chat)

    async def _row(self, row: int) -> Any:
        return await self.bot.database.reading.row("SELECT * FROM outbox WHERE id = ?", row)
