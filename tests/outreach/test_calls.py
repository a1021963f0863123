"""The Puskesmas calls those who did not answer: the same way as a team visits homes."""

import pytest

from bot.domain.outreach.residents import Home, Reached
from tests.outreach.clinics import nurse
from tests.outreach.fieldwork import known, member, resident, tasks, team, with_the_bot
from tests.telegram import Someone, World
from tests.words import said

PHONE = "+6281234567890"


@pytest.fixture
async def bidan(world: World) -> Someone:
    return await nurse(world)


async def calls(someone: Someone) -> None:
    """Ask below /penyisiran for the next number."""
    await someone.says("/penyisiran")
    await someone.taps("field:call")


async def to_call(world: World, name: str, phone: str = PHONE, **more: object) -> int:
    return await resident(world, name, state=Reached.CALL, phone=phone, **more)


async def test_who_has_one_number_is_called_once(world: World, bidan: Someone) -> None:
    await to_call(world, "Sekar Arum")
    await to_call(world, "Mbah Karto")
    await to_call(world, "Budi Santoso", "+6281234567891")
    await calls(bidan)
    assert "Sekar Arum" in bidan.text
    assert "Mbah Karto" in bidan.text
    assert "Budi" not in bidan.text
    await bidan.taps("field:did:1:absent:unknown")
    await bidan.taps("field:on:1")
    assert "Budi Santoso" in bidan.text


@pytest.mark.parametrize(
    ("result", "state"),
    [
        ("visit", Reached.VISIT),
        ("wrong", Reached.VISIT),
        ("comes", Reached.CALL),
        ("absent", Reached.CALL),
        ("moved", Reached.GONE),
    ],
)
async def test_what_came_of_a_call_decides_what_is_next(
    world: World, bidan: Someone, result: str, state: Reached
) -> None:
    number = await to_call(world, "Sekar Arum")
    await calls(bidan)
    await bidan.taps(f"field:did:1:{result}:unknown")
    assert (await known(world, number)).state is state
    await calls(bidan)
    assert bidan.popup["text"] == said("error-nothing-left")
    await bidan.taps_data("field:undo:1", bidan.id, bidan.messages[-2]["message_id"])
    assert (await known(world, number)).state is Reached.CALL
    assert await tasks(world) == [(number, "held", None)]


async def test_a_dose_had_elsewhere_is_noted_without_a_day(world: World, bidan: Someone) -> None:
    number = await to_call(world, "Sekar Arum")
    await calls(bidan)
    await bidan.taps("field:ask:1:had")
    await bidan.taps("field:did:1:had:unknown")
    one = await known(world, number)
    assert (one.had.doses, one.had.last_on, one.state) == (2, None, Reached.WAITING)


async def test_only_the_own_district_is_called_and_nobody_else_may(
    world: World, bidan: Someone
) -> None:
    far = "Kelurahan Bendo"
    await to_call(world, "Sekar Arum", home=Home(await world.office_id(far), 3, 2))
    await calls(bidan)
    assert bidan.popup["text"] == said("error-nothing-left")
    await world.admin.says("/penyisiran")
    assert "field:call" not in world.admin.buttons
    assert await tasks(world) == []


async def test_who_works_there_no_more_reads_nobody(world: World, bidan: Someone) -> None:
    await to_call(world, "Sekar Arum")
    await calls(bidan)
    card = bidan.messages[-1]["message_id"]
    [(role,)] = await world.ask("SELECT id FROM roles WHERE role = 'puskesmas'")
    await world.admin.says("/admin")
    await world.admin.taps(f"admin:ask:{role}")
    await world.admin.taps(f"admin:remove:{role}")
    for data in ("field:did:1:moved:unknown", "field:show:1", "field:on:1"):
        await bidan.taps_data(data, bidan.id, card)
        assert bidan.popup["text"] == said("error-gone")
    assert [row[1:] for row in await tasks(world)] == [("returned", None)]


async def test_the_reading_is_noted_and_told_to_who_was_read(world: World, bidan: Someone) -> None:
    await world.visitor.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(world.visitor.id)
        assert person is not None
    number = await to_call(world, "Sekar Arum", person_id=person.id)
    await calls(bidan)
    rows = await world.ask("SELECT subject FROM audit WHERE action = 'read-home'")
    assert rows == [(f"resident:{number}",)]
    async with world.transaction() as services:
        own = await services.own_data.of(person)
    assert "read-home" in str(own)


@pytest.mark.parametrize("days", ["91", "9999"])
async def test_a_doctors_letter_is_noted_without_a_place_and_taken_back(
    world: World, bidan: Someone, days: str
) -> None:
    person = await with_the_bot(world)
    async with world.transaction() as services:
        await services.reminders.agree(person, doses=0, vaccine=None, last_dose_on=None)
        services.tx.write("DELETE FROM residents")
    number = await resident(world, "Sekar Arum", state=Reached.CALL, person_id=person.id)
    before = await known(world, number)
    remind = "SELECT state, due_on FROM reminders"
    was = await world.ask(remind)
    await calls(bidan)
    await bidan.taps("field:ask:1:letter")
    assert bidan.text == said("field-ask-until")
    await bidan.taps(f"field:did:1:letter:{days}")
    one = await known(world, number)
    assert one.had.exempt is (days == "9999")
    assert (one.due_on is None) is one.had.exempt
    assert await world.ask(remind) != was
    await bidan.taps("field:undo:1")
    assert await known(world, number) == before
    assert await world.ask(remind) == was


async def test_no_field_team_notes_a_letter(world: World) -> None:
    sri = await member(world, await team(world), "Bu Sri")
    number = await resident(world, "Sekar Arum", "Jl. Melati 4")
    await sri.says("/rumah")
    card = sri.messages[-1]["message_id"]
    await sri.taps_data("field:did:1:letter:91", sri.id, card)
    assert (await known(world, number)).state is Reached.VISIT


async def test_of_several_it_is_said_whose_result_it_is_and_another_may_be_chosen(
    world: World, bidan: Someone
) -> None:
    await to_call(world, "Sekar Arum")
    await to_call(world, "Mbah Karto")
    await calls(bidan)
    assert said("field-choose") in bidan.text
    await bidan.taps("field:show:1")
    assert said("field-chosen", name="Sekar Arum") in bidan.text
    await bidan.taps("field:show:2")
    assert said("field-chosen", name="Mbah Karto") in bidan.text
    await bidan.taps("field:did:2:comes:unknown")
    assert await tasks(world) == [(1, "held", None), (2, "done", "comes")]
    assert said("field-chosen", name="Sekar Arum") in bidan.text


async def test_on_the_telephone_one_calls_again_and_does_not_come(
    world: World, bidan: Someone
) -> None:
    await to_call(world, "Sekar Arum")
    await calls(bidan)
    await bidan.taps("field:ask:1:booked")
    keys = bidan.messages[-1]["reply_markup"]["inline_keyboard"]
    assert keys[0][0]["text"] == said("field-day-calls", day="Sel, 9 Nov")
