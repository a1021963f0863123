"""A campaign while the program dies, and while visitors come: nobody twice, nobody left out."""

import asyncio
import os
import random
import time
from collections import Counter
from datetime import datetime, timedelta
from statistics import median

import pytest

from bot.domain.outreach.campaigns import Campaign
from bot.domain.outreach.residents import Doses, Reached, Resident, Source
from bot.domain.timers import Kind
from bot.services import Services
from tests.reliability.crowd import letters, lives
from tests.reliability.dying import dies
from tests.reliability.program import Program
from tests.reliability.test_broadcast import READS, REAL, RED
from tests.reliability.visitors import until
from tests.telegram import MONDAY

SEEDS = range(20211108, 20211108 + (10 if os.environ.get("SOAK") else 1))
DEATHS, COLD, ALIVE = 5, 3, 3.0  # each fourth start is a cold one; seconds at most
SOME, MANY = 200, 4_000
ROUND_TRIP = 300  # milliseconds: some of it is on its way whenever the program dies
EVENING = MONDAY.replace(hour=19, minute=29, second=45)  # what is planned now leaves in seconds
NINE, NOON = MONDAY.replace(hour=9), MONDAY.replace(hour=12)  # of what is planned, much is due
VISITORS = 8


async def has_due(program: Program, services: Services, residents: int) -> None:
    """Let so many residents have a dose that is due, and a campaign tell them."""
    for number in await lives(program, services, residents):
        one = Resident(
            id=0,
            source=Source.SELF,
            state=Reached.WAITING,
            had=Doses(1, "sinovac"),
            dose=2,
            due_on=services.today,
            person_id=number,
        )
        services.tx.residents.add(one, services.now)
    await services.tx.campaigns.add(Campaign(0), services.now)
    services.tx.timers.set(Kind.CAMPAIGN, 1, services.now)


def becomes(program: Program, at: datetime) -> None:
    """Let it be a moment, by the city's clock."""
    program.becomes(int(at.timestamp() - time.time()))


async def all_promised(program: Program) -> None:
    """Wait until nothing that was planned is left, nor on its way."""
    await until(lambda: program.count("campaigns WHERE planned_on IS NOT NULL"))
    await until(lambda: program.count("campaign_messages WHERE state = 'planned'") == 0)
    await program.rests()


@pytest.mark.parametrize("seed", SEEDS)
async def test_nobody_is_told_twice_or_left_out_however_often_the_program_dies(
    program: Program, seed: int
) -> None:
    async with program.services() as services:
        await has_due(program, services, SOME)
    becomes(program, EVENING)
    program.faults(slow_ms=ROUND_TRIP)
    await program.starts()
    async for _ in dies(program, random.Random(seed), DEATHS, pace=ALIVE, cold=COLD):
        assert max(Counter(letters(program, SOME)).values(), default=0) <= 1
    await all_promised(program)
    told = Counter(letters(program, SOME))
    uncertain = program.count("outbox WHERE kind = 'due-dose' AND state = 5")
    assert program.count("residents WHERE state = 'told' AND told = 1") == SOME
    assert max(told.values()) == 1
    assert uncertain > 0, "no kill hit a message on its way: the test tests nothing"
    assert SOME - len(told) <= uncertain
    becomes(
        program, EVENING + timedelta(days=4)
    )  # who may not have heard the first hears the second
    await until(lambda: program.count("residents WHERE told = 2") == SOME)
    await all_promised(program)
    again = Counter(letters(program, SOME))
    assert len(again) == SOME
    assert again - told == Counter(range(min(again), min(again) + SOME))


async def comes(program: Program, office: str) -> tuple[list[float], float]:
    """Let a visitor be red; return the seconds to each next question, and to the group's card."""
    visitor, group, replies = program.newcomer(), program.group(office), []

    async def sees(ending: str) -> tuple[int, str]:
        began = time.monotonic()
        found: tuple[int, str] = await until(lambda: visitor.button(ending), every=0.002)
        replies.append(time.monotonic() - began)
        return found

    visitor.scans(office)
    for answer in (*RED, "yes"):
        message, data = await sees(answer)
        await asyncio.sleep(READS)
        program.telegram.person_taps(visitor.id, visitor.id, message, data)
    before, began = len(group.cards), time.monotonic()
    await until(lambda: len(group.cards) > before, every=0.002)
    return replies, time.monotonic() - began


async def test_a_check_in_and_an_alert_are_as_fast_in_the_middle_of_a_campaign(
    program: Program,
) -> None:
    async with program.services() as services:
        await has_due(program, services, MANY)
        services.tx.timers.clear(Kind.CAMPAIGN, 1)
    becomes(program, NINE)
    program.telegram.limits.enabled = True
    await program.starts(**REAL)
    offices = [one.title for one in program.city.posters if one.group_id and not one.door]
    without = [await comes(program, office) for office in offices[:VISITORS]]
    assert letters(program, MANY) == [], "nobody was to be told yet"
    async with program.services() as services:
        services.tx.timers.set(Kind.CAMPAIGN, 1, NINE)
    await until(lambda: program.count("campaign_messages WHERE state = 'planned'") > MANY / 2)
    becomes(program, NOON)
    await until(lambda: len(letters(program, MANY)) > 28)  # now it is noon for the program too
    began = time.monotonic()
    meanwhile = [await comes(program, office) for office in offices[VISITORS : 2 * VISITORS]]
    sent, took = len(letters(program, MANY)), time.monotonic() - began
    assert sent < MANY, "the campaign was over before the visitors were"
    assert sent > 15 * took, "the campaign hardly moved"
    for fast, slow in zip(_figures(without), _figures(meanwhile), strict=True):
        assert slow < 1.5 * fast + 0.05
    assert max(card for _, card in meanwhile) < 1
    assert [one for one in program.telegram.calls if one.status == 429] == []


def _figures(seen: list[tuple[list[float], float]]) -> tuple[float, float]:
    """Return the median of all replies, and of the cards."""
    replies = [seconds for each, _ in seen for seconds in each]
    return median(replies), median(card for _, card in seen)
