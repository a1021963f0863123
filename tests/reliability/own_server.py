"""A server of a test's own, which may be killed: its folder is named by TEST_SERVER_DATA."""

import asyncio
import os
import shlex
import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

import psycopg

from tests import engine

# Among several workers it is not one's own: the others' tests run on it at the same moment.
SHARED = "PYTEST_XDIST_WORKER" in os.environ
DATA = "" if SHARED else os.environ.get("TEST_SERVER_DATA", "")
STARTS = 30  # times to try: what is left of the killed one has to go first


def killed(folder: Path) -> None:
    """Kill the process that all its sessions hang on."""
    os.kill(int((folder / "postmaster.pid").read_text().split()[0]), signal.SIGKILL)


def programs(folder: Path) -> Path:
    """Return where the programs lie of which one serves, or served, the folder."""
    return Path(shlex.split((folder / "postmaster.opts").read_text())[0]).parent


def carried_out(command: Sequence[str | Path], within: Path) -> bool:
    """Carry a command out as a folder's owner, in it and unheard; tell whether it went well."""
    owner, quiet = within.stat(), subprocess.DEVNULL
    whose = {"user": owner.st_uid, "group": owner.st_gid} if os.getuid() == 0 else {}
    done = subprocess.run(command, cwd=within, check=False, stdout=quiet, stderr=quiet, **whose)
    return done.returncode == 0


def start(folder: Path, with_: Path) -> None:
    """Start a server with these programs and wait until it serves."""
    for _ in range(STARTS):
        if carried_out(
            [with_ / "pg_ctl", "-D", folder, "-l", folder / "log", "-w", "start"], folder
        ):
            return
        time.sleep(0.1)
    raise psycopg.OperationalError("the server did not start")


async def dies_and_starts() -> None:
    """Kill the process that all sessions of the server hang on, and start it anew at once."""
    folder = Path(DATA)
    killed(folder)
    await asyncio.to_thread(start, folder, programs(folder))
    engine.rejoin()
