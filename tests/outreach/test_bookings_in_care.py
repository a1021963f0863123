"""A place for a parent or a child: one adult books, changes, gives it back, and is told of it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.residents import Doses, Home, Reached, Resident, Source
from tests.outreach.clinics import SATURDAY, TURI, nurse, planned
from tests.outreach.test_attendance import opens_list, reminder, wants_reminder
from tests.outreach.test_bookings import FRIDAY, booked, local, states, told_by
from tests.outreach.test_sweep import begins, told
from tests.telegram import Someone, World
from tests.words import said

MOTHER, CHILD = "Bu Karto", "Adi"


async def in_care(world: World, name: str = MOTHER, carer: Someone | None = None) -> int:
    """Let the visitor, or another, look after somebody of Turi whose second dose is due."""
    carer = carer or world.visitor
    await carer.starts()
    async with world.transaction() as services:
        me = await services.people.of_telegram(carer.id)
        assert me is not None
        one = Resident(
            id=0,
            source=Source.SELF,
            state=Reached.WAITING,
            name=name,
            home=Home(await world.office_id(TURI), 3, 2),
            had=Doses(1, "sinovac", SATURDAY - timedelta(days=60)),
            dose=2,
            due_on=SATURDAY - timedelta(days=32),
            carer_id=me.id,
        )
        return services.tx.residents.add(one, services.now)


async def books_for(world: World, number: int, clinic: Clinic) -> int:
    """Let the visitor book for somebody in their care; return the booking's id."""
    await world.visitor.says("/jadwal")
    await world.visitor.taps(f"clinic:show:{clinic.id}")
    await world.visitor.taps(f"clinic:care:{number}:{clinic.id}")
    await world.visitor.taps(f"book:for:{number}:{clinic.id}")
    [(booking,)] = await world.ask("SELECT max(id) FROM bookings")
    return int(booking)


async def stops(world: World, number: int) -> None:
    """Let the visitor say that nothing more is to be said of somebody in their care."""
    await world.visitor.says("/vaksin")
    await world.visitor.taps(f"v:ask:{number}:summary")
    await world.visitor.taps(f"v:do:{number}:stop")
    assert world.visitor.popup["text"] == said("vaccination-did-stop", name=MOTHER)


async def test_one_books_for_oneself_and_for_each_in_care_and_each_has_a_code(
    world: World,
) -> None:
    clinic = await planned(world)
    mother, child = await in_care(world), await in_care(world, CHILD)
    await booked(world, world.visitor, clinic)
    for number, name in ((mother, MOTHER), (child, CHILD)):
        await books_for(world, number, clinic)
        assert said("booking-for", name=name) in world.visitor.text
    assert await states(world) == ["booked"] * 3
    captions = [one["caption"] for one in world.calls("sendPhoto")]
    assert [(MOTHER in one, CHILD in one) for one in captions] == [
        (False, False),
        (True, False),
        (False, True),
    ]
    tokens = {row[0] for row in await world.ask("SELECT token FROM bookings")}
    assert len(tokens) == 3


async def test_a_second_tap_books_nothing_more_and_another_day_is_asked_first(
    world: World,
) -> None:
    first, second = await planned(world), await planned(world, place="SDN Turi 1")
    mother = await in_care(world)
    await books_for(world, mother, first)
    message = world.visitor.messages[-1]["message_id"]
    data = f"book:for:{mother}:{first.id}"
    await world.visitor.taps_data(data, world.visitor.id, message)
    assert await states(world) == ["booked"]
    await books_for(world, mother, second)
    assert await states(world) == ["booked"]
    await world.visitor.taps(f"book:swap:{mother}:{second.id}")
    assert await world.ask("SELECT clinic_id, state FROM bookings ORDER BY id") == [
        (first.id, "cancelled"),
        (second.id, "booked"),
    ]


async def test_another_hour_is_chosen_and_the_place_given_back(world: World) -> None:
    clinic = await planned(world, quota=4, hourly=True)
    mother = await in_care(world)
    await world.visitor.says("/jadwal")
    await world.visitor.taps(f"clinic:show:{clinic.id}")
    await world.visitor.taps(f"clinic:care:{mother}:{clinic.id}")
    await world.visitor.taps(f"book:for:{mother}:{clinic.id}:0900")
    assert await world.ask("SELECT hour, state FROM bookings") == [("09:00", "booked")]
    await world.visitor.taps("book:no:1")
    assert said("booking-for", name=MOTHER) in world.visitor.text
    assert await states(world) == ["cancelled"]


