"""Nobody leaves a city to somebody else for want of Telegram's answers unless it gives none."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from telegram.error import TimedOut

from bot import hearing, owning
from bot.hearing import Hearing
from bot.owning import gives_way
from bot.telegram_http import AiohttpRequest, NotSent, Telegram
from storage.owner import Undisputed
from storage.sqlite import DatabaseTrouble

SAID = {"ok": True, "result": {}}


class Api:
    """A Telegram that answers a question or lets it lie."""

    def __init__(self) -> None:
        self.silent: set[str] = set()
        self.asked: list[str] = []

    async def answer(self, request: web.Request) -> web.Response:
        method = request.path.rpartition("/")[2]
        self.asked.append(method)
        if method in self.silent:
            await asyncio.sleep(60)
        return web.json_response(SAID)


class Awaited(Undisputed):
    """Somebody waits for the city; asking for that may fail first."""

    def __init__(self) -> None:
        super().__init__()
        self.troubles = 0
        self.given_up = False

    async def awaited(self) -> bool:
        if self.troubles:
            self.troubles -= 1
            raise DatabaseTrouble
        return True

    async def give_up(self) -> None:
        self.given_up = True


@pytest.fixture
async def api(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[tuple[Api, str]]:
    monkeypatch.setattr(owning, "UNHEARD_SECONDS", 0.1)
    monkeypatch.setattr(hearing, "ANSWER_SECONDS", 0.3)
    made, app = Api(), web.Application()
    app.router.add_route("*", "/{path:.*}", made.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield made, f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


@asynccontextmanager
async def lost(
    url: str, may: Callable[[], Awaitable[bool]]
) -> AsyncIterator[tuple[Hearing, AiohttpRequest]]:
    """Give what is known after one send was not answered, or could not be sent."""
    ways = calls, polls = AiohttpRequest(read_timeout=0.2, may=may), AiohttpRequest()
    with pytest.raises((TimedOut, NotSent)):
        await Telegram(calls, url, "71:x").call("sendMessage", {})
    yield Hearing(ways, Telegram(polls, url, "71:x")), calls
    for one in ways:
        await one.shutdown()


async def yes() -> bool:
    return True


async def no() -> bool:
    return False


async def gave_way(ownership: Awaited, heard: Hearing, seconds: float) -> bool:
    stop = asyncio.Event()
    leaving = asyncio.ensure_future(gives_way(ownership, heard, stop))
    await asyncio.wait({leaving}, timeout=seconds)
    stop.set()
    await leaving
    return ownership.given_up


async def test_one_lost_call_gives_no_city_away(api: tuple[Api, str]) -> None:
    telegram, url = api
    telegram.silent = {"sendMessage"}
    async with lost(url, yes) as (heard, calls):
        assert calls.unheard_since is not None
        assert not await gave_way(Awaited(), heard, 3)
        assert telegram.asked == ["sendMessage", "getMe"]  # and asked once
        assert heard.unheard_since() is None


async def test_who_hears_nothing_gives_way_whatever_the_database_says_first(
    api: tuple[Api, str],
) -> None:
    telegram, url = api
    telegram.silent = {"sendMessage", "getMe"}
    async with lost(url, yes) as (heard, _):
        ownership = Awaited()
        ownership.troubles = 1
        assert await gave_way(ownership, heard, 10)


async def test_what_was_not_to_be_sent_was_not_asked(api: tuple[Api, str]) -> None:
    async with lost(api[1], no) as (heard, _):
        assert heard.unheard_since() is None
