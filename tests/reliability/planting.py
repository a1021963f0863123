"""Faults to plant: each is there as long as its `with` lasts."""

import os
import resource
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager

from bot.rehearsal.desk.clock_file import write_offset
from tests import engine
from tests.reliability.filesystem import disk, fill, only_to_be_read
from tests.reliability.program import Program
from tests.reliability.test_database_trouble import locked

HOUR, MONTH = 3600, 30 * 86400
ODD = b'{"ok":false,"error_code":%d,"description":"%s: an odd word \xf0\x9f\x90\x94"}'
Fault = Callable[[Program], AbstractContextManager[None]]


@contextmanager
def full(program: Program) -> Iterator[None]:
    stuffing = fill(program.database.parent)
    try:
        yield
    finally:
        stuffing.unlink()


@contextmanager
def failing_disk(program: Program) -> Iterator[None]:
    """Let no file grow beyond what the words of the bot need: SQLite reads an I/O error."""
    pid = program.process.pid if program.process is not None and program.alive else os.getpid()
    before = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    room = len(program.log) + 16384
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        yield
    finally:
        if pid == os.getpid() or program.alive:
            resource.prlimit(pid, resource.RLIMIT_FSIZE, before)


@contextmanager
def only_read(program: Program) -> Iterator[None]:
    only_to_be_read(program.database.parent)
    try:
        yield
    finally:
        only_to_be_read(program.database.parent, no_more=True)


@contextmanager
def damaged_page(program: Program) -> Iterator[None]:
    """Flip a byte of each cell pointer in a page that nobody writes: the doors."""
    with sqlite3.connect(program.database) as file:
        [(page,)] = file.execute("SELECT rootpage FROM sqlite_master WHERE name = 'doors'")
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    file.close()
    place = (page - 1) * 4096
    with program.database.open("r+b") as opened:
        opened.seek(place)
        whole = opened.read(64)
        opened.seek(place)
        opened.write(bytes(one ^ 1 for one in whole))
    try:
        yield
    finally:
        with program.database.open("r+b") as opened:
            opened.seek(place)
            opened.write(whole)


@contextmanager
def damaged_name(program: Program) -> Iterator[None]:
    """Flip a byte of every name: no draft, no update, nobody else's."""
    with closing(engine.direct(engine.place(program.database))) as database, database:
        found = "SELECT id, name FROM people WHERE name IS NOT NULL"
        for one, name in database.execute(found).fetchall()[:1]:
            spoilt = bytes([*name[:-1], name[-1] ^ 1])
            database.execute("UPDATE people SET name = ? WHERE id = ?", (spoilt, one))
    yield


def answering(status: int, body: bytes) -> Fault:
    """Let Telegram, or a gateway before it, answer so to everything."""

    @contextmanager
    def planted(program: Program) -> Iterator[None]:
        program.answer_instead = (status, body)
        program.telegram.updates.end_poll()
        try:
            yield
        finally:
            program.answer_instead = None

    return planted


def refusing(status: int, words: bytes) -> Fault:
    return answering(status, ODD % (status, words))


def down(how: str) -> Fault:
    @contextmanager
    def planted(program: Program) -> Iterator[None]:
        program.faults(down=how)
        program.telegram.updates.end_poll()
        try:
            yield
        finally:
            program.faults(down="")

    return planted


@contextmanager
def malformed(program: Program) -> Iterator[None]:
    for _ in range(3):
        program.faults(poison=True)
    yield


def clock(seconds: int) -> Fault:
    @contextmanager
    def planted(program: Program) -> Iterator[None]:
        write_offset(program.folder / "clock", program.offset + seconds)
        try:
            yield
        finally:
            write_offset(program.folder / "clock", program.offset)

    return planted


@contextmanager
def few_descriptors(program: Program) -> Iterator[None]:
    if program.process is None or not program.alive:
        yield  # the start is told otherwise
        return
    program.may_open(64)
    yield
    if program.alive:
        program.may_open(1024)


@contextmanager
def on_a_disk(program: Program) -> Iterator[None]:
    """Move the database to a small disk of its own."""
    with disk(program.folder / "disk") as folder:
        shutil.copy(program.database, folder / "test.db")
        program.database = folder / "test.db"
        try:
            yield
        finally:
            if program.process is not None and program.alive:
                program.process.kill()


FAULTS: dict[str, Fault] = {
    "locked": locked,
    "full": full,
    "failing disk": failing_disk,
    "only read": only_read,
    "damaged page": damaged_page,
    "damaged name": damaged_name,
    "down": down("drop"),
    "5xx": down("5xx"),
    "400": refusing(400, b"Bad Request"),
    "403": refusing(403, b"Forbidden"),
    "429": answering(
        429,
        b'{"ok":false,"error_code":429,"description":"Too Many Requests",'
        b'"parameters":{"retry_after":1}}',
    ),
    "odd 5xx": refusing(503, b"Slow Down"),
    "garbage": answering(200, b"<html>\x00\xff welcome"),
    "cut off": answering(200, b'{"ok":true,"result":[{"upd'),
    "malformed": malformed,
    "an hour back": clock(-HOUR),
    "a month on": clock(MONTH),
    "64 descriptors": few_descriptors,
}
