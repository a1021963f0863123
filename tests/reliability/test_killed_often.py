"""Days on which the program dies again and again: at random moments, its start included.

One short day runs always; with `make soak` ten long ones, each another.
"""

import asyncio
import os
import random
from collections import Counter

import pytest

from tests.reliability.day import Day
from tests.reliability.program import Program
from tests.reliability.promise import broken, settled
from tests.reliability.visitors import Visitor, until

SEED = 20211108
LONGEST = 400.0  # seconds
DAYS, DEATHS = (10, 20) if os.environ.get("SOAK") else (1, 6)  # and one more death in the evening


@pytest.mark.parametrize("seed", range(SEED, SEED + DAYS))
async def test_a_day_of_kills_keeps_the_promise(
    program: Program, seed: int, capsys: pytest.CaptureFixture[str]
) -> None:
    day = Day(program, seed, DEATHS)
    async with asyncio.timeout(LONGEST):
        await day.passes()
    await settled(program)
    said = await broken(program)
    with capsys.disabled():
        print(f"\n{seed}: {day.told()}")  # noqa: T201 - what `make soak` is run for
    assert said == [], "\n".join(said)
    assert day.in_vain == []
    assert day.figures["cases closed"], "no officer did anything: the day shows nothing"
    assert not program.broke, program.log


async def with_reminders(program: Program, people: int) -> list[Visitor]:
    """Return people who agreed to be reminded, whose day is today."""
    visitors = [program.newcomer(f"Warga {number}") for number in range(people)]
    await program.starts()
    await program.knows(*visitors)
    await program.kill()
    async with program.services() as services:
        for one in visitors:
            person = await services.people.of_telegram(one.id)
            assert person is not None
            await services.reminders.agree(person, doses=0, vaccine=None, last_dose_on=None)
    return visitors


async def test_nobody_is_reminded_twice_however_often_the_program_dies(program: Program) -> None:
    people = await with_reminders(program, 40)
    dice = random.Random(SEED)
    program.becomes(program.offset + 25 * 3600 + 60)  # the morning after, past nine
    program.faults(slow_ms=150)
    for _ in range(3):
        await program.starts(BULK_PER_SECOND="8")
        await until(lambda: program.count("outbox WHERE once = 1 AND state = 1"))
        await asyncio.sleep(dice.uniform(0, 0.1))
        await program.kill()
    program.faults(slow_ms=0)
    await program.starts()
    await program.rests()
    told = Counter(len(one.messages) - 1 for one in people)
    states = dict(program.ask("SELECT state, count(*) FROM outbox WHERE once = 1 GROUP BY state"))
    assert sum(states.values()) == 40
    assert set(told) <= {0, 1}
    assert states.get(5, 0) > 0, "no kill hit a reminder on its way: the test tests nothing"
    assert told[0] <= states[5]


async def test_a_reminder_whose_answer_was_lost_is_not_sent_again(program: Program) -> None:
    [resident] = await with_reminders(program, 1)
    program.becomes(program.offset + 25 * 3600 + 60)
    program.faults(drop_answer_once=True, drop_chat=resident.id)
    await program.starts()
    await until(lambda: program.count("outbox WHERE once = 1 AND state = 5"))
    await program.kill()
    await program.starts()
    await asyncio.sleep(1.5)
    assert len(resident.messages) == 2  # the home, and one reminder
