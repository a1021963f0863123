"""What is tried again until it works, or until it is time to stop."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

from telegram.error import InvalidToken

from bot.reach import Reach


async def unless_stopped(stop: asyncio.Event, attempt: Coroutine[Any, Any, Any]) -> Any:
    """Return what the attempt returns, or None as soon as it is time to stop."""
    trying, stopping = asyncio.ensure_future(attempt), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({trying, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopping.cancel()
        if given_up := not trying.done():
            trying.cancel()
            await asyncio.wait({trying})
    if given_up:
        trying.cancelled() or trying.exception()  # nobody else asks what it ended with
        return None
    return trying.result()


async def patiently(
    attempt: Callable[[], Coroutine[Any, Any, Any]], *, stop: asyncio.Event, longest: float = 30
) -> Any:
    """Return what `attempt()` returns, trying again after any odd answer until `stop`.

    Returns None if stopped. Only that the token is unknown is raised at once.
    """
    wait, reach = 1.0, Reach()
    while not stop.is_set():
        try:
            answer = await unless_stopped(stop, attempt())
        except InvalidToken:
            raise
        except Exception as error:  # a gateway in between may answer anything at all
            told = _told_to_wait(error)
            reach.failed(error)
            try:
                await asyncio.wait_for(stop.wait(), max(wait, told))
            except TimeoutError:
                wait = min(wait * 2, longest)
        else:
            if not stop.is_set():
                reach.well()
            return answer
    return None


def _told_to_wait(error: Exception) -> float:
    """Return the seconds that Telegram asked for, if it did, and no odd number of them."""
    seconds = getattr(error, "_retry_after", None)
    return min(seconds.total_seconds(), 600.0) if isinstance(seconds, timedelta) else 0.0
