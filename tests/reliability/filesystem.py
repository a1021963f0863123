"""A disk of its own for a database: small, full, or only to be read. Needs the right to mount."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def disk(folder: Path, *, kib: int = 8192) -> Iterator[Path]:
    """Mount a disk of so many KiB; the test is skipped where that is not allowed."""
    folder.mkdir()
    if not _mount("-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", str(folder)):
        pytest.skip("this user may not mount a disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def only_to_be_read(folder: Path, *, no_more: bool = False) -> None:
    """Let nothing more be written to a disk, or let it again."""
    assert _mount("-o", f"remount,{'rw' if no_more else 'ro'}", str(folder))


def fill(folder: Path) -> Path:
    """Use up a disk's room to the last byte; return the file to delete."""
    stuffing = folder / "stuffing"
    with stuffing.open("wb", buffering=0) as file:
        for size in (65536, 4096):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                continue
    return stuffing


def _mount(*how: str) -> bool:
    try:
        return subprocess.run(["mount", *how], check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False
