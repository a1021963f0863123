"""The nearest clinic: from a red result and from a reminder, and what the officer reads of it."""

from datetime import timedelta

from bot.domain.outreach.residents import Home, Reached, Resident, Source
from tests.outreach.clinics import BENDO, PUSKESMAS, SATURDAY, TOMORROW, TURI, planned
from tests.outreach.test_bookings import booked, states
from tests.telegram import MONDAY, World
from tests.words import said

RED, GREEN = ("none", "0", "none", "yes"), ("none", "2")


async def test_who_is_red_is_offered_the_clinic_for_the_offices_kelurahan_first(
    world: World,
) -> None:
    bendo = await world.office_id(BENDO)
    other = await planned(world, day=TOMORROW, serves=frozenset({bendo}))
    anywhere = await planned(world, day=TOMORROW, serves=frozenset(), place="GOR")
    here = await planned(world)
    await world.visitor.checks_in(TURI, *RED)
    await world.visitor.taps("clinic:for:1")
    offered = [one for one in world.visitor.buttons if one.startswith("book:")]
    assert offered == [f"book:{one.id}" for one in (here, anywhere, other)]
    await world.visitor.taps(f"book:{here.id}")
    assert await states(world) == ["booked"]


async def test_whose_home_is_known_is_offered_no_other_kelurahans(world: World) -> None:
    bendo = await world.office_id(BENDO)
    await planned(world)
    own = await planned(world, serves=frozenset({bendo}), place="GOR")
    await world.visitor.checks_in(TURI, *RED)
    async with world.transaction() as services:
        me = await services.people.of_telegram(world.visitor.id)
        assert me is not None
        services.tx.residents.add(
            Resident(0, Source.SELF, Reached.WAITING, person_id=me.id, home=Home(bendo)),
            services.now,
        )
    await world.visitor.taps("clinic:for:1")
    offered = [one for one in world.visitor.buttons if one.startswith("book:")]
    assert offered == [f"book:{own.id}"]


async def test_without_room_anywhere_the_puskesmas_is_named_and_nothing_promised(
    world: World,
) -> None:
    clinic = await planned(world, quota=1)
    await booked(world, world.newcomer("Budi"), clinic)
    await world.visitor.checks_in(TURI, *RED)
    await world.visitor.taps("clinic:for:1")
    assert said("clinics-none", "id") in world.visitor.text
    assert PUSKESMAS in world.visitor.text
    assert not [one for one in world.visitor.buttons if one.startswith("book:")]


async def test_who_is_green_is_not_offered_one(world: World) -> None:
    await planned(world)
    await world.visitor.checks_in(TURI, *GREEN)
    assert "clinic:for:1" not in world.visitor.buttons


async def test_the_officer_reads_that_a_place_is_booked_and_closes_so(world: World) -> None:
    clinic = await planned(world)
    officer = await world.officer(TURI)
    await world.visitor.checks_in(TURI, *RED)
    await officer.taps("claim:1", world.group(TURI))
    await world.visitor.taps("clinic:for:1")
    await world.visitor.taps(f"book:{clinic.id}")
    assert "memesan tempat vaksinasi" in world.group(TURI).cards[-1]["text"]
    await officer.closes(1, "vaccination-booked")
    assert await world.ask("SELECT state FROM cases") == [("closed",)]


async def test_a_booking_without_a_case_tells_no_officer(world: World) -> None:
    clinic = await planned(world)
    await booked(world, world.visitor, clinic)
    assert await world.ask("SELECT 1 FROM case_events WHERE kind = 'booked'") == []


async def test_a_reminder_books_with_one_tap(world: World) -> None:
    clinic = await planned(world)
    await world.visitor.starts()
    async with world.transaction() as services:
        me = await services.people.of_telegram(world.visitor.id)
        assert me is not None
        await services.reminders.agree(me, doses=0, vaccine=None, last_dose_on=None)
    world.clock.becomes(MONDAY.replace(hour=9) + timedelta(days=1))
    await world.settles()
    await world.visitor.taps(f"book:{clinic.id}")
    assert await states(world) == ["booked"]
    assert clinic.day == SATURDAY
