"""Opening the database at the start: waits for whoever holds it, and says so once."""

import asyncio
from collections.abc import Callable, Sequence

import structlog

from bot.settings.servers import Place, Server
from storage.database import Database
from storage.migrating import migrate, migrations
from storage.sqlite import DatabaseTrouble, is_held
from storage.trouble import a_moment
from storage.unusable import plainly
from storage.upkeep import let_shrink

TRY_SECONDS = 0.25  # between two looks whether the owner still lives
log = structlog.get_logger()


async def opened(
    place: Place,
    keys: Sequence[bytes],
    *,
    stop: asyncio.Event,
    patience: float,
    beside: Callable[[Database], None] = lambda _: None,
) -> Database | None:
    """Open what is ours, its tables up to date; None if told to stop before that could be.

    Raise `Unusable` for what does not pass by itself. Each attempt waits `patience` seconds for
    the database, in a thread: a signal to stop is heard meanwhile. `beside` is given a database
    that another process owns: what arrives may be stored in it until it is ours.
    """
    waits = False
    while not stop.is_set():
        try:
            with plainly(place, patient=True):
                if isinstance(place, Server):
                    return await _in_turn(place, keys, stop, patience, beside)
                await asyncio.to_thread(migrate, place, keys, patience=0)
                await asyncio.to_thread(let_shrink, place, stop.is_set)
                return await Database.open(place, keys, patience=patience)
        except DatabaseTrouble as error:
            if not waits:
                hint = "another program holds it" if is_held(error) else "no server answers"
                log.warning("waiting-for-the-database", hint=hint)
            waits = True
            await a_moment(stop)
    return None


async def _in_turn(
    server: Server,
    keys: Sequence[bytes],
    stop: asyncio.Event,
    patience: float,
    beside: Callable[[Database], None],
) -> Database | None:
    """Wait until no other process owns the database, all that can be done before being done."""
    await asyncio.to_thread(migrations)
    database = await Database.open(server, keys, patience=patience, may_own=True)
    try:
        beside(database)
        if await _owned(database, stop):
            await asyncio.to_thread(migrate, server, keys, patience=0)
            return database
    except BaseException:
        await database.close()
        raise
    await database.close()
    return None


async def _owned(database: Database, stop: asyncio.Event) -> bool:
    """Try until the database is ours, or until told to stop."""
    waits = False
    while not stop.is_set():
        if await database.own():
            if waits:
                log.warning("took-over")
            return True
        if not waits and (owner := await database.owner()) is not None:
            log.info("waiting-for-the-owner", owner=owner.process, since=owner.since)
            waits = True
        await a_moment(stop, TRY_SECONDS)
    return False
