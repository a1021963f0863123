"""Migrates copies of a file in processes that really die, each before a statement of its own.

`python -m tests.storage.killing FILE KEY NUMBER …` forks one for each number, so that what they
import is imported once; the copies stand beside the file, `killed-NUMBER/test.db`.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path

from storage import migrating
from storage.sqlite import Plain

ROOT = Path(__file__).parent.parent.parent
AT_A_TIME = 25  # copies on the disk


def watching(seen: Callable[[str], None]) -> Callable[[Path], Plain]:
    """Return what opens a file as the migrations do and tells each statement before it runs."""
    opened = migrating.open_plain

    def watched(path: Path) -> Plain:
        connection = opened(path)
        # Pages that do not fit into so small a cache are in the file before the commit.
        connection.execute("PRAGMA cache_size = 2")
        connection.set_trace_callback(seen)
        return connection

    return watched


def killed(file: Path, key: bytes, numbers: Sequence[int]) -> Iterator[tuple[int, Path]]:
    """Give for each statement what a process that died before it has left."""
    command = [sys.executable, "-m", __name__, str(file), key.hex()]
    for first in range(0, len(numbers), AT_A_TIME):
        some = numbers[first : first + AT_A_TIME]
        subprocess.run([*command, *map(str, some)], cwd=ROOT, check=True)
        for number in some:
            yield number, _copy(file, number)
            shutil.rmtree(_copy(file, number).parent)


def _copy(file: Path, number: int) -> Path:
    return file.parent / f"killed-{number}" / "test.db"


def _dies(file: Path, key: bytes, number: int) -> None:
    copy, passed = _copy(file, number), count(1)
    copy.parent.mkdir()
    if file.exists():
        shutil.copyfile(file, copy)

    def seen(_: str) -> None:
        if next(passed) == number:
            os.kill(os.getpid(), signal.SIGKILL)

    migrating.open_plain = watching(seen)
    migrating.migrate(copy, [key])


def _fork(file: Path, key: bytes, number: int) -> None:
    """Let a child die; raise if it lived."""
    child = os.fork()
    if not child:
        try:
            _dies(file, key, number)
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), f"not killed at statement {number}"
    assert os.WTERMSIG(status) == signal.SIGKILL


if __name__ == "__main__":
    migrating.migrations()
    for one in sys.argv[3:]:
        _fork(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), int(one))
