"""Whatever Telegram, or what stands before it, answers first: the bot waits and says so."""

import asyncio
from typing import Any

import orjson
import pytest
from telegram.error import InvalidToken

from bot import patience
from bot.patience import patiently
from bot.telegram_http import AiohttpRequest, Telegram

ODD: list[tuple[int, Any]] = [
    (429, {"ok": False, "error_code": 429, "parameters": {"retry_after": 0}}),
    (429, {"ok": False, "parameters": {"retry_after": "3"}}),
    (429, b"slow down"),
    (403, {"ok": False, "description": "Forbidden"}),
    (403, b"<html>Forbidden</html>"),
    (409, {"ok": False, "description": "Conflict"}),
    (400, {"ok": False, "description": "Bad Request: bad webhook"}),
    (400, []),
    (500, None),
    (502, b"<html>Bad Gateway</html>"),
    (503, {"ok": False, "parameters": []}),
    (418, b""),
    (599, "halo"),
    (302, b""),
    (200, b""),
    (200, b"<html>Please log in</html>"),
    (200, None),
    (200, []),
    (200, {}),
    (200, {"ok": True}),
]


class Odd(AiohttpRequest):
    """The network: an odd answer, then a good one."""

    def __init__(self, first: tuple[int, Any]) -> None:
        super().__init__()
        status, body = first
        self.answers = [
            (200, b'{"ok":true,"result":true}'),
            (status, body if isinstance(body, bytes) else orjson.dumps(body)),
        ]

    async def do_request(self, *_: Any, **__: Any) -> tuple[int, bytes]:
        return self.answers.pop()


async def greeted(network: Odd, monkeypatch: pytest.MonkeyPatch) -> Any:
    waited = asyncio.wait_for

    async def soon(what: Any, _: float) -> Any:
        return await waited(what, 0.001)

    monkeypatch.setattr(patience.asyncio, "wait_for", soon)
    telegram = Telegram(network, "http://127.0.0.1:1", "1:x")
    return await patiently(lambda: telegram.call("deleteWebhook", {}), stop=asyncio.Event())


@pytest.mark.parametrize("first", ODD, ids=str)
async def test_an_odd_first_answer_is_waited_out(
    first: tuple[int, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert await greeted(Odd(first), monkeypatch) is True


@pytest.mark.parametrize("status", [401, 404])
async def test_an_unknown_token_is_said_at_once(
    status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = {"ok": False, "error_code": status, "description": "Unauthorized"}
    with pytest.raises(InvalidToken):
        await greeted(Odd((status, said)), monkeypatch)
