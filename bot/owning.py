"""A city belongs to one process at a time: the others wait beside it, and go on where it ended."""

import asyncio
import gc
from collections.abc import Callable, Coroutine
from typing import Any

import structlog

from bot.clock import steady
from bot.hearing import Hearing
from bot.patience import unless_stopped
from bot.settings import Settings
from storage.database import Database
from storage.opening import opened
from storage.owner import Ownership
from storage.sqlite import DatabaseTrouble
from storage.trouble import a_moment

CIRCLES = 10_000  # objects between two looks for circles: nearly all that a tap makes is none
PATIENCE = 1.0  # seconds for another writer: a signal to stop must not wait longer
UNHEARD_SECONDS = 45.0  # longer than one request for updates may take
log = structlog.get_logger()


async def in_turns(
    settings: Settings,
    stop: asyncio.Event,
    *,
    works: Callable[[Database], Coroutine[Any, Any, None]],
    beside: Callable[[Database], None],
) -> None:
    """Do the work whenever the city is ours, until `stop`; a file is ours from the beginning.

    Who has lost it to another process, or may have, leaves everything as it stands: nothing that
    was going to be said is said, and the work begins anew when it is ours again.
    """

    def ready(database: Database) -> None:
        beside(database)
        all_is_loaded()

    place, keys = settings.database, settings.keys
    while not stop.is_set():
        database = await opened(place, keys, stop=stop, patience=PATIENCE, beside=ready)
        if database is not None:
            await _while_ours(database, works(database))
            if database.ownership.lost.is_set() and not stop.is_set():
                log.error("lost-the-city", hint="its server ended our session, or answers no more")
                await a_moment(stop)  # others first


async def _while_ours(database: Database, work: Coroutine[Any, Any, None]) -> None:
    """Work until it is done, or the database is lost: then nobody waits for its answers."""
    over = asyncio.Event()

    async def lets_go() -> None:
        await database.ownership.lost.wait()
        database.hang_up()
        over.set()

    letting_go = asyncio.ensure_future(lets_go())
    try:
        await unless_stopped(over, work)
    finally:
        letting_go.cancel()


async def gives_way(ownership: Ownership, hearing: Hearing, stop: asyncio.Event) -> None:
    """Leave the city to a process that waits, once Telegram has not answered us for long."""
    while not stop.is_set():
        await a_moment(stop)
        since = hearing.unheard_since()
        if since is None or steady() - since < UNHEARD_SECONDS:
            continue
        if await _awaited(ownership) and not await hearing.answers():
            log.error("gives-way", hint="Telegram does not answer here, and another process waits")
            await ownership.give_up()
            return


async def _awaited(ownership: Ownership) -> bool:
    """Tell whether another process waits; where that is not known nobody gives way."""
    try:
        return await ownership.sure() and await ownership.awaited()
    except DatabaseTrouble:
        return False


def all_is_loaded() -> None:
    """Note that what is loaded by now is never garbage: fewer objects to walk.

    What was noted before is looked at once more: a bot that lost its city is garbage since.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    gc.set_threshold(CIRCLES)
