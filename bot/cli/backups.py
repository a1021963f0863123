"""`backup` and `restore`: the whole database copied, and a copy put in its place."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from bot.cli.progress import progress
from bot.cli.session import Refused, checked
from bot.clock import Clock
from bot.settings import Settings
from bot.settings.servers import Server
from storage import backup as copies
from storage.file_lock import alone

PG_DUMP = 'pg_dump --format=custom {only}--file={name}.dump "$DATABASE_URL"'
PG_RESTORE = (
    "stop the bot, then"
    ' pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" {name}.dump'
)


def backup(*, folder: Path | None, keep: int) -> None:
    """Write a checked backup into the folder, delete the oldest beyond `keep`, say so."""
    settings = checked()
    database, place = _file(settings, PG_DUMP), folder or settings.backup_dir
    with _plainly(), progress("backup") as told:
        made = copies.back_up(database, place, settings.keys, Clock().now(), told)
        gone = copies.rotate(place, database.stem, keep)
    typer.echo(f"{made}: whole, and opens with the key. Deleted: {len(gone)} older.")


def restore(file: Path, *, yes: bool) -> None:
    """Put a backup in the database's place, if no bot runs and nothing is lost by it."""
    settings = checked()
    database = _file(settings, PG_RESTORE)
    with _plainly():
        copies.check_file(file)
        with alone(database):
            _ask_first(database, yes=yes)
            with progress("restore") as told:
                former = copies.put_back(file, database, settings.keys, Clock().now(), told)
    typer.echo(f"{database} is now the backup {file}. Start the bot again.")
    if former is not None:
        typer.echo(f"The former database is {former}: delete it once all is well.")


def _file(settings: Settings, instead: str) -> Path:
    """Return the database's file; raise `Refused`, with the command for it, on a server."""
    place = settings.database
    if isinstance(place, Server):
        only = f"--schema={place.schema} " if place.schema else ""  # others may lie beside it
        told = instead.format(only=only, name=place.schema or place.name)
        raise Refused(
            f"{place} is on a server, and this command is for a file of SQLite. There, with its"
            f" address as DATABASE_URL: {told}"
        )
    return place


def _ask_first(database: Path, *, yes: bool) -> None:
    if database.stat().st_size and not yes:
        raise Refused(
            f"There is a database already: {database}. To put it aside and the backup in its"
            " place, add --yes."
        )


@contextmanager
def _plainly() -> Iterator[None]:
    try:
        yield
    except copies.BadBackup as bad:
        raise Refused(str(bad)) from None
