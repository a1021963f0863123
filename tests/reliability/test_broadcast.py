"""A red visitor while twenty thousand residents are being reminded: the card does not wait."""

import asyncio
import time
from itertools import chain

from bot.domain.timers import Kind
from bot.services import Services
from storage.outreach.reminders import FACTS
from storage.times import stamp
from tests.reliability.crowd import letters, lives
from tests.reliability.program import Program
from tests.reliability.visitors import Chat, until

RESIDENTS, AT_ONCE = 20_000, 3
READS = 0.25  # seconds at each question: quicker than anybody, slower than a machine
REAL = {"BULK_PER_SECOND": "28", "GROUP_PER_MINUTE": "18"}
RED = ("agree", "name", "none", "0", "none")


async def reminds_all(program: Program, services: Services) -> None:
    """Let a reminder be due for every resident at this very moment."""
    tx, now = services.tx, stamp(services.now)
    for number in await lives(program, services, RESIDENTS):
        tx.write(
            "INSERT INTO reminders (id, person_id, facts, due_on, state, agreed_at)"
            " VALUES (?, ?, ?, ?, 'waiting', ?)",
            number,
            number,
            tx.seal.seal({"dose": 2, "vaccine": None}, FACTS, number),
            services.today.isoformat(),
            now,
        )
        tx.timers.set(Kind.REMIND, number, services.now)


async def is_red(program: Program, office: str, group: Chat) -> float:
    """Let a visitor be red; return the seconds from the last tap to the group's card."""
    visitor = program.newcomer()
    visitor.scans(office)
    for answer in RED:
        await visitor.taps(answer)
        await asyncio.sleep(READS)
    message, data = await until(lambda: visitor.button("yes"))
    before, began = len(group.cards), time.monotonic()
    program.telegram.person_taps(visitor.id, visitor.id, message, data)
    await until(lambda: len(group.cards) > before)
    return time.monotonic() - began


async def one_by_one(program: Program, offices: list[str]) -> list[float]:
    """Let one visitor after the other be red, each at another office."""
    return [await is_red(program, office, program.group(office)) for office in offices]


async def test_a_card_arrives_within_a_second_while_everybody_is_being_reminded(
    program: Program,
) -> None:
    async with program.services() as services:
        await reminds_all(program, services)
    program.telegram.limits.enabled = True
    await program.starts(**REAL)
    await until(lambda: letters(program, RESIDENTS))
    assert program.count("timers WHERE kind = 'remind'") > RESIDENTS / 2
    offices = [one.title for one in program.city.posters if one.group_id and not one.door]
    began = time.monotonic()
    queues = [offices[number::AT_ONCE] for number in range(AT_ONCE)]
    lists = await asyncio.gather(*(one_by_one(program, queue) for queue in queues))
    took = list(chain.from_iterable(lists))
    assert len(letters(program, RESIDENTS)) < RESIDENTS, (
        "the broadcast was over before the visitors were"
    )
    assert len(took) > 30
    *most, slowest = sorted(took)
    assert most[-1] < 1
    assert slowest < 2  # one may meet something else this machine does
    assert len(letters(program, RESIDENTS)) > 5 * (time.monotonic() - began), (
        "the broadcast hardly moved"
    )
    assert [one for one in program.telegram.calls if one.status == 429] == []
