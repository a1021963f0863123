"""Opening the file at the start: waits while another program holds it, and says so once."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import structlog

from storage.database import Database
from storage.migrating import migrate
from storage.sqlite import DatabaseTrouble
from storage.trouble import a_moment
from storage.unusable import plainly
from storage.upkeep import let_shrink

log = structlog.get_logger()


async def opened(
    path: Path, keys: Sequence[bytes], *, stop: asyncio.Event, patience: float
) -> Database | None:
    """Bring the file up to date and open it; None if told to stop before that could be.

    Raise `Unusable` for what does not pass by itself. Each attempt waits `patience` seconds for
    the file, in a thread: a signal to stop is heard meanwhile.
    """
    waits = False
    while not stop.is_set():
        try:
            with plainly(path, patient=True):
                await asyncio.to_thread(migrate, path, keys, patience=0)
                await asyncio.to_thread(let_shrink, path, stop.is_set)
                return await Database.open(path, keys, patience=patience)
        except DatabaseTrouble:
            if not waits:
                log.warning("waiting-for-the-database", hint="another program holds it")
            waits = True
            await a_moment(stop)
    return None
