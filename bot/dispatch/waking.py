"""Waiting until there is something to do, or until it is time to stop."""

import asyncio


async def first_of(wake: asyncio.Event, stop: asyncio.Event, *, seconds: float) -> None:
    """Return when either is set, at the latest after so many seconds."""
    waits = [asyncio.ensure_future(one.wait()) for one in (wake, stop)]
    try:
        await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for one in waits:
            one.cancel()
