"""The render process: takes drawings from its input, one at a time, and writes the files out.

A drawing is a pickled callable without arguments that returns bytes. It comes from our own
bot through a pipe and is framed by its length. When the pipe closes, so does this process.
"""

import os
import pickle
import signal
import sys
from typing import BinaryIO

LENGTH = 8  # bytes that say how long a frame is
LONGEST = 120.0  # seconds of CPU; a drawing that takes more never ends, and this process does
DRAWN, FAILED = b"+", b"-"


def framed(content: bytes) -> bytes:
    """Return a frame: the length, then the content."""
    return len(content).to_bytes(LENGTH, "big") + content


def answer(drawing: bytes) -> bytes:
    """Return the file that was drawn, or the name of what went wrong, without its words."""
    signal.setitimer(signal.ITIMER_PROF, LONGEST)
    try:
        file: bytes = pickle.loads(drawing)()
        return DRAWN + file
    except Exception as error:
        return FAILED + type(error).__name__.encode()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def serve(drawings: BinaryIO, files: BinaryIO) -> None:
    """Draw until nobody asks any more."""
    while head := drawings.read(LENGTH):
        files.write(framed(answer(drawings.read(int.from_bytes(head, "big")))))
        files.flush()


def _hush() -> BinaryIO:
    """Return where files go out; what a library prints is no file, and may hold a name's letters.

    Below Python too: what is written to either stream, or logged, from now on is nowhere.
    """
    files = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
    return files


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the bot, which ends us itself
    serve(sys.stdin.buffer, _hush())