async def test_a_full_clinic_is_full_for_them_too(world: World) -> None:
    clinic = await planned(world, quota=1)
    mother = await in_care(world)
    await booked(world, world.newcomer("Budi"), clinic)
    message = world.visitor.messages[-1]["message_id"]
    data = f"book:for:{mother}:{clinic.id}"
    await world.visitor.taps_data(data, world.visitor.id, message)
    assert world.visitor.popup["text"] == said("error-clinic-full")
    assert await states(world) == ["booked"]


async def test_nobody_books_for_whom_others_look_after_nor_for_who_speaks_for_themselves(
    world: World,
) -> None:
    clinic, stranger = await planned(world), world.newcomer("Budi")
    mother = await in_care(world)
    await stranger.starts()
    message = stranger.messages[-1]["message_id"]
    for data in (
        f"book:for:{mother}:{clinic.id}",
        f"clinic:care:{mother}:{clinic.id}",
        f"book:for:999:{clinic.id}",
    ):
        await stranger.taps_data(data, stranger.id, message)
        assert stranger.popup["text"] == said("error-gone")
    async with world.transaction() as services:
        services.tx.write("UPDATE residents SET person_id = carer_id, carer_id = NULL")
    message = world.visitor.messages[-1]["message_id"]
    data = f"book:for:{mother}:{clinic.id}"
    await world.visitor.taps_data(data, world.visitor.id, message)
    assert await states(world) == []


async def test_reminders_of_it_come_to_the_adult_and_name_whom_it_is_for(world: World) -> None:
    clinic = await planned(world)
    await books_for(world, await in_care(world), clinic)
    world.clock.becomes(local(FRIDAY, 18))
    await world.settles()
    assert MOTHER in told_by(world)[-1]["text"]
    assert "Siti" in told_by(world)[-1]["text"]
    world.clock.becomes(local(SATURDAY, 13, 30))
    await world.settles()
    await world.visitor.taps("book:was:yes:1")
    assert await states(world) == ["vaccinated"]
    assert await world.ask("SELECT dose FROM residents") == [(3,)]


async def test_the_clinic_calls_their_name_and_notes_their_dose_alone(world: World) -> None:
    clinic, carer = await planned(world), await nurse(world)
    number = await books_for(world, await in_care(world), clinic)
    await wants_reminder(world)
    world.clock.becomes(local(SATURDAY, 9))
    await world.settles()
    before = await reminder(world)
    [(token,)] = await world.ask("SELECT token FROM bookings")
    await carer.starts(f"b_{token}")
    assert MOTHER in carer.text
    await carer.taps(f"att:given:{number}:sinovac")
    assert await reminder(world) == before
    assert await world.ask("SELECT dose FROM residents WHERE carer_id IS NOT NULL") == [(3,)]
    await carer.taps(f"att:back:{number}")
    assert await world.ask("SELECT dose FROM residents WHERE carer_id IS NOT NULL") == [(2,)]


async def test_who_was_missed_is_offered_another_day_in_their_name(world: World) -> None:
    clinic, carer = await planned(world), await nurse(world)
    later = await planned(world, day=SATURDAY + timedelta(days=7))
    mother = await in_care(world)
    number = await books_for(world, mother, clinic)
    world.clock.becomes(local(SATURDAY, 10))
    await opens_list(carer, clinic)
    await carer.taps(f"att:show:{number}")
    await carer.taps(f"att:absent:{number}")
    assert said("booking-for", name=MOTHER) in world.visitor.text
    await world.visitor.taps(f"book:for:{mother}:{later.id}")
    assert await states(world) == ["absent", "booked"]


async def test_the_campaigns_message_offers_a_place_for_them_and_then_is_silent(
    world: World,
) -> None:
    sekar, clinic = world.newcomer("Sekar Arum"), await planned(world)
    mother = await in_care(world, carer=sekar)
    await begins(world)
    await world.waits(hours=4)
    assert told(sekar) == 1
    assert f"book:{clinic.id}" not in sekar.buttons
    await sekar.taps(f"book:for:{mother}:{clinic.id}")
    assert await world.ask("SELECT care, resident_id, state FROM bookings") == [
        (1, mother, "booked")
    ]
    await world.waits(days=3, hours=4)
    assert told(sekar) == 1


