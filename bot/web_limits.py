"""What one connection to our port may cost: strangers who begin a request and never end it.

uvicorn limits neither how long a request takes to arrive, nor, without refusing Telegram too,
how many come at once.
"""

import asyncio
from collections import Counter
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

WHOLE_SECONDS = 10.0  # for a request to be here, headers and body
ANSWERED_SECONDS = 30.0  # more, until who asked has taken the answer
LOOK_SECONDS = 1.0


class Limited(H11Protocol):
    """A connection that is cut when it takes too long, or when a newer one needs its room."""

    most: int  # at once, of all together

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.began = self.loop.time()
        self._looking: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take it in; if there are too many, one goes that is not being answered."""
        super().connection_made(transport)
        others = [one for one in self._open() if one is not self]
        if len(others) >= self.most:
            (_least_missed(others) or self).cut()
        self._look()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget it."""
        if self._looking is not None:
            self._looking.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Note when a request begins; what follows of it gives it no more time."""
        if self.idle:
            self.began = self.loop.time()
        super().data_received(data)

    def on_response_complete(self) -> None:
        """Give the next request, which may be here already, a time of its own."""
        self.began = self.loop.time()
        super().on_response_complete()

    def cut(self) -> None:
        """End it, whatever is still on its way."""
        self.transport.abort()

    @property
    def asked(self) -> bool:
        """Tell whether a whole request is here that is not answered yet."""
        one = self.cycle
        return one is not None and not one.more_body and not one.response_complete

    @property
    def idle(self) -> bool:
        """Tell whether all is answered and nothing new begun: uvicorn ends that by itself."""
        return self.timeout_keep_alive_task is not None

    @property
    def address(self) -> str:
        """Return where it comes from."""
        return self.client[0] if self.client else ""

    def _look(self) -> None:
        """Cut it if it is late; else look again in a moment."""
        allowed = WHOLE_SECONDS + (ANSWERED_SECONDS if self.asked else 0)
        if not self.idle and self.loop.time() - self.began > allowed:
            self.cut()
        else:
            self._looking = self.loop.call_later(LOOK_SECONDS, self._look)

    def _open(self) -> "list[Limited]":
        known = [one for one in self.connections if isinstance(one, Limited)]
        return [one for one in known if not one.transport.is_closing()]


def _least_missed(connections: list[Limited]) -> Limited | None:
    """Return who never asked anything whole, of the address with most of them, the oldest."""
    waiting = [one for one in connections if not one.asked]
    by_address = Counter(one.address for one in waiting)
    return min(
        waiting,
        key=lambda one: (one.cycle is not None, -by_address[one.address], one.began),
        default=None,
    )
