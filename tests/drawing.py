"""A render process that need not import what draws: it is forked from one that has.

Importing is a second, and most drawings are less. From the fork on it is the process that the bot
spawns, asked through one socket instead of two pipes; how the bot spawns and ends a real one is
tried in the tests of delivery.
"""

import asyncio
import multiprocessing
import os
import pkgutil
import signal
import socket
from collections.abc import Callable
from importlib import import_module
from multiprocessing.reduction import recv_handle, send_handle
from typing import Any

from bot.views import paper
from bot.views.figures import charts
from bot.views.paper import render_main


class Drawer:
    """What the bot takes for the render process it has spawned."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.stdout, self.stdin = reader, writer
        self.pid = 0

    def kill(self) -> None:
        """Ask nothing any more: so ends the one at the other end."""
        self.stdin.close()

    async def wait(self) -> None:
        """The warm process knows when its children have ended."""


def warmed() -> Callable[[], Any]:
    """Start the warm process; return what forks a drawer from it."""
    ours, theirs = multiprocessing.Pipe()
    context = multiprocessing.get_context("fork")
    warm = context.Process(target=_fork_whenever_asked, args=(theirs, ours), daemon=True)
    warm.start()
    theirs.close()

    async def spawned() -> Drawer:
        here, there = socket.socketpair()
        with there:
            send_handle(ours, there.fileno(), warm.pid)
        return Drawer(*await asyncio.open_connection(sock=here))

    return spawned


def _fork_whenever_asked(asked: Any, others: Any) -> None:
    others.close()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for a child
    for package in (paper, charts):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            import_module(module.name)
    while True:
        try:
            handle = recv_handle(asked)
        except EOFError:
            os._exit(0)
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            asked.close()
            with socket.socket(fileno=handle) as end, end.makefile("rwb") as both:
                render_main.serve(both, both)  # type: ignore[arg-type]
            os._exit(0)
        os.close(handle)
