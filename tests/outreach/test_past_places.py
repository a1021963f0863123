"""A clinic is over and nobody noted who came: no place that holds, and still one that counts."""

from datetime import timedelta

import pytest

from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.residents import Reached
from tests.outreach.clinics import SATURDAY, nurse, planned
from tests.outreach.fieldwork import known, resident, with_the_bot
from tests.outreach.test_bookings import booked, local, states
from tests.outreach.test_bookings_in_care import MOTHER, books_for, in_care
from tests.outreach.test_calls import calls
from tests.outreach.test_field_places import books
from tests.outreach.test_invitations import answers, printed
from tests.outreach.test_vaccination import registers
from tests.telegram import Someone, World
from tests.words import said


@pytest.fixture
async def sister(world: World) -> Someone:
    return await nurse(world)


async def place_of(world: World, number: int, clinic: Clinic) -> None:
    """Give a resident in nobody's care a place."""
    async with world.transaction() as services:
        one = await services.tx.residents.get(number)
        await services.bookings.book(clinic.id, None, by=None, cared=one)


async def is_over(world: World) -> None:
    """Let it be Sunday noon: nobody has noted who came on Saturday."""
    world.clock.becomes(local(SATURDAY + timedelta(days=1), 12))
    await world.settles()


async def test_a_new_place_is_booked_on_a_call_and_the_past_one_was_not_used(
    world: World, sister: Someone
) -> None:
    clinic = await planned(world)
    later = await planned(world, day=SATURDAY + timedelta(days=7))
    number = await resident(world, "Sekar Arum", state=Reached.CALL)
    await place_of(world, number, clinic)
    await is_over(world)
    await books(sister, later.id)
    assert await world.ask("SELECT clinic_id, state, seat FROM bookings ORDER BY id") == [
        (clinic.id, "absent", 1),
        (later.id, "booked", 1),
    ]
    await calls(sister)
    assert sister.popup["text"] == said("error-nothing-left")


async def test_whoever_books_again_is_not_asked_about_a_place_of_the_past(world: World) -> None:
    clinic = await planned(world)
    later = await planned(world, day=SATURDAY + timedelta(days=7))
    await booked(world, world.visitor, clinic)
    await is_over(world)
    await booked(world, world.visitor, later)
    assert await states(world) == ["absent", "booked"]


async def test_who_opens_an_invitation_has_the_new_place_beside_an_own_one_of_the_past(
    world: World, sister: Someone
) -> None:
    clinic = await planned(world)
    later = await planned(world, day=SATURDAY + timedelta(days=7))
    await booked(world, world.visitor, clinic)
    await resident(world, "Sekar Arum", state=Reached.CALL)
    await is_over(world)
    await books(sister, later.id)
    [payload] = await printed(world)
    await world.visitor.starts(payload)
    await answers(world.visitor, payload, 1961)
    assert await world.ask("SELECT clinic_id, state, care FROM bookings ORDER BY id") == [
        (clinic.id, "absent", 0),
        (later.id, "booked", 0),
    ]


@pytest.mark.parametrize("account", [False, True])
async def test_who_came_and_died_later_is_still_ticked_and_undoing_it_loses_nothing(
    world: World, sister: Someone, account: bool
) -> None:
    clinic = await planned(world)
    person = await with_the_bot(world) if account else None
    number = await resident(
        world, "Sekar Arum", state=Reached.CALL, person_id=person.id if person else None
    )
    await calls(sister)
    card = sister.messages[-1]["message_id"]
    if account:
        await booked(world, world.visitor, clinic)
    else:
        await place_of(world, number, clinic)
    world.clock.becomes(local(SATURDAY, 12, 30))
    await world.settles()
    before = len(world.visitor.of_the_bot)
    await sister.taps_data("field:did:1:died:unknown", sister.id, card)
    assert await states(world) == ["booked"]
    await world.waits(hours=2)
    assert len(world.visitor.of_the_bot) == before  # nobody is asked whether they were there
    await sister.taps_data("field:undo:1", sister.id, card)
    assert sister.popup.get("text") != said("field-place-lost")
    async with world.transaction() as services:
        by = await services.people.of_telegram(sister.id)
        await services.attendance.given(1, "sinovac", by=by)
    assert (await known(world, number)).had.doses == 2


async def test_a_place_that_is_past_by_the_undo_is_not_said_to_be_somebody_elses(
    world: World, sister: Someone
) -> None:
    clinic = await planned(world)
    number = await resident(world, "Sekar Arum", state=Reached.CALL)
    await calls(sister)
    await place_of(world, number, clinic)
    await sister.taps("field:did:1:died:unknown")
    await is_over(world)
    await sister.taps("field:undo:1")
    assert sister.popup.get("text") != said("field-place-lost")
    assert (await known(world, number)).state is Reached.CALL


async def test_who_is_given_up_after_the_clinic_still_counts_there_and_nobody_is_asked(
    world: World,
) -> None:
    clinic, mother = await planned(world), await in_care(world)
    await registers(world, world.visitor)
    await books_for(world, mother, clinic)
    world.clock.becomes(local(SATURDAY, 12, 30))
    await world.settles()
    await world.visitor.says("/vaksin")
    await world.visitor.taps(f"v:ask:{mother}:summary")
    await world.visitor.taps(f"v:do:{mother}:leave")
    await world.visitor.taps(f"v:do:{mother}:left")
    assert await states(world) == ["booked"]
    before = len(world.visitor.of_the_bot)
    await world.waits(hours=2)
    assert len(world.visitor.of_the_bot) == before
    assert MOTHER not in world.visitor.text


async def test_who_is_erased_after_the_clinic_still_counts_there(world: World) -> None:
    clinic = await planned(world)
    await booked(world, world.visitor, clinic)
    await is_over(world)
    await world.visitor.says("/hapus")
    await world.visitor.taps("erase:yes")
    rows = await world.ask("SELECT person_id, token, seat, state FROM bookings")
    assert rows == [(None, None, 1, "absent")]
