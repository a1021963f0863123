"""Posters told from fakes: `/cek` and the number under the code."""

import itertools
from itertools import pairwise

import pytest

from bot.domain.paper.posters import Kind
from tests.paper.paper import (
    BENDO,
    SETDA,
    TURI,
    number_of,
    office_id,
    renews,
    wants_no_drawing,
)
from tests.telegram import World
from tests.words import said


async def test_anybody_may_check_a_posters_number(world: World) -> None:
    await world.visitor.starts()
    number = await number_of(world)
    await world.visitor.says(f"/cek {number}")
    assert said("poster-genuine", number=number) in world.visitor.text
    assert TURI in world.visitor.text
    assert said("poster-kind-entry") in world.visitor.text


async def test_no_two_posters_bear_the_same_number(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken, digits = int(await number_of(world)) - 100_000, itertools.count()
    drawn = iter((taken, (taken + 1) % 900_000))
    monkeypatch.setattr(
        "bot.services.paper.posters.secrets.randbelow",
        lambda most: next(drawn if most == 900_000 else digits),
    )
    assert await number_of(world, BENDO) == f"{(taken + 1) % 900_000 + 100_000}"


async def test_the_number_may_be_typed_in_groups_of_three(world: World) -> None:
    await world.visitor.starts()
    number = await number_of(world)
    await world.visitor.says(f"/verify {number[:3]} {number[3:]}")
    assert said("poster-genuine", number=number) in world.visitor.text


async def test_an_exit_poster_has_its_own_number(world: World) -> None:
    await world.visitor.starts()
    number = await number_of(world, kind=Kind.EXIT)
    assert number != await number_of(world)
    await world.visitor.says(f"/cek {number}")
    assert said("poster-kind-exit") in world.visitor.text


async def test_the_answer_names_the_door(world: World) -> None:
    await world.visitor.starts()
    number = await number_of(world, SETDA)
    await world.visitor.says(f"/cek {number}")
    [(door,)] = await world.ask(
        "SELECT name FROM doors WHERE office_id = ? ORDER BY id LIMIT 1",
        await office_id(world, SETDA),
    )
    assert said("place-with-door", office=SETDA, door=door) in world.visitor.text


async def test_a_number_of_no_poster_is_called_a_fake(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("/cek 000001")
    assert world.visitor.text == said("error-unknown-poster", number="000001")


async def test_the_number_of_a_replaced_poster_says_so(world: World) -> None:
    await world.visitor.starts()
    number = await number_of(world)
    await wants_no_drawing(world)
    await renews(world)
    await world.visitor.says(f"/cek {number}")
    assert world.visitor.text == said("error-replaced-poster", number=number, office=TURI)


async def test_who_types_no_number_reads_what_to_type(world: World) -> None:
    await world.visitor.starts()
    await world.visitor.says("/cek")
    assert world.visitor.text == said("poster-check-how")


async def test_who_has_a_role_also_reads_how_to_check_a_pass(world: World) -> None:
    await world.admin.says("/cek poster ini")
    assert said("poster-check-how") in world.admin.text
    assert said("pass-check-how") in world.admin.text


async def test_wrong_numbers_count_as_guesses(world: World) -> None:
    await world.visitor.starts()
    for wrong in range(10):
        await world.visitor.says(f"/cek 00000{wrong}")
    await world.visitor.starts("o_guess")
    assert world.visitor.text == said("error-too-many-guesses")


async def test_a_replaced_poster_is_no_guess(world: World) -> None:
    await world.visitor.starts()
    number = await number_of(world)
    await wants_no_drawing(world)
    await renews(world)
    for _ in range(11):
        await world.visitor.says(f"/cek {number}")
    assert world.visitor.text == said("error-replaced-poster", number=number, office=TURI)


async def test_a_check_does_not_disturb_an_open_talk(world: World) -> None:
    await world.visitor.starts()
    number = await number_of(world)
    await world.visitor.scans(TURI)
    await world.visitor.taps("agree")
    await world.visitor.says(f"/cek {number}")
    assert said("poster-genuine", number=number) in world.visitor.text
    await world.visitor.says("Siti Aminah")
    assert said("question-health") in world.visitor.text


async def test_numbers_are_not_handed_out_in_order(world: World) -> None:
    numbers = [int(await number_of(world, office)) for office in (TURI, BENDO, SETDA)]
    assert [b - a for a, b in pairwise(numbers)] != [1, 1]
    assert all(100_000 <= one <= 999_999 for one in numbers)
