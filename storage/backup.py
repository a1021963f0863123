"""Copies of the whole file: made while the bot goes on, believed only once read, put in its place.

The copy is of one moment: what is read is held by a transaction, so that a bot that writes
meanwhile does not make it begin anew, as SQLite's copying in steps otherwise would.
"""

import errno
import os
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from storage import private_files
from storage.database import MARK
from storage.migrating import migrate
from storage.sealing import SECRETS, CannotUnseal, Seal
from storage.sqlite import DatabaseTrouble, Plain, kind_of, open_plain, open_still

STEP = 500  # pages copied between two words of progress
PART, LEFT_OVER = ".part", 24 * 3600  # what a killed backup leaves is cleared after a day
FULL = (errno.ENOSPC, errno.EDQUOT)
Progress = Callable[[int, int], None]


class BadBackup(Exception):
    """No copy could be made, or what should be one cannot be used; the text says why."""


def back_up(
    database: Path, folder: Path, keys: Sequence[bytes], now: datetime, progress: Progress
) -> Path:
    """Copy the database into a dated file of the folder, for the owner alone; return it.

    The bot may run and write meanwhile. Nothing half done gets the name of a backup.
    """
    if not database.is_file() or not database.stat().st_size:
        raise BadBackup(f"There is nothing to back up: {database} is not there or empty.")
    name = f"{database.stem}-{now:%Y-%m-%d-%H%M%S}.db"
    with _told(folder):
        private_files.make_folder(folder)
        _clear_left_overs(folder)
        with _part(folder, name) as part:
            _copy(open_plain(database), part, progress, size=database.stat().st_size)
            check(part, keys)
            _settle(part, folder / name)
    return folder / name


def rotate(folder: Path, stem: str, keep: int) -> list[Path]:
    """Delete all but the newest backups of a database; return those that went."""
    dated = re.compile(re.escape(stem) + r"-\d{4}-\d\d-\d\d-\d{6}\.db")
    with _told(folder):
        found = sorted(one for one in folder.iterdir() if dated.fullmatch(one.name))
        gone = found[:-keep]
        for one in gone:
            one.unlink(missing_ok=True)
    return gone


def put_back(
    backup: Path, database: Path, keys: Sequence[bytes], now: datetime, progress: Progress
) -> Path | None:
    """Put a backup in the database's place; return where the former is now, if there was one.

    Only while no bot runs: hold `file_lock.alone`. Nothing is replaced before the copy is whole,
    up to date, and opens with our keys.
    """
    database = database.resolve()
    with _told(database.parent), _part(database.parent, database.name) as part:
        _copy(_opened(backup), part, progress, size=backup.stat().st_size)
        migrate(part, keys)
        check(part, keys, called=backup)
        former = _put_aside(database, now) if database.stat().st_size else None
        _settle(part, database)
    return former


def check_file(backup: Path) -> None:
    """Raise `BadBackup` unless a file is a whole database of ours; with which key is not asked."""
    if not backup.is_file():
        raise BadBackup(f"There is no file {backup}.")
    with _readable(backup), closing(_opened(backup)) as connection:
        _check_whole(connection, backup)


def check(copy: Path, keys: Sequence[bytes], *, called: Path | None = None) -> None:
    """Raise `BadBackup` unless a copy is whole and opens with our keys."""
    name = called or copy
    with _readable(name), closing(_opened(copy)) as connection:
        _check_whole(connection, name)
        if not _fits(connection, keys):
            raise BadBackup(
                f"{name} was written with another DATA_KEY than the one in the settings:"
                " put that key into settings.env first."
            )


@contextmanager
def _readable(backup: Path) -> Iterator[None]:
    try:
        yield
    except DatabaseTrouble:
        raise BadBackup(f"{backup} is no database of Pintu Sehat, or damaged.") from None
    except OSError as error:
        raise BadBackup(f"{backup} cannot be read: {error.strerror}.") from None


def _check_whole(connection: Plain, name: Path) -> None:
    connection.execute("SELECT 1 FROM marks, people LIMIT 1").fetchone()
    if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise BadBackup(f"{name} is damaged: take an older backup.")


