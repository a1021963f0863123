"""HTTP read by hand: a web framework in the stand-in would be what is measured."""

import asyncio
from collections.abc import Callable
from typing import Any, cast
from urllib.parse import parse_qsl

import orjson

Respond = Callable[[bytes, int], None]
Receive = Callable[[str, dict[str, Any], Respond], None]


class Connection(asyncio.Protocol):
    """One kept-alive connection; requests on it come one after the other."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._buffer = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (head_end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head = self._buffer[:head_end].lower()
            end = head_end + 4 + _length(head)
            if len(self._buffer) < end:
                return
            path = self._buffer.split(b" ", 2)[1].decode()
            body, self._buffer = self._buffer[head_end + 4 : end], self._buffer[end:]
            self._receive(path, _fields(head, body), self._respond)

    def _respond(self, body: bytes, status: int = 200) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(
                b"HTTP/1.1 %d OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b"
                % (status, len(body), body)
            )


def _length(head: bytes) -> int:
    _, found, rest = head.partition(b"content-length:")
    return int(rest.split(b"\r\n", 1)[0]) if found else 0


def _fields(head: bytes, body: bytes) -> dict[str, Any]:
    if not body:
        return {}
    if b"application/json" in head:
        return cast(dict[str, Any], orjson.loads(body))
    if b"multipart/" in head:  # the bot's own picture, at its start
        return {}
    return dict(parse_qsl(body.decode(), keep_blank_values=True))
