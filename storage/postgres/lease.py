"""Until when a process may take itself for the owner: as long as the server has just answered it.

The server ends a session that falls silent, and with it the owner's lock. So who was frozen, or
is cut off, knows by the clock alone that another may have taken over, and sends nothing.
"""

import asyncio
import math
from contextlib import suppress

from bot.clock import steady

SILENT_SECONDS = 3.0  # then the server ends the session of a process that may own
SURE_SECONDS = 2.5  # from when the server was asked what it has answered: surely less than that
BEAT_SECONDS = 0.5  # between two questions that ask nothing but that


class Lease:
    """What the session that writes has heard, and what follows for whoever wants to send."""

    def __init__(self) -> None:
        self.lost = asyncio.Event()
        self._asked_at = -math.inf  # when the server was asked what it answered last
        self._doubt = asyncio.Event()
        self._settled = asyncio.Event()

    @property
    def holds(self) -> bool:
        """Tell whether nobody else can own by now."""
        return not self.lost.is_set() and steady() - self._asked_at < SURE_SECONDS

    def answered(self, asked_at: float) -> None:
        """Note that the server answered what it was asked then."""
        self._asked_at = max(self._asked_at, asked_at)
        self._settled.set()

    def doubted(self) -> None:
        """Something stirs in a session that was asked nothing: hear what it is, and be unsure."""
        self._asked_at = -math.inf
        self._doubt.set()

    def ended(self) -> None:
        """The session is over, and nothing brings it back."""
        self.lost.set()
        self._settled.set()
        self._doubt.set()

    async def sure(self) -> bool:
        """Tell whether nobody else can own by now, waiting for an answer where there is doubt."""
        if not self.holds and not self.lost.is_set():
            self._settled.clear()
            self._doubt.set()
            with suppress(TimeoutError):
                async with asyncio.timeout(SURE_SECONDS):
                    await self._settled.wait()
        return self.holds

    async def next_beat(self) -> None:
        """Return when it is time to ask again: after a moment, or as soon as there is doubt.

        `wait_for` of Python 3.11 may swallow that it is cancelled, and would ask for ever.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout(BEAT_SECONDS):
                await self._doubt.wait()
        self._doubt.clear()
