"""A city belongs to one process at a time: the others wait beside it, and go on where it ended."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import structlog

from bot.patience import unless_stopped
from bot.settings import Settings
from storage.database import Database
from storage.opening import opened

PATIENCE = 1.0  # seconds for another writer: a signal to stop must not wait longer
log = structlog.get_logger()


async def in_turns(
    settings: Settings,
    stop: asyncio.Event,
    *,
    works: Callable[[Database], Coroutine[Any, Any, None]],
    beside: Callable[[Database], None] = lambda _: None,
) -> None:
    """Do the work whenever the city is ours, until `stop`; a file is ours from the beginning.

    Who has lost it to another process, or may have, leaves everything as it stands: nothing that
    was going to be said is said, and the work begins anew when it is ours again.
    """
    while not stop.is_set():
        database = await opened(
            settings.database, settings.keys, stop=stop, patience=PATIENCE, beside=beside
        )
        if database is not None:
            await unless_stopped(database.ownership.lost, works(database))
            if database.ownership.lost.is_set() and not stop.is_set():
                log.error("lost-the-city", hint="its server ended our session, or answers no more")
