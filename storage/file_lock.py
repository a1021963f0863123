"""One bot process per database: a lock on a file beside it, let go by whatever end."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage import private_files


class AlreadyRunning(Exception):
    """Another bot process works on this database."""


@contextmanager
def alone(database: Path) -> Iterator[None]:
    """Hold the lock beside the database; raise `AlreadyRunning` if another process does."""
    private_files.make_folder(database.parent)
    beside = database.with_name(f"{database.name}.lock")
    private_files.make_file(beside)
    with beside.open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AlreadyRunning(f"another bot process works on {database}") from None
        yield
