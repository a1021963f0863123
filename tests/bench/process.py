"""What a process has used, from /proc; zeros where there is none."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def cpu_ms(pid: int | str) -> float:
    """Return the CPU milliseconds all threads of a process have used."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return 0.0
    fields = stat.rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def memory_mb(pid: int | str) -> float:
    """Return the resident megabytes of a process."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


@contextmanager
def started_on(core: int) -> Iterator[None]:
    """Let what is started inside run on one core only (the n-th we may use), where possible."""
    if not hasattr(os, "sched_setaffinity"):  # macOS
        yield
        return
    ours = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {sorted(ours)[core % len(ours)]})
    try:
        yield
    finally:
        os.sched_setaffinity(0, ours)
