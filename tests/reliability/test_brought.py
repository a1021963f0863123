"""The real program with a webhook: what Telegram held comes first, and strangers stop nobody."""

import asyncio
import socket
import time
from collections.abc import AsyncIterator
from contextlib import ExitStack

import httpx
import pytest

from bot.rehearsal.api.webhook import bring_updates
from tests import engine
from tests.reliability.program import Program
from tests.reliability.visitors import until

TURI = "Kelurahan Turi"
RED = ("none", "0", "none", "yes")
HALF = b"POST /telegram HTTP/1.1\r\nHost: bot\r\nX-Half: "


class Brought:
    """The program, and Telegram that brings it what it holds."""

    def __init__(self, program: Program) -> None:
        self.program = program
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self.env = {
            "WEBHOOK_URL": f"http://127.0.0.1:{self.port}/telegram",
            "WEBHOOK_SECRET": "a-secret-of-sixteen",
            "HOST": "127.0.0.1",
            "PORT": str(self.port),
        }
        self._bringing: asyncio.Task[None] | None = None

    def brings(self) -> None:
        self._bringing = asyncio.ensure_future(bring_updates(self.program.telegram))

    async def ends(self) -> None:
        if self._bringing is not None:
            self._bringing.cancel()
            await asyncio.wait({self._bringing})


@pytest.fixture
async def brought(program: Program) -> AsyncIterator[Brought]:
    made = Brought(program)
    yield made
    await made.ends()


async def a_case_that_waited(program: Program) -> None:
    """Leave a red case of twenty minutes ago, and no bot."""
    await program.starts()
    await program.newcomer().checks_in(TURI, *RED)
    await until(lambda: program.group(TURI).cards)
    await program.rests()
    await program.told_to_stop()
    program.becomes(program.offset + 20 * 60)


async def test_what_is_due_waits_no_longer_than_telegram_holds_something(
    program: Program, brought: Brought
) -> None:
    await a_case_that_waited(program)
    brought.brings()
    await program.starts(**brought.env)
    began = time.monotonic()
    await until(lambda: len(program.group(TURI).cards) == 2)
    assert time.monotonic() - began < 8


async def test_what_telegram_held_comes_before_what_is_due(
    program: Program, brought: Brought
) -> None:
    await a_case_that_waited(program)
    group, visitor = program.group(TURI), program.newcomer()
    visitor.scans(TURI)
    await program.starts(**brought.env)
    await asyncio.sleep(2.5)
    assert len(group.cards) == 1
    brought.brings()
    await until(lambda: len(group.cards) == 2)
    assert visitor.button("agree")


async def test_half_sent_requests_stop_neither_telegram_nor_who_watches(
    program: Program, brought: Brought
) -> None:
    await program.starts(**brought.env)
    program.may_open(256)
    with ExitStack() as strangers:
        for _ in range(300):
            one = strangers.enter_context(socket.create_connection(("127.0.0.1", brought.port), 5))
            one.sendall(HALF)
        brought.brings()
        await program.newcomer().checks_in(TURI, *RED)
        await until(lambda: program.group(TURI).cards)
        async with httpx.AsyncClient(timeout=3) as watcher:
            for _ in range(10):
                told = await watcher.get(f"http://127.0.0.1:{brought.port}/healthz")
                assert told.status_code == 200
        assert program.descriptors() < 200
    code, seconds = await program.told_to_stop()
    assert (code, seconds < (10 if engine.POSTGRES else 5)) == (0, True)  # there it says so first


async def answers(address: str, port: int) -> bool:
    """Tell whether the bot's health can be read at an address of this machine."""
    async with httpx.AsyncClient(timeout=3) as watcher:
        try:
            return (await watcher.get(f"http://{address}:{port}/healthz")).status_code == 200
        except httpx.ConnectError:
            return False


@pytest.mark.parametrize(
    ("host", "heard"),
    [("127.0.0.1", (True, False)), ("127.0.0.2", (False, True)), ("0.0.0.0", (True, True))],
)
async def test_it_listens_where_the_setting_says_and_nowhere_else(
    program: Program, brought: Brought, host: str, heard: tuple[bool, bool]
) -> None:
    await program.starts(**brought.env | {"HOST": host})
    found = [await answers(f"127.0.0.{number}", brought.port) for number in (1, 2)]
    assert tuple(found) == heard


async def test_an_address_of_another_machine_is_said_in_one_line(
    program: Program, brought: Brought
) -> None:
    code, lines = await program.ends(**brought.env | {"HOST": "192.0.2.7"})
    assert (code, len(lines)) == (2, 1), lines
    assert f"Port {brought.port} of 192.0.2.7" in lines[0]
    assert "HOST" in lines[0]
