"""What the page is told while it is open: numbered events that it can ask for again."""

import asyncio
from collections import deque
from typing import Any

Event = dict[str, Any]

REMEMBERED = 5_000


class Feed:
    """Events in order, each with a version one higher than the last."""

    def __init__(self) -> None:
        self.version = 0
        self.closed = False
        self._events: deque[Event] = deque(maxlen=REMEMBERED)
        self._listeners: set[asyncio.Event] = set()

    def add(self, kind: str, **body: Any) -> None:
        """Tell every open page that something happened."""
        self.version += 1
        self._events.append({"version": self.version, "type": kind, **body})
        self._wake()

    def since(self, version: int) -> list[Event] | None:
        """Return what came after a version, or None if that is too long ago or unknown."""
        missed = self.version - version
        if missed < 0 or missed > len(self._events):
            return None
        return list(self._events)[len(self._events) - missed :]

    def listen(self) -> asyncio.Event:
        """Return a flag that is set at each new event, until it is handed to `leave`."""
        listener = asyncio.Event()
        self._listeners.add(listener)
        return listener

    def leave(self, listener: asyncio.Event) -> None:
        """Stop setting this flag."""
        self._listeners.discard(listener)

    def close(self) -> None:
        """Let every listener go, because the stand-in stops."""
        self.closed = True
        self._wake()

    def _wake(self) -> None:
        for listener in self._listeners:
            listener.set()
