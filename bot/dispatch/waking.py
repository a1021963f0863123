"""Waiting until there is something to do, or until it is time to stop."""

import asyncio
from contextlib import suppress

INFLOW_SECONDS = 0.25  # before each turn, while pages come full


async def first_of(wake: asyncio.Event, stop: asyncio.Event, *, seconds: float) -> None:
    """Return when either is set, at the latest after so many seconds."""
    waits = [asyncio.ensure_future(one.wait()) for one in (wake, stop)]
    try:
        await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for one in waits:
            one.cancel()


class Inflow:
    """Whether a flood is coming in: who serves leaves the time to who reads, but never for long.

    To read takes a fraction of what it takes to serve, and turns are fair among those only who
    were let in.
    """

    def __init__(self) -> None:
        self._ebbed = asyncio.Event()
        self._ebbed.set()

    def holds_more(self, more: bool) -> None:
        """Note whether Telegram holds more than fitted into its last page."""
        if more:
            self._ebbed.clear()
        else:
            self._ebbed.set()

    async def passes(self) -> None:
        """Return when all is read in, or after a moment."""
        with suppress(TimeoutError):
            async with asyncio.timeout(INFLOW_SECONDS):
                await self._ebbed.wait()
