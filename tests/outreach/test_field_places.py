"""A place that was agreed on a call or at a home, also for who has no account here."""

import pytest

from bot.domain.outreach.residents import Reached
from tests.outreach.clinics import nurse, planned
from tests.outreach.fieldwork import known, resident, with_the_bot
from tests.outreach.test_calls import calls
from tests.outreach.test_invitations import answers, printed
from tests.telegram import Someone, World
from tests.words import said


@pytest.fixture
async def sister(world: World) -> Someone:
    return await nurse(world)


async def books(sister: Someone, clinic_id: int) -> None:
    await calls(sister)
    await sister.taps("field:ask:1:booked")
    await sister.taps(f"field:did:1:booked:c{clinic_id}")


async def test_whose_place_is_given_back_is_called_again_at_once(
    world: World, sister: Someone
) -> None:
    clinic = await planned(world)
    await resident(world, "Sekar Arum", state=Reached.CALL)
    await books(sister, clinic.id)
    await calls(sister)
    assert sister.popup["text"] == said("error-nothing-left")
    async with world.transaction() as services:
        await services.bookings.cancel(1)
    await calls(sister)
    assert "Sekar Arum" in sister.text


async def test_who_has_no_account_stands_on_the_clinics_list_and_is_ticked(
    world: World, sister: Someone
) -> None:
    clinic = await planned(world)
    number = await resident(world, "Sekar Arum", state=Reached.CALL)
    await books(sister, clinic.id)
    assert await world.ask("SELECT resident_id, person_id, care, state FROM bookings") == [
        (number, None, 1, "booked")
    ]
    await world.waits(days=5)
    await sister.says("/jadwal")
    await sister.taps(f"clinic:show:{clinic.id}")
    await sister.taps(f"att:list:{clinic.id}:0")
    assert "Sekar Arum" in str(sister.messages[-1]["reply_markup"])
    await sister.taps("att:show:1")
    assert "Sekar Arum" in sister.text
    assert await world.ask("SELECT subject FROM audit WHERE action = 'read-booking'") == [
        (f"resident:{number}",)
    ]
    await sister.taps("att:given:1:sinovac")
    assert (await known(world, number)).had.doses == 2
    await sister.taps("att:back:1")
    assert (await known(world, number)).had.doses == 1
    await sister.taps("att:absent:1")
    assert await world.ask("SELECT state FROM bookings") == [("absent",)]


async def test_taken_back_the_place_is_free_again(world: World, sister: Someone) -> None:
    clinic = await planned(world)
    await resident(world, "Sekar Arum", state=Reached.CALL)
    await books(sister, clinic.id)
    await sister.taps("field:undo:1")
    assert await world.ask("SELECT state, seat FROM bookings") == [("cancelled", None)]


async def test_who_opens_their_invitation_later_is_told_of_their_place(
    world: World, sister: Someone
) -> None:
    clinic = await planned(world)
    await resident(world, "Sekar Arum", state=Reached.CALL)
    await books(sister, clinic.id)
    [payload] = await printed(world)
    sekar = world.newcomer("Sekar")
    await sekar.starts(payload)
    await answers(sekar, payload, 1961)
    assert await world.ask("SELECT care, person_id IS NOT NULL FROM bookings") == [(0, 1)]
    assert sekar.passes
    before = len(sekar.of_the_bot)
    await world.waits(days=4, hours=11)  # the evening before
    assert len(sekar.of_the_bot) == before + 1


async def test_a_place_they_booked_themselves_meanwhile_holds(
    world: World, sister: Someone
) -> None:
    clinic = await planned(world)
    other = await planned(world, place="Balai RW 4")
    await resident(world, "Sekar Arum", state=Reached.CALL)
    await books(sister, clinic.id)
    [payload] = await printed(world)
    person = await with_the_bot(world)
    async with world.transaction() as services:
        await services.bookings.book(other.id, None, by=person)
    await world.visitor.starts(payload)
    await answers(world.visitor, payload, 1961)
    assert await world.ask("SELECT clinic_id, state FROM bookings ORDER BY id") == [
        (clinic.id, "cancelled"),
        (other.id, "booked"),
    ]
