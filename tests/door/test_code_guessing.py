"""Many accounts guess the digits on a poster together: they are held, and nobody else is."""

import pytest

from tests.door.test_typed_code import BENDO, CONSENT, TURI, code_of, other_than
from tests.telegram import World
from tests.words import said

ACCOUNTS = 30


@pytest.fixture
async def guessed(world: World) -> str:
    """Thirty accounts have tried ten codes each; return a wrong one."""
    wrong = other_than(await code_of(world, TURI))
    for number in range(ACCOUNTS):
        who = world.newcomer(f"Orang {number}")
        world.telegram.person_starts(who.id)
        await world.settles()
        for _ in range(10):
            world.telegram.person_says(who.id, who.id, wrong)
        await world.settles()
    await world.visitor.starts()
    return wrong


async def test_one_more_who_guesses_is_held(world: World, guessed: str) -> None:
    await world.visitor.says(guessed)
    assert world.visitor.text == said("error-codes-guarded")
    await world.visitor.says(guessed)
    await world.visitor.says(await code_of(world, TURI))
    assert world.visitor.text == said("error-too-many-guesses")


async def test_who_types_the_right_digits_or_mistypes_once_comes_in(
    world: World, guessed: str
) -> None:
    await world.visitor.says(guessed)
    await world.visitor.says(await code_of(world, TURI))
    assert CONSENT in world.visitor.text


async def test_a_scan_always_comes_in(world: World, guessed: str) -> None:
    for _ in range(4):
        await world.visitor.says(guessed)
    await world.visitor.scans(BENDO)
    assert CONSENT in world.visitor.text


async def test_admins_are_told_once(world: World, guessed: str) -> None:
    for _ in range(2):
        await world.visitor.says(guessed)
    told = [one for one in world.admin.messages if said("trouble-guessing") in one["text"]]
    assert len(told) == 1


async def test_an_hour_later_nobody_is_held(world: World, guessed: str) -> None:
    world.clock.passes(minutes=61)
    await world.visitor.says(guessed)
    assert world.visitor.text == said("error-unknown-code")
