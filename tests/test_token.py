"""The token and the key are nobody's to read: nothing that holds them shows them."""

import asyncio
import gc
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from pydantic import SecretStr
from telegram.error import InvalidToken, TelegramError

from bot.app import Bot, build
from bot.telegram_http import AiohttpRequest, Telegram
from tests.telegram import KEY, World

TOKEN = "710000001:Sangat-Rahasia-Sekali-Jangan-Dibaca"
SECRETS = (TOKEN.partition(":")[2], KEY, repr(bytes(range(32))).strip("b'"))
OURS = ("bot", "handlers", "storage", "telegram")


def told(words: str) -> list[str]:
    return [one for one in SECRETS if one in words]


def module_of(one: object) -> str:
    """Return whose it is; a class may name its module by something that is no word."""
    return str(type(one).__module__).partition(".")[0]


async def another(world: World) -> Bot:
    """Return a bot with a token that Telegram does not know."""
    settings = world.bot.settings.model_copy(update={"bot_token": SecretStr(TOKEN)})
    return await build(settings, clock=world.clock, request=world.wire)  # type: ignore[arg-type]


async def test_nothing_that_lives_in_the_bot_shows_token_or_key(world: World) -> None:
    await world.visitor.checks_in("Kelurahan Turi", "none", "2")
    bot = await another(world)
    held = [one for one in gc.get_objects() if module_of(one) in OURS]
    shown = {type(one).__name__ for one in held if told(repr(one))}
    await bot.close()
    assert any(one is bot.application.bot for one in held)
    assert shown == set()
    assert told(bot.settings.model_dump_json()) == []


async def test_who_hears_that_the_token_is_unknown_does_not_hear_the_token(world: World) -> None:
    bot = await another(world)
    with pytest.raises(InvalidToken) as raised:
        await bot.greet(asyncio.Event())
    await bot.close()
    assert told("".join(traceback.format_exception(raised.value))) == []
    assert told(repr(raised.value.__context__)) == []


@asynccontextmanager
async def answering(answer: bytes) -> AsyncIterator[str]:
    """Serve this to whoever asks whatever; give the address."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


def head(status: str, *more: str) -> bytes:
    return "\r\n".join((f"HTTP/1.1 {status}", *more, "", "")).encode()


ANSWERS = {
    "unknown": head("401 Unauthorized", "Content-Length: 0"),
    "not there": head("404 Not Found", "Content-Length: 0"),
    "ill": head("500 Internal Server Error", "Content-Length: 2") + b"<>",
    "nothing": b"",
    "no HTTP": b"SSH-2.0-OpenSSH_8.4\r\n\r\n",
    "cut off": head("200 OK", "Content-Length: 99") + b'{"ok":true,',
    "no JSON": head("200 OK", "Content-Length: 6") + b"<html>",
    "somewhere else": head(
        "307 Temporary Redirect", "Location: /bot" + TOKEN, "Content-Length: 0"
    ),
    "nowhere": head("307 Temporary Redirect", "Location: http://:0/", "Content-Length: 0"),
}


@pytest.mark.parametrize("answer", ANSWERS)
async def test_no_word_about_trouble_at_telegram_tells_the_token(answer: str) -> None:
    request = AiohttpRequest(connections=1, read_timeout=2)
    async with answering(ANSWERS[answer]) as address:
        with pytest.raises(TelegramError) as raised:
            await Telegram(request, address, TOKEN).call("getMe", {})
    await request.shutdown()
    assert told("".join(traceback.format_exception(raised.value))) == []


@pytest.mark.parametrize("address", ["http://127.0.0.1:1", "http://[::1", "nowhere:x"])
async def test_nor_about_an_address_that_is_none(address: str) -> None:
    request = AiohttpRequest(connections=1, read_timeout=2)
    with pytest.raises(TelegramError) as raised:
        await Telegram(request, address, TOKEN).call("getMe", {})
    await request.shutdown()
    assert told("".join(traceback.format_exception(raised.value))) == []
