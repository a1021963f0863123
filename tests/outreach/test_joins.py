"""Two entries made one: their places, what was noted of either, and who has them in hand."""

import pytest

from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.residents import Reached
from tests.outreach.clinics import nurse, planned
from tests.outreach.fieldwork import HAD, asks, known, member, resident, team, with_the_bot
from tests.outreach.test_bookings import SATURDAY, booked
from tests.outreach.test_calls import calls
from tests.outreach.test_duplicates import compares, join, looks
from tests.outreach.test_past_places import is_over, place_of
from tests.telegram import Someone, World
from tests.words import said


@pytest.fixture
async def sister(world: World) -> Someone:
    return await nurse(world)


async def places(world: World) -> list[tuple[int, str, int | None]]:
    """Return of each place: whose it is, what became of it, and who is told."""
    rows = await world.ask("SELECT resident_id, state, person_id FROM bookings ORDER BY id")
    return [tuple(row) for row in rows]


async def two(world: World, clinics: list[Clinic], **second: object) -> tuple[int, int]:
    """Write somebody twice, each time with a place."""
    one = await resident(world, "Sekar Arum", state=Reached.CALL)
    other = await resident(world, "Ibu Sekar Arum", **{"state": Reached.CALL, **second})
    for number, clinic in zip((one, other), clinics, strict=True):
        async with world.transaction() as services:
            cared = await services.tx.residents.get(number)
            assert cared is not None
            told = None if cared.carer_id is None else await services.tx.people.get(cared.carer_id)
            await services.bookings.book(clinic.id, None, by=told, cared=cared)
    await compares(world)
    return one, other


async def test_of_two_places_that_teams_booked_one_is_free_again(
    world: World, sister: Someone
) -> None:
    clinic, other = await planned(world), await planned(world, place="Balai RW 4")
    one, _ = await two(world, [clinic, other])
    assert await join(world, world.admin.id) == one
    assert await places(world) == [(one, "booked", None), (one, "cancelled", None)]
    await looks(sister)
    assert sister.text == said("duplicates-none")


async def test_the_place_somebody_was_told_of_is_kept(world: World) -> None:
    clinic, other = await planned(world), await planned(world, place="Balai RW 4")
    carer = await with_the_bot(world)
    one, _ = await two(world, [clinic, other], carer_id=carer.id)
    await world.settles()
    before = len(world.visitor.of_the_bot)
    assert await join(world, world.admin.id) == one
    await world.settles()
    assert await places(world) == [(one, "cancelled", None), (one, "booked", carer.id)]
    assert len(world.visitor.of_the_bot) == before  # for them nothing is different


@pytest.mark.parametrize("past", [0, 1])
async def test_a_place_of_the_past_gives_way_and_was_not_used(world: World, past: int) -> None:
    clinics = [await planned(world), await planned(world, day=SATURDAY.replace(day=27))]
    carer = await with_the_bot(world)
    one, _ = await two(world, clinics[::-1] if past else clinics, carer_id=carer.id)
    await is_over(world)
    assert await join(world, world.admin.id) == one
    states = [state for _, state, _ in await places(world)]
    assert states == (["booked", "absent"] if past else ["absent", "booked"])


async def test_who_has_a_place_of_their_own_keeps_it_beside_a_lists(world: World) -> None:
    clinic, other = await planned(world), await planned(world, place="Balai RW 4")
    person = await with_the_bot(world)
    listed = await resident(world, "Sekar Arum", state=Reached.CALL)
    await resident(world, "Ibu Sekar Arum", person_id=person.id)
    await place_of(world, listed, clinic)
    await booked(world, world.visitor, other)
    await compares(world)
    assert await join(world, world.admin.id) == listed
    assert await places(world) == [(listed, "cancelled", None), (listed, "booked", person.id)]


async def test_what_was_noted_before_is_corrected_of_who_they_are_now(
    world: World, sister: Someone
) -> None:
    clinic = await planned(world)
    one = await resident(world, "Sekar Arum", state=Reached.CALL)
    other = await resident(world, "Ibu Sekar Arum", state=Reached.CALL)
    await place_of(world, other, clinic)
    await world.waits(days=5)
    await sister.says("/jadwal")
    for button in (f"clinic:show:{clinic.id}", f"att:list:{clinic.id}:0", "att:show:1"):
        await sister.taps(button)
    await sister.taps("att:given:1:sinovac")
    await compares(world)
    assert await join(world, world.admin.id) == one
    message = sister.messages[-1]["message_id"]
    await sister.taps_data("att:given:1:pfizer", sister.id, message)
    had = (await known(world, one)).had
    assert (had.doses, had.vaccine) == (2, "pfizer")
    await sister.taps("att:back:1")
    assert (await known(world, one)).had == HAD


async def test_what_came_of_a_call_is_taken_back_of_who_they_are_now(
    world: World, sister: Someone
) -> None:
    one = await resident(world, "Sekar Arum")
    await resident(world, "Ibu Sekar Arum", state=Reached.CALL)
    await calls(sister)
    card = sister.messages[-1]["message_id"]
    await sister.taps("field:ask:1:had")
    await sister.taps("field:did:1:had:sinovac")
    await compares(world)
    assert await join(world, world.admin.id) == one
    assert (await known(world, one)).had.doses == 2
    await sister.taps_data("field:undo:1", sister.id, card)
    assert (await known(world, one)).had == HAD


async def test_whoever_has_the_one_in_hand_is_told_and_keeps_no_particulars(
    world: World,
) -> None:
    room = await team(world)
    sri = await member(world, room, "Bu Sri")
    one = await resident(world, "Sekar Arum", state=Reached.WAITING)
    await resident(world, "Ibu Sekar Arum", "Jl. Melati 4")
    await compares(world)
    await asks(sri, room)
    assert "Jl. Melati 4" in sri.text
    assert said("field-out", rt="02", count=1, who="Bu Sri") in room.text
    assert await join(world, world.admin.id) == one
    await world.settles()
    assert said("field-returned") in sri.text
    assert "Jl. Melati 4" not in sri.text
    assert "Bu Sri" not in room.text
