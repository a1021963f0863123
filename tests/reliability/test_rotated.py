"""Keys are changed while the bot works and `keys rotate` is killed again and again."""

import asyncio
import base64
from contextlib import closing
from itertools import chain

from storage.damage import SEALED
from storage.sealing import CannotUnseal, Seal
from tests import engine
from tests.reliability.program import Program
from tests.reliability.visitors import Visitor, until
from tests.telegram import KEY

TURI = "Kelurahan Turi"
NEW = base64.b64encode(b"n" * 32).decode()
BOTH = f"{NEW},{KEY}"
MANY = 12_000  # people whose names are still to be sealed anew


def keys(written: str) -> list[bytes]:
    return [base64.b64decode(one) for one in written.split(",")]


def grow(program: Program) -> None:
    """Let a city of people be known, all sealed with the old key."""
    seal, first = Seal(keys(KEY)), 100_000
    rows = [
        (
            first + n,
            seal.aliases.of(5_000_000_000 + n),
            seal.seal(f"Warga {n}", "people.name", first + n),
        )
        for n in range(MANY)
    ]
    with closing(engine.direct(engine.place(program.database))) as database, database:
        for row in rows:
            database.execute(
                "INSERT INTO people (id, telegram_id, name, created_at)"
                " VALUES (?, ?, ?, (SELECT max(at) FROM audit))",
                row,
            )


def cells(program: Program) -> dict[str, list[tuple[int, bytes]]]:
    return {
        place: program.ask(
            "SELECT {}, {} FROM {} WHERE {} IS NOT NULL".format(
                key, place.split(".")[1], place.split(".")[0], place.split(".")[1]
            )
        )
        for place, key in SEALED.items()
    }


def closed(program: Program, written: str) -> int:
    """Return how many cells these keys do not open."""
    seal, count = Seal(keys(written)), 0
    for place, found in cells(program).items():
        for row, cell in found:
            try:
                seal.open(cell, place, row)
            except CannotUnseal:
                count += 1
    return count


async def rotates(program: Program, written: str) -> tuple[int, str]:
    """Run the command to its end; return its exit code and what it said."""
    before = len(program.log)
    process = await program.spawn("-m", "bot", "keys", "rotate", DATA_KEY=written)
    code = await asyncio.wait_for(process.wait(), 60)
    return code, program.log[before:]


async def comes_in(program: Program, stop: asyncio.Event) -> list[Visitor]:
    """Let one visitor after the other check in until told to stop; return them."""
    came = []
    while not stop.is_set():
        visitor = program.newcomer()
        await visitor.checks_in(TURI, "none", "2")
        came.append(visitor)
    return came


def old_names(program: Program) -> int:
    """Return how many names still have another key than the new one."""
    new, people = Seal(keys(NEW)).first, program.ask("SELECT name FROM people")
    return sum(name is not None and name[1:5] != new for (name,) in people)


async def killed_in_the_middle(program: Program) -> None:
    """Begin, and kill -9 once something was sealed anew but not everything."""
    before = old_names(program)
    process = await program.spawn("-m", "bot", "keys", "rotate", DATA_KEY=BOTH)
    await until(lambda: old_names(program) < before - 300)
    process.kill()
    await process.wait()
    assert old_names(program) > 0


async def test_keys_are_changed_under_load_and_kills(program: Program) -> None:
    grow(program)
    await program.starts(DATA_KEY=KEY)
    code, said = await rotates(program, BOTH)
    assert code == 2
    assert "restart the bot" in said  # it could not read what is sealed anew
    await program.kill()
    await program.starts(DATA_KEY=BOTH)
    stop = asyncio.Event()
    load = asyncio.ensure_future(comes_in(program, stop))
    for _ in range(3):
        await killed_in_the_middle(program)
        assert closed(program, BOTH) == 0
    code, said = await rotates(program, BOTH)
    stop.set()
    came = await load
    assert code == 0, said
    assert "may be taken out" in said
    await program.rests()
    assert closed(program, NEW) == 0
    assert len(came) > 0
    await program.kill()
    code, words = await program.ends(DATA_KEY=KEY)
    assert code == 2
    assert "put the new DATA_KEY in front" in "".join(words)
    await program.starts(DATA_KEY=NEW)
    for one in came[:3]:
        program.telegram.person_says(one.id, one.id, "/riwayat")
        await until(lambda one=one: TURI in str(one.messages[-1]))
    people = [program.ask("SELECT 1 FROM people WHERE telegram_id = ?", one.id) for one in came]
    assert list(chain(*people)) == [(1,)] * len(came)  # known once, as before
