"""The record of deeds while the program dies again and again."""

import asyncio
import random

from storage.audit_check import check
from tests.reliability.dying import dies
from tests.reliability.program import Program
from tests.reliability.test_handover import officer_on_duty
from tests.reliability.visitors import Visitor

TURI, RED = "Kelurahan Turi", ("none", "0", "none", "yes")
SEED, DEATHS, DEEDS = 20211108, 6, 25


async def dies_again_and_again(program: Program) -> None:
    """Kill and restart at random moments, the start and the first second included."""
    async for _ in dies(program, random.Random(SEED), DEATHS):
        pass


async def reads_the_list(officer: Visitor) -> None:
    for _ in range(DEEDS):
        officer.program.telegram.person_says(officer.id, officer.id, "/kasus")
        await asyncio.sleep(0.2)


async def test_every_deed_is_recorded_once_and_the_chain_holds(running: Program) -> None:
    officer = await officer_on_duty(running, "Pak Joko")
    await running.newcomer().checks_in(TURI, *RED)
    async with asyncio.TaskGroup() as day:
        day.create_task(dies_again_and_again(running))
        day.create_task(reads_the_list(officer))
    await running.rests()
    assert running.count("audit WHERE action = 'read-cases'") == DEEDS
    async with running.services() as services:
        found = await check(services.tx)
    assert (found.first, found.ends, found.rows) == (None, True, running.count("audit"))
