"""Every fault at every place: the program lives or ends in one line, and loses nothing.

A slice runs always, a place for each fault; all of it with `make soak`.
"""

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractContextManager

import pytest

from tests import engine
from tests.reliability.nursery import born
from tests.reliability.planting import FAULTS, Fault, on_a_disk
from tests.reliability.program import Program
from tests.reliability.promise import broken, settled
from tests.reliability.visitors import Visitor, until
from tests.reliability.witness import installed

TURI = "Kelurahan Turi"
RED = ("none", "0", "none", "yes")
MOMENT = 0.8  # seconds that a fault lasts
NEEDS_A_DISK = ("full", "only read")
OF_A_FILE = (*NEEDS_A_DISK, "failing disk", "damaged page", "locked")
LOSES_A_REPLY = ("400", "403", "damaged page")  # said to be final, or parked with an apology
ANOTHER_TIME = ("an hour back", "a month on")  # an office is closed, a scan comes late
Place = Callable[[Program, Fault], Awaitable[list[Visitor]]]


async def start(program: Program, fault: Fault) -> list[Visitor]:
    """Be there already when the program starts, and when it is told to stop."""
    visitors = scanning(program, 2)
    few = 64 if fault is FAULTS["64 descriptors"] else 0
    with fault(program):
        program.process = await born(
            program.folder, program.log_file, program.env(), descriptors=few
        )
        await until(lambda: program.log or not program.alive)
        await asyncio.sleep(MOMENT)
        await ends_well(program)
    await program.starts()
    return visitors


async def intake(program: Program, fault: Fault) -> list[Visitor]:
    """Come while the program waits for updates; one arrives meanwhile."""
    await program.starts()
    await program.listens()
    with fault(program):
        visitors = scanning(program, 2)
        await asyncio.sleep(MOMENT)
    return visitors


async def dispatch(program: Program, fault: Fault) -> list[Visitor]:
    """Come while many updates are being treated."""
    await program.starts()
    await program.listens()
    visitors = scanning(program, 20)
    await until(lambda: program.count("inbox"))
    with fault(program):
        await asyncio.sleep(MOMENT)
    return visitors


async def delivery(program: Program, fault: Fault) -> list[Visitor]:
    """Come while answers are on their way."""
    await program.starts()
    await program.listens()
    program.faults(slow_ms=300)
    visitors = scanning(program, 20)
    await until(lambda: program.count("outbox"))
    with fault(program):
        await asyncio.sleep(MOMENT)
    program.faults(slow_ms=0)
    return visitors


async def stop(program: Program, fault: Fault) -> list[Visitor]:
    """Be there when the program is told to stop with work in hand."""
    await program.starts()
    await program.listens()
    visitors = scanning(program, 20)
    await until(lambda: program.count("inbox"))
    with fault(program):
        await asyncio.sleep(MOMENT)
        await ends_well(program)
    await program.starts()
    return visitors


PLACES: dict[str, Place] = {one.__name__: one for one in (start, intake, dispatch, delivery, stop)}


def cells() -> Iterator[tuple[str, str]]:
    """Give each fault with its place in the slice; all of them where that is asked for."""
    for number, fault in enumerate(FAULTS):
        if fault == "only read":  # nothing becomes so while it is being written
            yield fault, "start"
            continue
        for turn, place in enumerate(PLACES):
            if os.environ.get("SOAK") or turn == number % len(PLACES):
                yield fault, place


def scanning(program: Program, count: int) -> list[Visitor]:
    visitors = [program.newcomer(f"Tamu {number}") for number in range(count)]
    for one in visitors:
        one.scans(TURI)
    return visitors


async def ends_well(program: Program) -> None:
    """Tell it to stop, unless it has ended by itself in one line."""
    if program.alive:
        code, seconds = await program.told_to_stop()
        assert (code, seconds < 5) == (0, True)
    else:
        assert program.process is not None
        assert program.process.returncode == 2, program.log[-3000:]
        lines = [one for one in program.log.splitlines() if not one.startswith("timestamp=")]
        assert len(lines) == 1, lines


@pytest.fixture
def there(program: Program, fault: str) -> Iterator[None]:
    if engine.POSTGRES and fault in OF_A_FILE:
        pytest.skip("a fault of a file")
    if fault not in NEEDS_A_DISK:
        yield
        return
    moved: AbstractContextManager[None] = on_a_disk(program)
    with moved:
        yield


@pytest.mark.usefixtures("there")
@pytest.mark.parametrize(("fault", "place"), list(cells()))
async def test_it_lives_or_ends_in_one_line_and_loses_nothing(
    program: Program, fault: str, place: str
) -> None:
    installed(program.database)
    visitors = await PLACES[place](program, FAULTS[fault])
    assert program.alive
    if fault == "damaged page":  # what SQLite has read it does not read again
        await ends_well(program)
        await program.starts()
    moved = fault in ANOTHER_TIME
    if fault not in (*LOSES_A_REPLY, "a month on"):  # then all of today is long purged
        for one in visitors:
            await until(lambda one=one: one.button("agree") or (moved and one.messages))
    if moved:
        await asyncio.sleep(1.2)  # the program looks at the clock's file once a second
    last = program.newcomer()
    await last.checks_in(TURI, *RED)
    await until(lambda: program.group(TURI).cards)
    assert (program.count("visits"), program.count("cases")) == (1, 1)
    if fault not in (*LOSES_A_REPLY, "a month on"):  # then all of today is long purged
        await settled(program)
        said = await broken(program)
        assert said == [], "\n".join(said)
    assert not program.broke, program.log
    code, seconds = await program.told_to_stop()
    assert (code, seconds < 5) == (0, True)
