"""When the database refuses: said once, waited for by every loop, told when it lasts."""

import asyncio
import time
from collections.abc import Callable

import structlog

AGAIN_SECONDS = 1.0
LASTING_SECONDS = 60.0
CALM_SECONDS = 10.0  # without a new refusal: then it is over
log = structlog.get_logger()


class Trouble:
    """What all parts know of it together."""

    def __init__(self) -> None:
        self.on_change: Callable[[bool], None] = lambda lasting: None
        self._since: float | None = None
        self._latest = 0.0
        self._said = False  # in the log
        self._told = False  # to admins

    def met(self, part: str, error: Exception) -> None:
        """Note that a part could not do its work; only the first time is a line in the log."""
        self._latest = time.monotonic()
        self._since = self._since or self._latest
        if not self._said:
            self._said = True
            log.error("database-trouble", part=part, error=error)
        elif not self._told and self._latest - self._since >= LASTING_SECONDS:
            self._told = True
            self.on_change(True)

    def lasts_since_before(self) -> None:
        """Note that admins have heard of it before this start: they are to hear its end."""
        self._since = self._latest = time.monotonic()
        self._told = True

    def well(self) -> None:
        """Note that something was committed."""
        if self._since is None or time.monotonic() - self._latest < CALM_SECONDS:
            return
        log.warning("database-well-again", seconds=round(self._latest - self._since))
        told = self._told
        self._since, self._said, self._told = None, False, False
        if told:
            self.on_change(False)


async def a_moment(stop: asyncio.Event, seconds: float = AGAIN_SECONDS) -> None:
    """Wait until it is worth another try, or until told to stop."""
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
