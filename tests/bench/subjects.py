"""Who is measured, how each is started, and the stand-in they talk to."""

import contextlib
import http.client
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench.loads import CHECK_IN, Figures, Load
from tests.bench.process import started_on

ROOT = Path(__file__).parent.parent.parent
STAND_IN, SUBJECT = 0, 1  # cores
PATIENCE = 60  # seconds a subject may take to ask for its first updates


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a subject needs to start."""

    command: tuple[str, ...]
    env: Mapping[str, str] = field(default_factory=dict)
    payloads: tuple[str, ...] = ("o_door",)


@dataclass(frozen=True, slots=True)
class Subject:
    """A bot under test; `prepare` is told the Bot API's address and an empty folder."""

    name: str
    prepare: Callable[[str, Path], Prepared]
    durable: bool = True
    key: str = ""  # its name in build/bench.json
    fsync_ms: float = 0  # how much longer its disk takes than this machine's


def peer(name: str, key: str, module: str, *more: str, durable: bool = True) -> Subject:
    """Return one of the bots written for this measurement."""

    def prepare(api: str, folder: Path) -> Prepared:
        place = () if module == "stock" else (str(folder / "peer.db"),)
        return Prepared((f"tests.bench.peers.{module}", api, *place, *more))

    return Subject(name, prepare, durable, key)


PEERS = (
    peer("python-telegram-bot, stock, in memory", "ptb", "stock", durable=False),
    peer("aiogram, in memory", "aiogram", "aiogram_bot", "memory", durable=False),
    peer("aiogram + aiosqlite, a commit a step", "aiogram-each", "aiogram_bot", "each"),
    peer("aiogram tuned + group commit", "aiogram-tuned", "aiogram_bot", "tuned"),
    peer("no framework + group commit (the floor)", "floor", "bare"),
)


class Running:
    """A subject and its stand-in, each on its own core."""

    def __init__(self, port: int, process: subprocess.Popen[bytes], prepared: Prepared) -> None:
        self._port = port
        self.process = process
        self._payloads = prepared.payloads

    def walk(self, *, taps: tuple[str, ...] = CHECK_IN, **how: float) -> Figures:
        """Return the figures of one load; `how` are the fields of `Load`."""
        load = Load(taps=taps, payloads=self._payloads, pid=self.process.pid, **how)  # type: ignore[arg-type]
        return Figures(**self._ask("walk", load.plain(), load.warm + load.seconds + PATIENCE))

    def wait(self) -> None:
        """Return when the subject has asked for updates."""
        self._ask("ready", {}, PATIENCE)

    def _ask(self, what: str, body: dict[str, Any], patience: float) -> dict[str, Any]:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=patience)
        headers = {"Content-Type": "application/json"}
        payload = json.dumps(body) if body else ""
        with contextlib.closing(connection):
            connection.request("POST", f"/control/{what}", payload, headers)
            answer: dict[str, Any] = json.loads(connection.getresponse().read())
            return answer


def slow_disk(fsync_ms: float) -> tuple[str, ...]:
    """Return what a command is started with so that each fsync takes so much longer.

    strace does it, beside the process (`-D`), and stops it at no other call.
    """
    if not fsync_ms:
        return ()
    calls = "fsync,fdatasync"
    delay = f"inject={calls}:delay_exit={round(fsync_ms * 1000)}"
    quiet = ("-qq", "-o", os.devnull)
    return ("strace", "-D", "-f", "--seccomp-bpf", *quiet, "-e", f"trace={calls}", "-e", delay)


@contextlib.contextmanager
def running(subject: Subject, folder: Path) -> Iterator[Running]:
    """Start a stand-in and the subject against it; end both."""
    folder.mkdir(parents=True, exist_ok=True)
    with contextlib.ExitStack() as stack:
        port = stack.enter_context(stand_in())
        prepared = subject.prepare(f"http://127.0.0.1:{port}", folder)
        log = folder / "log"
        slow = slow_disk(subject.fsync_ms)
        bot = stack.enter_context(started(SUBJECT, prepared.command, prepared.env, log, slow))
        made = Running(port, bot, prepared)
        try:
            made.wait()
        except OSError:
            raise RuntimeError(f"{subject.name} did not start:\n{log.read_text()}") from None
        yield made


@contextlib.contextmanager
def stand_in() -> Iterator[int]:
    """Start a Bot API; give its port, and end it."""
    with started(STAND_IN, ("tests.bench.stand_in",), {}, None) as served:
        assert served.stdout is not None
        yield int(served.stdout.readline())


@contextlib.contextmanager
def started(
    core: int,
    command: tuple[str, ...],
    env: Mapping[str, str],
    log: Path | None,
    before: tuple[str, ...] = (),
) -> Iterator[subprocess.Popen[bytes]]:
    """Start a module of ours on a core, with its words in `log` or to be read; kill it."""
    with contextlib.ExitStack() as stack:
        out = subprocess.PIPE if log is None else stack.enter_context(log.open("wb"))
        with started_on(core):
            process = subprocess.Popen(
                (*before, sys.executable, "-m", *command),
                cwd=ROOT,
                env={**os.environ, "PYTHONPATH": str(ROOT), **env},
                stdout=out,
                stderr=None if log is None else out,
            )
        try:
            yield process
        finally:
            process.kill()  # a graceful end takes aiogram as long as its last poll
            process.wait()
            if process.stdout is not None:
                process.stdout.close()
