"""Whether files can lie where they are wanted: the folder, and the room on its disk."""

import os
import shutil
from pathlib import Path

from bot.cli.doctor.machine import LEAST_FREE
from bot.cli.setup.dialogue import Dialogue

DATABASE = "pintusehat.db"
MB = 1_000_000


def is_address(given: str) -> bool:
    """Tell whether no file is meant, but a server's address, be it written rightly or not."""
    return "://" in given and not given.startswith("sqlite:///")


def database_file(given: str) -> Path:
    """Return the file that is meant: a folder holds it under its usual name."""
    file = Path(given.removeprefix("sqlite:///")).expanduser()
    return file / DATABASE if given.endswith("/") or file.is_dir() else file


def fits(talk: Dialogue, folder: Path) -> bool:
    """Tell whether a folder is there or can be made, and has room; else say what is wrong."""
    there = _nearest(folder)
    if not (there.is_dir() and os.access(there, os.W_OK | os.X_OK)):
        talk.say("setup-folder-closed", folder=str(there))
        return False
    free = shutil.disk_usage(there).free
    if free < LEAST_FREE:
        talk.say("setup-disk-full", free=free // MB, least=LEAST_FREE // MB)
        return False
    return True


def same(one: Path, other: Path) -> bool:
    """Tell whether two folders lie on one disk, so that both are lost with it."""
    return _nearest(one).stat().st_dev == _nearest(other).stat().st_dev


def _nearest(folder: Path) -> Path:
    """Return the folder, or the nearest above it that is there."""
    whole = folder.absolute()
    return next((one for one in (whole, *whole.parents) if one.exists()), whole)
