"""A red visitor while twenty thousand residents are being reminded: the card does not wait."""

import asyncio
import time
from itertools import chain

from bot.domain.timers import Kind
from bot.rehearsal import Person
from bot.rehearsal.world.chats import Account
from bot.services import Services
from storage.outreach.reminders import FACTS
from storage.people import NAME
from storage.times import stamp
from tests.reliability.program import Program
from tests.reliability.visitors import Chat, until

RESIDENTS, AT_ONCE = 20_000, 3
READS = 0.25  # seconds at each question: quicker than anybody, slower than a machine
FIRST = 800_000_000
REAL = {"BULK_PER_SECOND": "28", "GROUP_PER_MINUTE": "18"}
RED = ("agree", "name", "none", "0", "none")


async def reminds_all(services: Services) -> None:
    """Let a reminder be due for every resident at this very moment."""
    tx, now = services.tx, stamp(services.now)
    for number in range(RESIDENTS):
        tx.write(
            "INSERT INTO people (id, telegram_id, name, language, consented_at, consent,"
            " created_at) VALUES (?, ?, ?, 'id', ?, '2021-11', ?)",
            FIRST + number,
            tx.alias(FIRST + number),
            tx.seal.seal("Sri Wahyuni", NAME, FIRST + number),
            now,
            now,
        )
        tx.write(
            "INSERT INTO reminders (id, person_id, facts, due_on, state, agreed_at)"
            " VALUES (?, ?, ?, ?, 'waiting', ?)",
            FIRST + number,
            FIRST + number,
            tx.seal.seal({"dose": 2, "vaccine": None}, FACTS, FIRST + number),
            services.today.isoformat(),
            now,
        )
        tx.timers.set(Kind.REMIND, FIRST + number, services.now)


def letters(program: Program) -> int:
    """Return how many residents have had their reminder."""
    return sum(
        one.method == "sendMessage" and one.ok and (one.chat_id or 0) >= FIRST
        for one in program.telegram.calls
    )


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
        await reminds_all(services)
    for number in range(RESIDENTS):
        resident = Person(FIRST + number, "Sri")
        program.telegram.people[FIRST + number] = Account(resident, started=True)
    program.telegram.limits.enabled = True
    await program.starts(**REAL)
    await until(lambda: letters(program))
    assert program.count("timers WHERE kind = 'remind'") > RESIDENTS / 2
    offices = [one.title for one in program.city.posters if one.group_id and not one.door]
    began = time.monotonic()
    queues = [offices[number::AT_ONCE] for number in range(AT_ONCE)]
    lists = await asyncio.gather(*(one_by_one(program, queue) for queue in queues))
    took = list(chain.from_iterable(lists))
    assert letters(program) < RESIDENTS, "the broadcast was over before the visitors were"
    assert len(took) > 30
    *most, slowest = sorted(took)
    assert most[-1] < 1
    assert slowest < 2  # one may meet something else this machine does
    assert letters(program) > 5 * (time.monotonic() - began), "the broadcast hardly moved"
    assert [one for one in program.telegram.calls if one.status == 429] == []
