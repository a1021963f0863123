"""A wire to a server that can be cut: what is said no longer arrives, and nobody hangs up."""

import asyncio
import time
from contextlib import suppress
from typing import Self


class Proxy:
    """Listens on a port of this machine and passes on what it hears, until it is silent."""

    def __init__(self, host: str, port: int) -> None:
        self._there = (host, port)
        self._passes = asyncio.Event()
        self._passes.set()
        self._lines: set[asyncio.Task[None]] = set()
        self._ends: list[asyncio.StreamWriter] = []
        self._over = False
        self.asked: list[tuple[float, bytes]] = []  # when what was passed on to the server

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port: int = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        self._over = True
        self._passes.set()
        for end in self._ends:
            end.transport.abort()
        if self._lines:
            await asyncio.wait(self._lines)
        await asyncio.sleep(0)  # an abort is heard in the next round

    def cut(self) -> None:
        """Pass nothing on, in either direction; whoever connects waits."""
        self._passes.clear()

    def mend(self) -> None:
        """Pass on what has waited, and what comes."""
        self._passes.set()

    async def _serve(self, ours: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._lines.add(task)
        self._ends.append(back)
        try:
            await self._passes.wait()
            if self._over:
                return
            theirs, there = await self._connected()
            self._ends.append(there)
            async with asyncio.TaskGroup() as both:
                both.create_task(self._pass(ours, there, self.asked))
                both.create_task(self._pass(theirs, back, []))
        except* OSError:
            pass
        finally:
            self._lines.discard(task)
            back.close()

    async def _connected(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        host, port = self._there
        if host.startswith("/"):  # a folder, in which a server of PostgreSQL's has its socket
            return await asyncio.open_unix_connection(f"{host}/.s.PGSQL.{port}")
        return await asyncio.open_connection(host, port)

    async def _pass(
        self,
        source: asyncio.StreamReader,
        target: asyncio.StreamWriter,
        passed: list[tuple[float, bytes]],
    ) -> None:
        with suppress(ConnectionError):
            while words := await source.read(65536):
                await self._passes.wait()
                passed.append((time.monotonic(), words))
                target.write(words)
                await target.drain()
        target.close()