def _opened(file: Path) -> Plain:
    """Open a copy to read, together with its log if somebody copied that too."""
    log = file.with_name(f"{file.name}-wal")
    return open_plain(file) if log.exists() and log.stat().st_size else open_still(file)


def _fits(connection: Plain, keys: Sequence[bytes]) -> bool:
    people = connection.execute(
        "SELECT id, telegram_id, name FROM people"
        " WHERE telegram_id IS NOT NULL OR name IS NOT NULL LIMIT 40"
    ).fetchall()
    word = connection.execute("SELECT value FROM marks WHERE name = ?", MARK[1:]).fetchone()
    secrets = connection.execute("SELECT value FROM marks WHERE name = ?", SECRETS[1:]).fetchone()
    seal = Seal(keys)
    try:
        aliases = [one[1] for one in people if one[1] is not None]
        seal.find_secrets(secrets and secrets[0], aliases)
        if word is not None:
            seal.open(bytes.fromhex(word[0]), *MARK)
    except (ValueError, CannotUnseal):
        # As when the bot starts: whose name opens is ours, though the mark be damaged.
        return any(seal.open_or_none(one[2], "people.name", one[0]) for one in people if one[2])
    return True


def _copy(source: Plain, target: Path, progress: Progress, *, size: int) -> None:
    """Copy what is committed at this moment, and close the source."""
    with closing(source):
        if size > shutil.disk_usage(target.parent).free:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from here on, one moment
        with closing(open_plain(target)) as writing:
            writing.execute("PRAGMA journal_mode = OFF")
            writing.execute("PRAGMA synchronous = OFF")  # brought to the disk once, at the end
            source.backup(
                writing,
                pages=STEP,
                progress=lambda _, left, total: progress(total - left, total),
            )


@contextmanager
def _part(folder: Path, name: str) -> Iterator[Path]:
    """Give a file of a passing name, for the owner alone; it is gone afterwards, or renamed."""
    descriptor, made = tempfile.mkstemp(PART, f".{name}-", folder)
    os.close(descriptor)
    part = Path(made)
    try:
        yield part
    finally:
        for suffix in private_files.COMPANIONS:
            part.with_name(part.name + suffix).unlink(missing_ok=True)


def _clear_left_overs(folder: Path) -> None:
    for one in folder.glob(f".*{PART}"):
        if one.stat().st_mtime < time.time() - LEFT_OVER:
            one.unlink(missing_ok=True)


def _settle(part: Path, place: Path) -> None:
    """Give the file its name, once it is on the disk."""
    _to_disk(part)
    part.replace(place)
    _to_disk(place.parent)


def _to_disk(place: Path) -> None:
    descriptor = os.open(place, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _put_aside(database: Path, now: datetime) -> Path:
    """Keep the former beside; its name stays taken until the other takes it over."""
    aside = database.with_name(f"{database.name}.before-{now:%Y-%m-%d-%H%M%S}")
    try:
        with closing(open_plain(database)) as former:
            former.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # one whole file, if it can be
    except DatabaseTrouble:
        pass  # damaged: that may be why it is replaced
    os.link(database, aside)
    # A log that stayed belongs to the former: SQLite would play it into the other.
    for suffix in ("-wal", "-shm", "-journal"):
        companion = database.with_name(database.name + suffix)
        if companion.exists():
            companion.rename(aside.with_name(aside.name + suffix))
    return aside


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Raise `BadBackup` for what the disk refuses."""
    try:
        yield
    except DatabaseTrouble as error:
        full = kind_of(error) == "FULL"
        why = "the disk is full" if full else f"SQLite says “{error}”"
    except OSError as error:
        full = error.errno in FULL
        why = "the disk is full" if full else f"the system says “{error.strerror or error}”"
    else:
        return
    remedy = "Make room" if full else "Look at the rights of the folder"
    raise BadBackup(f"Nothing was written to {folder}: {why}. {remedy}, or choose another.")
