"""Updates brought to the bot's own address, as Telegram does for a webhook."""

import asyncio
from collections import deque
from typing import Any, cast
from urllib.parse import urlsplit

import orjson

CONNECTIONS = 40  # as many as the bot asks Telegram for


class _Kept(asyncio.Protocol):
    """A connection that is kept; it takes the next update when the last was answered."""

    def __init__(self, brings: "Bringing") -> None:
        self._brings = brings
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._brings.ready(self)

    def data_received(self, data: bytes) -> None:
        if not data.startswith(b"HTTP/1.1 200"):
            raise RuntimeError(f"the bot did not take an update: {data[:80]!r}")
        self._brings.ready(self)

    def send(self, request: bytes) -> None:
        assert self._transport is not None
        self._transport.write(request)


class Bringing:
    """All that is put waits for a free connection, in the order it came."""

    def __init__(self, url: str, secret: str) -> None:
        self._url = urlsplit(url)
        self._head = (
            f"POST {self._url.path} HTTP/1.1\r\nHost: {self._url.netloc}\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\n"
            "Content-Type: application/json\r\nContent-Length: "
        ).encode()
        self._free: list[_Kept] = []
        self._waiting: deque[bytes] = deque()

    async def connect(self) -> None:
        """Open the connections."""
        loop = asyncio.get_running_loop()
        for _ in range(CONNECTIONS):
            await loop.create_connection(lambda: _Kept(self), self._url.hostname, self._url.port)

    def put(self, update: dict[str, Any]) -> None:
        """Bring an update as soon as a connection is free."""
        body = orjson.dumps(update)
        self._waiting.append(b"%b%d\r\n\r\n%b" % (self._head, len(body), body))
        self._next()

    def ready(self, connection: _Kept) -> None:
        """Take note that a connection is free."""
        self._free.append(connection)
        self._next()

    def _next(self) -> None:
        while self._free and self._waiting:
            self._free.pop().send(self._waiting.popleft())
