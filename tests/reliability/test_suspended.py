"""The machine sleeps, or a backup holds the file: afterwards the promise holds as ever."""

import asyncio
import signal
from pathlib import Path

import pytest

from bot.cli import sample
from tests.reliability.program import Program
from tests.reliability.promise import broken, settled
from tests.reliability.visitors import Chat, until
from tests.reliability.witness import installed

TURI = "Kelurahan Turi"
GREEN, BLACK = ("none", "2"), ("positive", "0", "yes")
HOUR = 3600


async def keeps_its_promise(program: Program) -> None:
    await settled(program)
    said = await broken(program)
    assert said == [], "\n".join(said)


async def test_suspended_for_hours_it_wakes_to_what_is_due_and_forgets_nobody(
    program: Program,
) -> None:
    installed(program.database)
    await program.starts()
    inside, halfway = program.newcomer(), program.newcomer()
    await inside.checks_in(TURI, *BLACK)
    halfway.scans(TURI)
    await halfway.taps("agree")
    await until(lambda: halfway.button("name"))
    await program.rests()
    assert program.process is not None
    program.process.send_signal(signal.SIGSTOP)
    late = program.newcomer()
    late.scans(TURI)
    program.becomes(program.offset + 6 * HOUR)
    await asyncio.sleep(1)
    program.process.send_signal(signal.SIGCONT)
    await until(lambda: Chat(program, sample.SATGAS_CHAT).cards)
    await until(lambda: late.messages)  # a scan of six hours ago lets nobody in, and says so
    await halfway.taps("name")  # in time or not, the tap is answered: that is asked below
    await program.newcomer().checks_in(TURI, *GREEN)
    await keeps_its_promise(program)


@pytest.mark.sqlite("a server's own backup is not ours")
async def test_a_backup_under_load_holds_nobody_up_and_is_whole(
    program: Program, tmp_path: Path
) -> None:
    installed(program.database)
    await program.starts()
    visitors = [program.newcomer(f"Tamu {number}") for number in range(12)]
    async with asyncio.TaskGroup() as morning:
        for one in visitors:
            morning.create_task(one.checks_in(TURI, *GREEN))
        for _ in range(3):
            backup = await program.spawn("-m", "bot", "backup", "--to", str(tmp_path / "backups"))
            assert await backup.wait() == 0, program.log[-2000:]
    assert list((tmp_path / "backups").iterdir())
    assert "database-trouble" not in program.log
    await keeps_its_promise(program)
