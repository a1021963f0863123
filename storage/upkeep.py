"""What the file needs beside its rows: a log that is cut again, and room that is given back."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import structlog

from storage.database import Database
from storage.sqlite import DatabaseTrouble, can_shrink, open_plain, rewrite

LONG_LOG = 16 * 1024 * 1024  # bytes; a reader that holds on to an old state lets it grow
SPARE = 500  # free pages that are kept: tomorrow needs them
STEP = 200  # pages given back at once, between which others write
LOOK_SECONDS, STEP_SECONDS = 5.0, 0.05
log = structlog.get_logger()


class Upkeep:
    """Looks at log and file now and then, and never waits for a reader."""

    def __init__(self, database: Database, path: Path) -> None:
        self._database = database
        self._log = path.with_name(f"{path.name}-wal")

    async def run(self, stop: asyncio.Event) -> None:
        """Look after the file until stopped."""
        while not stop.is_set():
            more = False
            try:
                more = await self.turn()
            except Exception as error:  # the disk is full, say: later
                self._database.trouble.met("upkeep", error)
            try:
                await asyncio.wait_for(stop.wait(), STEP_SECONDS if more else LOOK_SECONDS)
            except TimeoutError:
                continue
        await self._database.hurry()  # a file is one lock: its holder may be in no hurry

    async def turn(self) -> bool:
        """Cut the log if it is long, give some room back; tell whether there is more to give."""
        if self._log.exists() and self._log.stat().st_size > LONG_LOG:
            await self._database.cut_log()
        return await self._database.give_back(STEP, spare=SPARE)


def let_shrink(path: Path, stopped: Callable[[], bool]) -> None:
    """Rewrite a file that was made before room could be given back: once, at a start.

    It takes a second for each hundred megabytes, and as much room again; without that, or told
    to stop, the file stays as it was, and serves as well.
    """
    connection = open_plain(path)
    try:
        if not can_shrink(connection):
            connection.set_progress_handler(stopped, 10_000)
            log.info("rewriting-the-database", hint="once, so that its file can shrink")
            rewrite(connection)
    except DatabaseTrouble as error:
        log.warning("database-not-rewritten", error=error, hint="at the next start again")
    finally:
        connection.close()
