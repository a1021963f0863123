"""A week of the real program, pressed into a minute: what people wrote and the token are nowhere.

Looked through are the database, its log, a backup, the program's own log, what it left in its
folder for passing files, its figures over HTTP, the command lines of it and its children, and what
its children are told by their environment.
"""

import asyncio
from pathlib import Path

import httpx
import pytest

from tests.reliability.program import Program
from tests.reliability.sweeping import (
    SWEPT,
    an_office_is_instructed,
    one_is_invited_and_books,
    one_is_told_of_an_exposure,
    residents_are_imported,
)
from tests.reliability.test_brought import Brought
from tests.reliability.test_secrets import (
    PLANTED,
    a_visitor_tells_everything,
    an_officer_takes_the_case_and_a_guest,
    officer_of,
)
from tests.reliability.visitors import Visitor, until
from tests.telegram import KEY

TURI = "Kelurahan Turi"
DAYS = 7
ADDED = ("Tjokrosoedarmo", "Mangunsarkoro")  # who came on other days, who came along
REASON = "batuk-berdahak-parah"  # what somebody wrote where no words were asked for
EVERY_WORD = [*PLANTED, *ADDED, *SWEPT, REASON]


def passing(program: Program) -> Path:
    folder = program.folder / "passing"
    folder.mkdir(exist_ok=True)
    return folder


def with_the_word(program: Program, word: str) -> list[str]:
    """Return the files below the program's folder in which a word stands, in whatever case."""
    looked_for = word.lower().encode()
    return sorted(
        str(one.relative_to(program.folder))
        for one in program.folder.rglob("*")
        if one.is_file() and looked_for in one.read_bytes().lower()
    )


def children(pid: int) -> list[int]:
    """Return the processes that a process has started, and theirs."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    own = [int(one) for task in tasks for one in (task / "children").read_text().split()]
    return [one for child in own for one in (child, *children(child))]


def environments(pids: list[int]) -> bytes:
    """Return what processes were told by their environment."""
    return b"".join(Path(f"/proc/{one}/environ").read_bytes() for one in pids)


def command_lines(pid: int) -> bytes:
    """Return the command lines of a process and its children."""
    return b"".join(Path(f"/proc/{one}/cmdline").read_bytes() for one in (pid, *children(pid)))


async def comes_along(visitor: Visitor) -> None:
    """Come in anew, declare somebody, and write what nobody asked for."""
    await visitor.checks_in(TURI, "none", "2")
    await visitor.taps_any("comp:new:")
    await visitor.taps("grown")
    await until(lambda: visitor.button("back"))
    visitor.says(ADDED[1])
    await visitor.taps("none")
    await visitor.taps("2")
    visitor.says(REASON)


async def left_waiting(program: Program) -> None:
    """Leave something parked, something that waits to be sent, and somebody amid a talk."""
    program.faults(poison=True)
    await until(lambda: program.count("inbox WHERE state = 2"))
    program.faults(flood_seconds=600)
    visitor = program.newcomer(f"{ADDED[0]} Kedua")
    visitor.scans(TURI)
    await until(lambda: program.count("outbox WHERE state = 0"))


@pytest.fixture
async def after_a_week(program: Program) -> tuple[Program, str]:
    """The program after seven days, with a backup, while much of it still waits.

    Beside it: what the code on somebody's invitation carries.
    """
    env = {"LOG_LEVEL": "DEBUG", "TMPDIR": str(passing(program))}
    await program.starts(**env)
    officer = await officer_of(program, TURI)
    await a_visitor_tells_everything(program)
    await an_officer_takes_the_case_and_a_guest(program, officer)
    await residents_are_imported(program)
    invitation = await one_is_invited_and_books(program)
    await one_is_told_of_an_exposure(program, "K1")
    await an_office_is_instructed(program)
    for day in range(DAYS):
        program.becomes(program.offset + 24 * 3600)
        if day == 2:
            await program.kill()
            await program.starts(**env)
        await asyncio.sleep(0.3)  # the night's deletions, the morning's reminders
    officer.starts()  # a jump is followed once Telegram's clock confirms it
    await asyncio.sleep(1.5)
    await comes_along(program.newcomer(ADDED[0]))
    officer.starts()
    officer.says("/didalam")
    officer.says("/dataku")
    await program.rests()
    await left_waiting(program)
    backup = await program.spawn("-m", "bot", "backup", "--to", str(program.folder / "copies"))
    assert await backup.wait() == 0
    return program, invitation


@pytest.mark.sqlite("greps the file, and all beside it")
async def test_of_a_week_nothing_stands_in_clear_anywhere(
    after_a_week: tuple[Program, str],
) -> None:
    program, invitation = after_a_week
    assert with_the_word(program, TURI) != [], "the grep finds nothing at all"
    assert any(one.startswith("copies/") for one in with_the_word(program, TURI))
    words = [*EVERY_WORD, invitation.removeprefix("r_")]
    assert {word: with_the_word(program, word) for word in words} == {word: [] for word in words}
    assert program.count("inbox WHERE state = 2") > 0
    assert program.count("outbox WHERE state = 0") > 0
    token = program.city.bot.token
    assert with_the_word(program, token) + with_the_word(program, token.split(":")[1]) == []
    assert program.process is not None
    lines = command_lines(program.process.pid or 0)
    assert lines
    assert token.split(":")[1].encode() not in lines
    drawing = children(program.process.pid or 0)
    assert drawing, "nothing was drawn"
    told = environments(drawing)
    assert b"PATH=" in told
    assert [one for one in (token.split(":")[1], KEY) if one.encode() in told] == []


@pytest.mark.parametrize("fault", ["wrong token", "garbage", "no such host"])
async def test_the_token_is_in_no_word_about_trouble(program: Program, fault: str) -> None:
    token = "710000001:Sangat-Rahasia-Sekali-Jangan-Dibaca"
    changed = {"LOG_LEVEL": "DEBUG", "BOT_TOKEN": token}
    if fault == "no such host":
        changed["BOT_API_URL"] = "http://127.0.0.1:9"
    if fault == "garbage":
        program.answer_instead = (200, b"<html>")
    process = await program.spawn(**changed)
    await until(lambda: len(program.log.splitlines()) > 1 or process.returncode is not None)
    await asyncio.sleep(1.5)
    lines = command_lines(process.pid) if process.returncode is None else b""
    if process.returncode is None:
        process.kill()
        await process.wait()
    assert program.log
    assert token.split(":")[1] not in program.log
    assert token.split(":")[1].encode() not in lines


async def test_figures_over_http_name_nobody(program: Program) -> None:
    brought = Brought(program)
    await program.starts()
    await officer_of(program, TURI)
    await a_visitor_tells_everything(program)
    await residents_are_imported(program)
    await one_is_invited_and_books(program)
    await program.rests()
    await program.told_to_stop()
    await program.starts(**brought.env)
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{brought.port}") as client:
        pages = [(await client.get(one)).text.lower() for one in ("/metrics", "/healthz", "/")]
    assert "oldest_update_seconds" in pages[0]
    secrets = [*PLANTED, *SWEPT, program.city.bot.token, brought.env["WEBHOOK_SECRET"]]
    assert [word for word in secrets for page in pages if word.lower() in page] == []
