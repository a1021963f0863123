"""The bot as a child process: started, killed, restarted, and never left behind."""

import asyncio
import os
from asyncio.subprocess import Process
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

RESTART_SECONDS = 2.0
GRACE_SECONDS = 10.0


class BotProcess:
    """Keeps one command running until it is stopped at the page or for good."""

    def __init__(
        self,
        command: Sequence[str],
        env: Mapping[str, str],
        log_file: Path | None,
        changed: Callable[[bool, int], None],
    ) -> None:
        self.running = False
        self.restarts = 0
        self._command = list(command)
        self._env = dict(os.environ) | dict(env)
        self._log_file = log_file
        self._changed = changed
        self._wanted = asyncio.Event()
        self._wanted.set()
        self._child: Process | None = None

    async def keep_running(self) -> None:
        """Start the bot whenever it should run, until this is cancelled."""
        try:
            while True:
                await self._wanted.wait()
                await self._run_once()
                self._tell(running=False)
                if self._wanted.is_set():
                    await asyncio.sleep(RESTART_SECONDS)
        finally:
            await self.stop()

    async def act(self, action: str) -> None:
        """Kill, stop, start or restart the bot; raise ValueError for anything else."""
        if action == "kill":
            self._signal(kill=True)
        elif action == "stop":
            await self.stop()
        elif action == "start":
            self._wanted.set()
        elif action == "restart":
            await self.stop()
            self._wanted.set()
        else:
            raise ValueError('The bot can be sent "kill", "stop", "start" or "restart".')

    async def stop(self) -> None:
        """Ask the bot to end, and kill it if it has not after ten seconds."""
        self._wanted.clear()
        child = self._child
        if child is None or child.returncode is not None:
            return
        self._signal(kill=False)
        try:
            async with asyncio.timeout(GRACE_SECONDS):
                await child.wait()
        except TimeoutError:
            self._signal(kill=True)
            await child.wait()

    async def _run_once(self) -> None:
        if self._child:
            self.restarts += 1
        with ExitStack() as stack:
            log = stack.enter_context(self._log_file.open("ab")) if self._log_file else None
            self._child = await asyncio.create_subprocess_exec(
                *self._command, env=self._env, stdout=log, stderr=log, start_new_session=True
            )
        self._tell(running=True)
        await self._child.wait()

    def _signal(self, *, kill: bool) -> None:
        child = self._child
        if child is not None and child.returncode is None:
            child.kill() if kill else child.terminate()

    def _tell(self, *, running: bool) -> None:
        self.running = running
        self._changed(running, self.restarts)
