"""One bot process per database: the file itself is locked, let go by whatever end."""

import fcntl
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from bot.settings.servers import Place, Server
from storage import private_files
from storage.unusable import plainly


class AlreadyRunning(Exception):
    """Another bot process works on this database."""


@contextmanager
def alone(database: Place) -> Iterator[None]:
    """Hold the file itself, by whatever name it is called; raise `AlreadyRunning` if another does.

    And the lock beside it, which holds also while a backup is put in the file's place.
    Raise `Unusable` where neither can be. A server's lock is held by the session that writes.
    """
    if isinstance(database, Server):
        yield
        return
    with ExitStack() as held:
        with plainly(database):
            file = database.resolve()
            private_files.make_folder(file.parent)
            beside = file.with_name(f"{file.name}.lock")
            private_files.make_file(beside)
            private_files.make_file(file)
            itself = held.enter_context(file.open("ab"))
            lock = held.enter_context(beside.open("w"))
            try:
                for one in (lock, itself):
                    fcntl.flock(one, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise AlreadyRunning(f"another bot process works on {database}") from None
        yield
