"""The one process that draws: spawned on first need, ended when idle, killed at shutdown."""

import asyncio
import pickle
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

import structlog

from bot.child_environment import without_secrets
from bot.views.paper import render_main

IDLE_SECONDS = 60.0
ATTEMPTS = 2  # a process that dies at a drawing gets one successor
Drawing = Callable[[], bytes]
log = structlog.get_logger()


class DrawingFailed(Exception):
    """A file cannot be drawn; trying again would not help."""


class DrawingStopped(Exception):
    """The bot is stopping: whoever waits for a file gets it after the next start."""


class Draws(Protocol):
    """Draws for a bot."""

    async def draw(self, what: Drawing) -> bytes:
        """Return the file that `what` makes, or raise as `RenderProcess` does."""

    async def close(self) -> None:
        """Draw no more for this bot."""


class RenderProcess:
    """Draws one thing at a time, beside the bot: what draws is never loaded into the bot."""

    def __init__(self, *, idle_seconds: float = IDLE_SECONDS) -> None:
        self._idle_seconds = idle_seconds
        self._process: Process | None = None
        self._turn = asyncio.Lock()
        self._bedtime: asyncio.TimerHandle | None = None
        self._ending: asyncio.Future[None] | None = None
        self._stopped = False

    @property
    def pid(self) -> int | None:
        """Return the id of the process, or None if there is none now."""
        return None if self._process is None else self._process.pid

    async def draw(self, what: Drawing) -> bytes:
        """Return the file that `what`, which must be picklable, makes in the other process.

        Raise `DrawingFailed`, or `DrawingStopped` while the bot is shutting down.
        """
        job = render_main.framed(pickle.dumps(what))
        async with self._turn:
            self._stay_awake()
            for _ in range(ATTEMPTS):
                if self._stopped:
                    raise DrawingStopped
                answer = await self._asked(job)
                if answer is not None:
                    return _drawn(answer)
                log.warning("render-process-died")
            raise DrawingStopped if self._stopped else DrawingFailed("render-process-died")

    async def close(self) -> None:
        """Kill the process, and draw no more."""
        self._stopped = True
        self._stay_awake()
        if self._ending is not None:
            await self._ending
        await self._end()

    async def _asked(self, job: bytes) -> bytes | None:
        """Return the process's answer, or None if it died over it."""
        process = self._process = self._process or await _spawned()
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(job)
            await process.stdin.drain()
            head = await process.stdout.readexactly(render_main.LENGTH)
            answer = await process.stdout.readexactly(int.from_bytes(head, "big"))
        except (OSError, asyncio.IncompleteReadError):
            await self._end()
            return None
        except BaseException:
            await self._end()  # its answer would be taken for the next one's
            raise
        self._bedtime = asyncio.get_running_loop().call_later(self._idle_seconds, self._sleep)
        return answer

    def _sleep(self) -> None:
        self._ending = asyncio.ensure_future(self._end_if_idle())

    async def _end_if_idle(self) -> None:
        if not self._turn.locked():
            async with self._turn:
                await self._end()

    def _stay_awake(self) -> None:
        if self._bedtime is not None:
            self._bedtime.cancel()
            self._bedtime = None

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()


class Share:
    """One bot's share of a process that several have: one drawing at a time, in turn with theirs.

    What draws keeps nothing of what it drew.
    """

    def __init__(self, process: RenderProcess) -> None:
        self._process = process
        self._turn = asyncio.Lock()
        self._stopped = False

    async def draw(self, what: Drawing) -> bytes:
        """Return the file that `what` makes, or raise as the process does."""
        async with self._turn:
            if self._stopped:
                raise DrawingStopped
            return await self._process.draw(what)

    async def close(self) -> None:
        """Draw no more for this bot; for the others the process goes on."""
        self._stopped = True


async def _spawned() -> Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        render_main.__name__,
        stdin=PIPE,
        stdout=PIPE,
        env=without_secrets(),
    )


def _drawn(answer: bytes) -> bytes:
    state, content = answer[:1], answer[1:]
    if state != render_main.DRAWN:
        raise DrawingFailed(content.decode())
    return content
