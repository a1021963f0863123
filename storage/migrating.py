"""Bringing a database's tables up to date: all of it or nothing, in one transaction.

The marks of what was done stand where yoyo looks for them, and are part of that transaction.
"""

import functools
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from bot.settings.servers import Place
from storage import chaining, private_files, resealing
from storage.engine import Plain, open_plain
from storage.sqlite import DatabaseTrouble, is_taken, is_there_already

FOLDER = Path(__file__).parent / "migrations"
STEPS: dict[str, Callable[[Plain, Sequence[bytes]], None]] = {  # what SQL alone cannot do
    resealing.AFTER: resealing.reseal,
    chaining.AFTER: chaining.chain,
}
_MARKS = (
    "CREATE TABLE IF NOT EXISTS _yoyo_migration (migration_hash VARCHAR(64) PRIMARY KEY,"
    " migration_id VARCHAR(255), applied_at_utc TIMESTAMP)",
    "CREATE TABLE IF NOT EXISTS _yoyo_log (id VARCHAR(36) PRIMARY KEY, migration_hash VARCHAR(64),"
    " migration_id VARCHAR(255), operation VARCHAR(10), username VARCHAR(255),"
    " hostname VARCHAR(255), comment VARCHAR(255), created_at_utc TIMESTAMP)",
    "CREATE TABLE IF NOT EXISTS _yoyo_version (version INT NOT NULL PRIMARY KEY,"
    " installed_at_utc TIMESTAMP)",
)


class Migration(NamedTuple):
    """One file of the folder."""

    key: str
    name: str
    statements: tuple[str, ...]


def migrate(
    place: Place, keys: Sequence[bytes] = (), *, patience: float = 10, marked: str = ""
) -> None:
    """Bring the tables up to date, making a file and its folder if absent, for the owner alone.

    A process that dies in the middle leaves all as it was; several that come at the same time
    wait for each other, each about so many seconds. `keys`: what opens the sealed cells of a
    database that has some. `marked`: a mark that tables made anew have from their beginning on.
    """
    if isinstance(place, Path):
        private_files.make_folder(place.parent)
        private_files.make_file(place)
        private_files.tighten_database(place)
    until = time.monotonic() + patience
    while True:
        try:
            return _migrate(place, keys, marked)
        except DatabaseTrouble as error:
            if not is_taken(error) or time.monotonic() > until:
                raise


def _migrate(place: Place, keys: Sequence[bytes], marked: str) -> None:
    connection = open_plain(place)
    try:
        if _behind(_applied(connection)):  # asked first: who only reads waits for nobody
            _bring_up_to_date(connection, keys, marked)
    finally:
        connection.close()


@functools.cache
def migrations() -> tuple[Migration, ...]:
    """Return all migrations in their order."""
    import yoyo  # noqa: PLC0415 - slow to import and needed once
    from yoyo.migrations import read_sql_migration  # noqa: PLC0415

    found = yoyo.read_migrations(str(FOLDER))
    return tuple(
        Migration(one.hash, one.id, tuple(read_sql_migration(one.path)[2])) for one in found
    )


def versions(connection: Plain) -> tuple[int, int]:
    """Return how many migrations a database lacks, and how many it has that are not known here."""
    applied = _applied(connection) or set()
    return len(_behind(applied)), len(applied - {one.key for one in migrations()})


def _behind(applied: set[str] | None) -> list[Migration]:
    return [one for one in migrations() if one.key not in (applied or ())]


def _applied(connection: Plain) -> set[str] | None:
    """Return the hashes of what was done before, None if there are no marks yet."""
    rows = connection.asked("SELECT migration_hash FROM _yoyo_migration")
    return None if rows is None else {row[0] for row in rows}


def _bring_up_to_date(connection: Plain, keys: Sequence[bytes], marked: str) -> None:
    with connection:  # commits, or rolls back what an error leaves
        connection.begin()
        applied = _applied(connection)
        if applied is None:
            _make_marks(connection)
        for place, one in enumerate(_behind(applied)):
            _carry_out(connection, one, unmarked=place == 0 and applied is not None)
            if one.name in STEPS:
                STEPS[one.name](connection, keys)
            connection.execute(
                "INSERT INTO _yoyo_migration (migration_hash, migration_id, applied_at_utc)"
                " VALUES (?, ?, CURRENT_TIMESTAMP)",
                (one.key, one.name),
            )
        connection.count_on()
        if marked and not applied:
            connection.execute("INSERT INTO marks (name, value) VALUES (?, '1')", (marked,))


def _make_marks(connection: Plain) -> None:
    # Of an earlier form, or half made, by who died before the first table.
    connection.execute("DROP TABLE IF EXISTS _yoyo_migration")
    for statement in _MARKS:
        connection.execute(statement)
    connection.execute(
        "INSERT INTO _yoyo_version (version, installed_at_utc) VALUES (2, CURRENT_TIMESTAMP)"
        " ON CONFLICT (version) DO NOTHING"
    )


def _carry_out(connection: Plain, migration: Migration, *, unmarked: bool) -> None:
    """Carry out one migration.

    `unmarked`: it may have been done already by a process that died before it made its mark,
    when that was a transaction of its own; then what it makes stands already.
    """
    connection.execute("SAVEPOINT steps")
    try:
        for statement in migration.statements:
            connection.execute(statement)
    except DatabaseTrouble as error:
        if not (unmarked and is_there_already(error)):
            raise
        connection.execute("ROLLBACK TO steps")
    connection.execute("RELEASE steps")
