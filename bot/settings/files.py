"""Files that people write by hand for the bot: small and plain, whatever a path leads to."""

import errno
import stat
from pathlib import Path

LARGEST = 100_000  # bytes; those that come with the bot have five thousand
KB = 1000


def contents(file: Path) -> bytes:
    """Return what stands in a file; raise OSError, with EFBIG if nobody wrote so much by hand.

    A pipe or a device is no such file: it may never end, or never begin.
    """
    if not stat.S_ISREG(file.stat().st_mode):
        raise OSError(errno.EINVAL, "it is no plain file")
    with file.open("rb") as opened:
        data = opened.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise OSError(errno.EFBIG, f"it is larger than {LARGEST // KB} kB")
    return data
