"""The promise is kept on a bad day, and whoever breaks it is found out."""

import asyncio

import pytest

from tests.reliability.program import Program
from tests.reliability.promise import broken, settled
from tests.reliability.visitors import until
from tests.reliability.witness import installed

TURI, GEDOG = "Kelurahan Turi", "Kelurahan Gedog"
GREEN, RED, BLACK = ("none", "2"), ("none", "0", "none"), ("positive", "0", "yes")
MINUTE = 60
FOUND = {
    "confirmed_too_early": "lost: update",
    "dropped_on_500": "lost: row",
    "treated_again": "doubled: update",
    "forgotten_at_a_start": "stuck: case",
    "remembered_wrongly": "wrong: ",
}


async def bad_day(program: Program, **env: str) -> None:
    """Let an update come twice, Telegram answer 500, and a kill come between two minutes."""
    installed(program.database)
    await program.starts(**env)
    await program.newcomer().checks_in(TURI, *GREEN)
    await program.newcomer().checks_in(TURI, *BLACK)
    program.telegram.redeliver()
    await _meets_500(program)
    late = program.newcomer()
    await program.listens()
    late.scans(GEDOG)
    await until(lambda: not program.telegram.updates.waiting())
    await program.kill()
    program.becomes(program.offset + 6 * MINUTE)
    await program.starts(**env)
    await settled(program, 5)


async def _meets_500(program: Program) -> None:
    visitor = program.newcomer()
    visitor.scans(GEDOG)
    for answer in ("agree", "name", *RED):
        await visitor.taps(answer)
    await until(lambda: visitor.button("yes"))
    program.faults(slow_ms=400)
    await visitor.taps("yes")
    await until(lambda: program.count("visits") == 3)
    program.faults(down="5xx", slow_ms=0)
    await asyncio.sleep(0.5)
    program.faults(down="")


async def test_it_is_kept(program: Program) -> None:
    await bad_day(program)
    said = await broken(program)
    assert said == [], "\n".join(said)


@pytest.mark.parametrize("bug", FOUND)
async def test_a_planted_bug_is_found(program: Program, bug: str) -> None:
    await bad_day(program, PLANTED=bug)
    said = await broken(program)
    assert [one for one in said if one.startswith(FOUND[bug])], said
