"""Whom the field's lists hand out: nobody with a place that is to come, and without a search."""

import sqlite3

import pytest

from bot.domain.outreach import moves
from bot.domain.outreach.fieldwork import Kind, Scope
from bot.domain.outreach.residents import Reached
from tests.door.test_plans import asked  # noqa: F401 - a fixture
from tests.outreach.clinics import nurse, planned
from tests.outreach.fieldwork import TURI, member, resident, team, with_the_bot
from tests.outreach.test_calls import calls
from tests.telegram import Someone, World
from tests.words import said


@pytest.fixture
async def sister(world: World) -> Someone:
    return await nurse(world)


async def test_who_has_a_place_is_neither_called_nor_visited_until_its_day_has_passed(
    world: World, sister: Someone
) -> None:
    clinic = await planned(world)
    person = await with_the_bot(world)
    number = await resident(world, "Sekar Arum", person_id=person.id, state=Reached.CALL)
    async with world.transaction() as services:
        await services.bookings.book(clinic.id, None, by=person)
    await calls(sister)
    assert sister.popup["text"] == said("error-nothing-left")
    room = await team(world)
    sri = await member(world, room, "Bu Sri")
    async with world.transaction() as services:
        await services.residents.move(number, moves.wants_visit)
    await sri.says("/rumah")
    assert "Sekar Arum" not in sri.text
    await world.waits(days=6)  # Sunday
    await sri.says("/rumah")
    assert "Sekar Arum" in sri.text


@pytest.mark.sqlite("reads how SQLite goes about its questions")
async def test_the_next_number_is_found_without_looking_a_whole_list_through(
    world: World,
    asked: dict[str, tuple[object, ...]],  # noqa: F811 - the fixture
) -> None:
    places = (await world.office_id(TURI), await world.office_id("Kelurahan Bendo"))
    await resident(world, "Sekar Arum", state=Reached.CALL)
    async with world.transaction() as services:
        scope = Scope(Kind.CALLS, places)
        assert await services.tx.fieldwork.first(scope, services.local()) is not None
    file = sqlite3.connect(world.bot.settings.database_path)
    [(sql, values)] = [(sql, given) for sql, given in asked.items() if "SELECT r.id FROM" in sql]
    plan = " ".join(row[3] for row in file.execute(f"EXPLAIN QUERY PLAN {sql}", values))
    assert "INDEX residents_on_list" in plan
    assert "TEMP B-TREE" not in plan
