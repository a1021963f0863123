"""Why a database cannot be used at all: one line for whoever starts the bot or a command."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.settings.servers import Place
from storage.sqlite import CORRUPT, DatabaseTrouble, is_taken, kind_of

FULL = "the disk is full. Make room, then start again"
NO_RIGHT = "this user may not read and write it. Change its rights, or set another DATABASE_URL"
FIXED = "it cannot be written. Make file and folder writable, or set another DATABASE_URL"
DAMAGED = "it is damaged. Put it aside, and a backup in its place"
BY_DISK = {
    errno.EACCES: NO_RIGHT,
    errno.EPERM: NO_RIGHT,
    errno.EROFS: FIXED,
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.ENOENT: "its folder is not there and cannot be made. Set another DATABASE_URL",
    errno.ENOTDIR: "what should be its folder is a file. Set another DATABASE_URL",
    errno.EISDIR: "it is a folder. Set another DATABASE_URL",
    errno.EMFILE: "this process may open too few files (`ulimit -n`). Allow it more",
}
BY_SQLITE = {
    "FULL": FULL,
    "PERM": NO_RIGHT,
    "CANTOPEN": "it cannot be opened. Look at the rights and the room of its folder",
    "READONLY": FIXED,
    "NOTADB": "it is no database of ours. Put it aside and a backup in its place,"
    " or set another DATABASE_URL",
    "CORRUPT": DAMAGED,
    "IOERR": "the disk does not read or write it. Look at the disk and its room",
    "BUSY": "another program holds it. End that one, then try again",
    "LOCKED": "another program holds it. End that one, then try again",
}
BY_SERVER = {
    "AWAY": "none of its servers answers ({said}). Start one, or set another DATABASE_URL",
    "BUSY": "another program holds it. End that one, then try again",
    "CANTOPEN": "its server refuses us ({said}). Make the database and its user there, or set"
    " another DATABASE_URL",
    "CORRUPT": DAMAGED,
    "NOSCHEMA": "its schema is not there. Make it: {making}",
    "FULL": "the server's disk is full. Make room there, then start again",
    "PERM": "its user may not do that ({said}). Make it the owner of the database",
    "READONLY": "its server only reads. Name the one that writes in DATABASE_URL",
}


class Unusable(Exception):
    """The database cannot be used as it stands; the text says why and what to do."""

    def __init__(self, place: Place, why: str) -> None:
        super().__init__(f"The database {place} cannot be used: {why}.")


@contextmanager
def plainly(place: Place, *, patient: bool = False) -> Iterator[None]:
    """Raise `Unusable` for what the engine or the disk refuses.

    `patient`: that another program holds the database passes, and is raised as it came.
    """
    try:
        yield
    except DatabaseTrouble as error:
        if patient and is_taken(error):
            raise
        raise Unusable(place, _why(place, error)) from None
    except OSError as error:
        why = BY_DISK.get(error.errno or 0, f"the system says “{error.strerror or error}”")
        raise Unusable(place, why) from None


def _why(place: Place, error: DatabaseTrouble) -> str:
    if isinstance(place, Path):
        return BY_SQLITE.get(kind_of(error), f"SQLite says “{error}”")
    words = BY_SERVER.get(kind_of(error), "PostgreSQL says “{said}”")
    return words.format(said=error, making=place.making)


def raise_if_damaged(place: Place, error: DatabaseTrouble) -> None:
    """Raise `Unusable` for what no waiting mends."""
    if kind_of(error) in CORRUPT:
        raise Unusable(place, DAMAGED) from None
