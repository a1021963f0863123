"""What lies at rest is the owner's alone: made so whatever the umask, and made so again.

The database's companions (journal, write-ahead log) take their mode from it when SQLite makes
them, so the file is there with the right mode before SQLite opens it.
"""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

FILE, FOLDER = 0o600, 0o700
COMPANIONS = ("", "-wal", "-shm", "-journal", ".lock")
OTHERS = 0o077


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner enters; one that is there stays as it is."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    try:
        folder.mkdir(FOLDER)
    except FileExistsError:
        return
    folder.chmod(FOLDER)  # the umask may have taken away even the owner's


def make_file(file: Path) -> None:
    """Make an empty file that only its owner reads; one that is there stays as it is."""
    try:
        made = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE)
    except FileExistsError:
        return
    try:
        os.fchmod(made, FILE)
    finally:
        os.close(made)


def tighten_database(database: Path) -> list[Path]:
    """Shut others out of a database, what lies beside it, and its folder; return what was open."""
    files = [database.with_name(database.name + suffix) for suffix in COMPANIONS]
    folder = database.parent.resolve()
    return tighten([*files, folder] if _is_ours_alone(folder) else files)


def tighten(places: Iterable[Path]) -> list[Path]:
    """Shut others out of files and folders; return those they could have read."""
    return list(_tightened(places))


def _tightened(places: Iterable[Path]) -> Iterator[Path]:
    for place in places:
        try:
            mode = stat.S_IMODE(place.stat().st_mode)
            if mode & OTHERS:
                place.chmod(mode & ~OTHERS)
                yield place
        except (FileNotFoundError, PermissionError):
            continue  # not there, or somebody else's: theirs to shut


def _is_ours_alone(folder: Path) -> bool:
    """Tell whether a folder holds the bot's data and nothing that others must reach.

    Not the folder we work in or one above it, a home, `/tmp`, nor one outside with folders in it.
    """
    here, home = Path.cwd(), Path(os.environ.get("HOME", "/"))
    if folder in {here, *here.parents, home} or folder.stat().st_mode & stat.S_ISVTX:
        return False
    if here in folder.parents:
        return True
    try:
        return not any(entry.is_dir() for entry in folder.iterdir())
    except PermissionError:
        return False
