"""Starts the program in a process of its own without importing it anew: that is most of a start.

Python's fork server imports the program once; each child is forked from it, gets its own
environment, folder and log, and from there on is what `python -m bot run` is, unless a bug is
to be planted in it (`PLANTED`): that is done here, before it runs, and nowhere in the program.
"""

import asyncio
import multiprocessing
import os
import resource
import sys
from collections.abc import Mapping
from multiprocessing.context import ForkServerProcess
from pathlib import Path

_server = multiprocessing.get_context("forkserver")
_server.set_forkserver_preload(["bot.cli", "bot.app", "uvloop", __name__])


class Child:
    """A forked program, to be asked and ended as one that asyncio started."""

    def __init__(self, process: ForkServerProcess) -> None:
        self._process = process
        assert process.pid is not None
        self.pid: int = process.pid

    @property
    def returncode(self) -> int | None:
        return self._process.exitcode

    def kill(self) -> None:
        self._process.kill()

    def send_signal(self, number: int) -> None:
        os.kill(self.pid, number)

    async def wait(self) -> int:
        """Wait for the end; return the exit code."""
        if self.returncode is None:
            ended, loop = asyncio.Event(), asyncio.get_running_loop()
            loop.add_reader(self._process.sentinel, ended.set)
            try:
                await ended.wait()
            finally:
                loop.remove_reader(self._process.sentinel)
            self._process.join()
        assert self.returncode is not None
        return self.returncode


async def born(
    folder: Path, log: Path, env: Mapping[str, str], *command: str, descriptors: int = 0
) -> Child:
    """Start the bot, or another of its commands; its words go to the log.

    `descriptors`: as `ulimit -n` sets them.
    """
    told = (folder, log, dict(env), command or ("run",), descriptors)
    process = _server.Process(target=_run, args=told)
    await asyncio.to_thread(process.start)  # the first of them waits for the imports
    return Child(process)


def _run(
    folder: Path, log: Path, env: dict[str, str], command: tuple[str, ...], descriptors: int
) -> None:
    words = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.dup2(words, 1)
    os.dup2(words, 2)
    os.chdir(folder)
    if descriptors:
        resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, descriptors))
    os.environ.clear()
    os.environ.update(env)
    sys.argv = ["bot", *command]
    if bug := env.get("PLANTED"):
        from tests.reliability.bugs import BUGS

        BUGS[bug]()
    from bot.cli import main

    main()
