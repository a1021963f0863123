"""Posters asked for in the chat of the real program: drawn beside it, never lost, never twice."""

import os
from contextlib import closing
from pathlib import Path

import pytest

from bot.cli import sample
from tests import engine
from tests.reliability.program import Program
from tests.reliability.visitors import Visitor, until


async def asks_for_all(program: Program) -> Visitor:
    """Let the admin ask for the posters of all offices, which takes seconds to draw."""
    admin = Visitor(program, sample.ADMIN.id)
    await program.listens()
    program.telegram.person_says(admin.id, admin.id, "/poster")
    await admin.taps("file:entry:0")
    return admin


def files(chat: Visitor) -> list[dict]:
    return [one for one in chat.messages if "document" in one]


def drawing(program: Program) -> list[int]:
    """Return the processes that draw for this program (it is read from /proc)."""
    assert program.process is not None
    children = Path(f"/proc/{program.process.pid}/task/{program.process.pid}/children")
    return [int(one) for one in children.read_text().split()]


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{pid}/stat").read_text().split(")")[1].split()[0]


needs_proc = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="there is no /proc")


async def test_the_posters_of_a_whole_city_arrive(running: Program) -> None:
    admin = await asks_for_all(running)
    [message] = await until(lambda: files(admin), seconds=90)
    stored = running.telegram.files.get(message["document"]["file_id"])
    assert stored is not None
    assert stored.data.startswith(b"%PDF")


@needs_proc
async def test_told_to_stop_while_drawing_it_stops_soon_and_draws_after_the_next_start(
    running: Program,
) -> None:
    admin = await asks_for_all(running)
    [pid] = await until(lambda: drawing(running))
    code, seconds = await running.told_to_stop()
    assert (code, seconds < 5) == (0, True)
    assert not alive(pid)
    if not files(admin):  # a quick machine may have drawn it within the last words
        await running.starts()
    await until(lambda: files(admin), seconds=90)
    await running.rests()
    assert len(files(admin)) == 1


@needs_proc
async def test_killed_while_drawing_nothing_goes_on_drawing_and_the_file_comes_later(
    running: Program,
) -> None:
    admin = await asks_for_all(running)
    [pid] = await until(lambda: drawing(running))
    await running.kill()
    await until(lambda: not alive(pid), seconds=60)
    await running.starts()
    await until(lambda: files(admin), seconds=90)
    await running.rests()
    assert len(files(admin)) == 1


@pytest.mark.skipif(not engine.POSTGRES, reason="a file is never lost: DATABASE=postgres")
async def test_who_lost_the_city_and_has_it_again_draws_as_before(running: Program) -> None:
    with closing(engine.direct(engine.place(running.database))) as other:
        other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            f" WHERE application_name LIKE '%:{running.process.pid} since%'"
        )
    await until(lambda: "event=lost-the-city" in running.log)
    await until(lambda: running.log.rfind("event=running") > running.log.rfind("lost-the-city"))
    admin = await asks_for_all(running)
    await until(lambda: files(admin), seconds=90)
