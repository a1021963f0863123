"""Thirty people check in while the program dies again and again."""

import asyncio
import random
from collections import Counter

import pytest

from tests.reliability.program import Program
from tests.reliability.visitors import Visitor, until

TURI, GEDOG = "Kelurahan Turi", "Kelurahan Gedog"
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")
SEED = 20211108
DEATHS = 6


async def dies_again_and_again(program: Program, dice: random.Random) -> None:
    """Kill and restart at random moments, the start and the first second included."""
    for _ in range(DEATHS):
        await asyncio.sleep(dice.uniform(0.05, 0.8))
        await program.kill()
        program.process = await program.spawn()
        await asyncio.sleep(dice.uniform(0.3, 1.0))
    await program.kill()
    await program.starts()


async def comes(visitor: Visitor, office: str, answers: tuple[str, ...], after: float) -> None:
    await asyncio.sleep(after)
    await visitor.checks_in(office, *answers)


@pytest.fixture
async def after_the_day(running: Program) -> tuple[Program, list[Visitor], list[Visitor]]:
    """The program after a bad day; who was to be green, and who red."""
    dice = random.Random(SEED)
    visitors = [running.newcomer(f"Tamu Nomor-{number}") for number in range(30)]
    async with asyncio.TaskGroup() as day:
        day.create_task(dies_again_and_again(running, dice))
        for number, visitor in enumerate(visitors):
            answers = RED if number % 3 == 0 else GREEN
            office = (TURI, GEDOG)[number % 2]
            day.create_task(comes(visitor, office, answers, dice.uniform(0, 5)))
    await running.rests()
    reds = visitors[::3]
    return running, [one for one in visitors if one not in reds], reds


async def test_a_day_of_kills_loses_nothing_and_does_nothing_twice(
    after_the_day: tuple[Program, list[Visitor], list[Visitor]],
) -> None:
    program, greens, reds = after_the_day
    people = "people p ON p.id = {}.person_id WHERE p.telegram_id IS NOT NULL"
    visits = program.ask(f"SELECT p.telegram_id FROM visits v JOIN {people.format('v')}")
    cases = program.ask(f"SELECT p.telegram_id FROM cases c JOIN {people.format('c')}")
    assert Counter(one for (one,) in visits) == {one.id: 1 for one in greens + reds}
    assert Counter(one for (one,) in cases) == {one.id: 1 for one in reds}
    assert [one.id for one in greens if "HIJAU" not in one.text] == []
    assert [one.id for one in reds if "MERAH" not in one.text] == []
    shown = program.group(TURI).cards + program.group(GEDOG).cards
    codes = {f"K{number}" for (number,) in program.ask("SELECT id FROM cases")}
    assert {code for code in codes if any(code in card["text"] for card in shown)} == codes
    assert program.count("inbox WHERE state = 2") == 0


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
        await until(lambda: program.count("outbox WHERE once AND state = 1"))
        await asyncio.sleep(dice.uniform(0, 0.1))
        await program.kill()
    program.faults(slow_ms=0)
    await program.starts()
    await program.rests()
    told = Counter(len(one.messages) - 1 for one in people)
    states = dict(program.ask("SELECT state, count(*) FROM outbox WHERE once GROUP BY state"))
    assert sum(states.values()) == 40
    assert set(told) <= {0, 1}
    assert states.get(5, 0) > 0, "no kill hit a reminder on its way: the test tests nothing"
    assert told[0] <= states[5]


async def test_a_reminder_whose_answer_was_lost_is_not_sent_again(program: Program) -> None:
    [resident] = await with_reminders(program, 1)
    program.becomes(program.offset + 25 * 3600 + 60)
    program.faults(drop_answer_once=True, drop_chat=resident.id)
    await program.starts()
    await until(lambda: program.count("outbox WHERE once AND state = 5"))
    await program.kill()
    await program.starts()
    await asyncio.sleep(1.5)
    assert len(resident.messages) == 2  # the home, and one reminder
