"""Opening the database at the start: waits while another program holds it, and says so once."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import structlog

from bot.settings.servers import Place
from storage.database import Database
from storage.migrating import migrate
from storage.sqlite import DatabaseTrouble, is_held
from storage.trouble import a_moment
from storage.unusable import plainly
from storage.upkeep import let_shrink

log = structlog.get_logger()


async def opened(
    place: Place, keys: Sequence[bytes], *, stop: asyncio.Event, patience: float
) -> Database | None:
    """Bring the tables up to date and open them; None if told to stop before that could be.

    Raise `Unusable` for what does not pass by itself. Each attempt waits `patience` seconds for
    the database, in a thread: a signal to stop is heard meanwhile.
    """
    waits = False
    while not stop.is_set():
        try:
            with plainly(place, patient=True):
                await asyncio.to_thread(migrate, place, keys, patience=0)
                if isinstance(place, Path):
                    await asyncio.to_thread(let_shrink, place, stop.is_set)
                return await Database.open(place, keys, patience=patience, owner=True)
        except DatabaseTrouble as error:
            if not waits:
                hint = "another program holds it" if is_held(error) else "no server answers"
                log.warning("waiting-for-the-database", hint=hint)
            waits = True
            await a_moment(stop)
    return None
