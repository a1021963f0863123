"""Two processes of one city, each with wires of its own to the database and to Telegram."""

import asyncio
import re
import signal
import time
from contextlib import AsyncExitStack
from typing import Self

from tests import engine
from tests.proxy import Proxy
from tests.reliability.nursery import Child, born
from tests.reliability.program import Program
from tests.reliability.visitors import until
from tests.reliability.witness import installed, removed

_SAYS = re.compile(rb"^POST /bot[^/]+/((?:send|edit|answer|delete|pin)\w+)", re.MULTILINE)
STARTS = 60.0  # seconds, on a machine that does much else


class Process:
    """One of them."""

    def __init__(self, program: Program, name: str) -> None:
        self._program = program
        self._log = program.folder / f"{name}.log"
        self._child: Child | None = None
        self.to_telegram = Proxy("127.0.0.1", program.port)
        self.to_database = Proxy(*engine.host_and_port(engine.server(program.database)))
        self.also_to: tuple[int, ...] = ()  # ports of further servers that keep its database

    async def starts(self, **env: str) -> None:
        """Start it and wait until it works, or waits for the other."""
        await self.kill()
        before = len(self.log)
        ports = (self.to_database.port, *self.also_to)
        server = engine.through(engine.server(self._program.database), *ports)
        api = f"http://127.0.0.1:{self.to_telegram.port}"
        given = self._program.env(DATABASE_URL=server.url, BOT_API_URL=api, **env)
        self._child = await born(self._program.folder, self._log, given)
        await until(lambda: _READY.search(self.log[before:]) or self.ended, STARTS)
        assert not self.ended, self.log[-2000:]

    @property
    def pid(self) -> int:
        assert self._child is not None
        return self._child.pid

    @property
    def ended(self) -> bool:
        return self._child is None or self._child.returncode is not None

    @property
    def log(self) -> str:
        return self._log.read_text() if self._log.exists() else ""

    @property
    def works(self) -> bool:
        """Tell whether by its own word it is the owner now."""
        said = [self.log.rfind(f"event={one}") for one in ("running", "stopped", "lost-the-city")]
        return not self.ended and said[0] > max(said[1:])

    @property
    def waits(self) -> bool:
        """Tell whether by its own word it waits for the owner now."""
        said = [self.log.rfind(f"event={one}") for one in ("waiting-for-the-owner", "running")]
        return not self.ended and said[0] > said[1]

    async def kill(self) -> None:
        if self._child is not None and not self.ended:
            self._child.kill()
            await self._child.wait()

    async def told_to_stop(self) -> int:
        self.signal(signal.SIGTERM)
        assert self._child is not None
        return await asyncio.wait_for(self._child.wait(), 10)

    def signal(self, number: signal.Signals) -> None:
        assert self._child is not None
        self._child.send_signal(number)

    def said(self, since: float) -> list[str]:
        """Return what it has told Telegram from a moment on."""
        return [
            one.decode()
            for at, words in self.to_telegram.asked
            if at > since
            for one in _SAYS.findall(words)
        ]


class Pair:
    """The first one works, the second waits; or the other way round, later."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.first, self.second = Process(program, "first"), Process(program, "second")
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        installed(self.program.database)
        for one in (self.first, self.second):
            await self._stack.enter_async_context(one.to_telegram)
            await self._stack.enter_async_context(one.to_database)
            self._stack.push_async_callback(one.kill)
        return self

    async def __aexit__(self, *_: object) -> None:
        for one in (self.first, self.second):
            if not one.ended:
                one.signal(signal.SIGCONT)
        await self._stack.aclose()
        removed(self.program.database)

    async def starts(self, **env: str) -> None:
        await self.first.starts(**env)
        await self.second.starts(**env)
        assert self.first.works
        assert not self.second.works

    async def second_works(self, seconds: float = 30.0) -> float:
        """Wait until the second works; return when that was."""
        await until(lambda: self.second.works, seconds)
        return time.monotonic()


_READY = re.compile("event=(running|waiting-for-the-owner)")
