"""A webhook to which updates are brought at once, swapped and more than once."""

import asyncio
import random
from collections.abc import AsyncIterator

import httpx
import pytest

from tests.reliability.program import Program
from tests.reliability.promise import broken, settled
from tests.reliability.test_brought import Brought
from tests.reliability.witness import installed

TURI = "Kelurahan Turi"
GREEN, RED = ("none", "2"), ("none", "0", "none", "yes")
SECRET = "X-Telegram-Bot-Api-Secret-Token"


class Careless:
    """Brings all that waits at once, in any order, and now and then what was brought before."""

    def __init__(self, program: Program, brought: Brought) -> None:
        self.program = program
        self.url, self.secret = brought.env["WEBHOOK_URL"], brought.env["WEBHOOK_SECRET"]
        self.dice = random.Random(20211108)
        self.again = 0

    async def brings(self) -> None:
        queue = self.program.telegram.updates
        async with httpx.AsyncClient(headers={SECRET: self.secret}, timeout=10) as client:
            while True:
                fresh = [update for _, update in queue._waiting.values()]
                old = [one for one in queue._past.values() if self.dice.random() < 0.1]
                self.again += len(old)
                both = fresh + fresh + old
                self.dice.shuffle(both)
                answers = await asyncio.gather(*(client.post(self.url, json=one) for one in both))
                assert all(one.status_code == 200 for one in answers)
                for update in fresh:
                    queue.taken(update)
                await asyncio.sleep(0.05)


@pytest.fixture
async def careless(program: Program) -> AsyncIterator[Careless]:
    installed(program.database)
    brought = Brought(program)
    await program.starts(**brought.env)
    made = Careless(program, brought)
    bringing = asyncio.ensure_future(made.brings())
    yield made
    if bringing.done():
        bringing.result()  # raises what it met: it goes on for ever unless it fails
    bringing.cancel()
    await asyncio.wait({bringing})


async def test_everybody_is_checked_in_once(program: Program, careless: Careless) -> None:
    visitors = [program.newcomer(f"Tamu {number}") for number in range(12)]
    async with asyncio.TaskGroup() as morning:
        for number, one in enumerate(visitors):
            morning.create_task(one.checks_in(TURI, *(RED if number % 3 == 0 else GREEN)))
    await settled(program)
    said = await broken(program)
    assert said == [], "\n".join(said)
    assert (program.count("visits"), program.count("cases")) == (12, 4)
    assert careless.again > 10