@pytest.mark.parametrize("who", ["carer", "resident"])
async def test_whoever_is_erased_or_forgotten_leaves_no_place_behind(
    world: World, who: str
) -> None:
    clinic = await planned(world, quota=2)
    mother = await in_care(world)
    await books_for(world, mother, clinic)
    await booked(world, world.visitor, clinic)
    if who == "carer":
        await world.visitor.says("/hapus")
        await world.visitor.taps("erase:yes")
        assert await states(world) == ["cancelled", "cancelled"]
        return
    async with world.transaction() as services:
        services.tx.residents.delete(mother)
    assert await states(world) == ["booked", "booked"]
    message = world.visitor.messages[-1]["message_id"]
    await world.visitor.taps_data("book:no:1", world.visitor.id, message)
    assert await states(world) == ["cancelled", "booked"]


async def test_the_next_in_care_is_one_tap_away_and_who_may_not_come_is_not_offered(
    world: World,
) -> None:
    clinic = await planned(world)
    mother, father = await in_care(world), await in_care(world, "Pak Karto")
    child = await in_care(world, CHILD)
    async with world.transaction() as services:
        await services.residents.move(child, lambda one: replace(one, born=2013, had=Doses(0)))
    await books_for(world, mother, clinic)
    assert f"clinic:care:{father}:{clinic.id}" in world.visitor.buttons
    assert f"clinic:care:{child}:{clinic.id}" not in world.visitor.buttons
    await world.visitor.taps(f"clinic:care:{father}:{clinic.id}")
    await world.visitor.taps(f"book:for:{father}:{clinic.id}")
    assert await states(world) == ["booked"] * 2
    assert f"clinic:care:{mother}:{clinic.id}" not in world.visitor.buttons


async def test_before_a_place_is_booked_it_is_said_that_the_dose_is_not_due_by_then(
    world: World,
) -> None:
    clinic, mother = await planned(world), await in_care(world)
    async with world.transaction() as services:
        await services.residents.recovered(mother, SATURDAY - timedelta(days=30))
    await world.visitor.says("/jadwal")
    await world.visitor.taps(f"clinic:show:{clinic.id}")
    assert said("due-recovered") not in world.visitor.text  # that is about somebody else
    await world.visitor.taps(f"clinic:care:{mother}:{clinic.id}")
    assert said("due-recovered") in world.visitor.text
    await world.visitor.taps(f"book:for:{mother}:{clinic.id}")  # the clinic decides
    assert await states(world) == ["booked"]


async def test_a_stop_for_one_of_two_lets_the_other_be_spoken_of(world: World) -> None:
    clinic = await planned(world)
    mother, father = await in_care(world), await in_care(world, "Pak Karto")
    await books_for(world, mother, clinic)
    await books_for(world, father, clinic)
    await stops(world, mother)
    before = len(told_by(world))
    world.clock.becomes(local(FRIDAY, 18))
    await world.waits(minutes=1)
    evening = [one["text"] for one in told_by(world)[before:]]
    assert ["Pak Karto" in one for one in evening] == [True]
    assert await states(world) == ["booked"] * 2  # nobody gave the place back


@pytest.mark.parametrize("again", [False, True])
async def test_a_place_booked_after_a_stop_is_spoken_of_until_the_next(
    world: World, again: bool
) -> None:
    clinic, mother = await planned(world), await in_care(world)
    await in_care(world, "Pak Karto")
    await stops(world, mother)
    button = world.visitor.messages[-1]["message_id"]
    await world.waits(minutes=1)
    await books_for(world, mother, clinic)
    await world.waits(minutes=1)
    if again:
        await world.visitor.taps_data(f"v:do:{mother}:stop", world.visitor.id, button)
    before = len(told_by(world))
    world.clock.becomes(local(FRIDAY, 18))
    await world.waits(minutes=1)
    assert [MOTHER in one["text"] for one in told_by(world)[before:]] == [True] * (not again)
