"""Whom the sweep leaves alone: who has a place already, and who was reminded a moment ago."""

from datetime import timedelta

from tests.outreach.clinics import SATURDAY, planned
from tests.outreach.test_bookings import booked
from tests.outreach.test_sweep import begins, resident, state, told
from tests.telegram import MONDAY, Someone, World


async def test_who_has_a_place_is_neither_told_nor_listed(world: World) -> None:
    sekar = world.newcomer("Sekar Arum")
    number = await resident(world, sekar)
    async with world.transaction() as services:  # heard all there is to hear
        services.tx.write("UPDATE residents SET state = 'told', told = 2, told_at = 1")
    clinic = await planned(world, day=SATURDAY)
    await booked(world, sekar, clinic)
    await begins(world)
    await world.waits(days=2)
    assert await state(world, number) == ("told", 2)
    async with world.transaction() as services:
        services.tx.write("UPDATE residents SET state = 'waiting', told = 0, told_at = NULL")
    await world.waits(days=1, hours=2)
    assert (told(sekar), await state(world, number)) == (0, ("waiting", 0))
    async with world.transaction() as services:
        live = await services.tx.bookings.of_token(await token(world))
        assert live is not None
        await services.bookings.cancel(live.id)
    await world.waits(days=1, hours=2)
    assert told(sekar) == 1


async def test_who_books_before_the_message_is_sent_does_not_get_it(world: World) -> None:
    sekar = world.newcomer("Sekar Arum")
    number = await resident(world, sekar)
    clinic = await planned(world)
    await begins(world)
    async with world.transaction() as services:
        person = await services.people.of_telegram(sekar.id)
        assert person is not None
        await services.bookings.book(clinic.id, None, by=person)
        one = await services.tx.residents.get(number)
        assert one is not None
        assert await services.ladder._hears(one) is None


async def test_nobody_is_forgotten_for_a_place_of_which_nobody_said_what_became(
    world: World,
) -> None:
    sekar = world.newcomer("Sekar Arum")
    await resident(world, sekar)
    await booked(world, sekar, await planned(world, day=MONDAY.date()))
    await begins(world)
    await world.waits(days=3, hours=2)
    assert told(sekar) == 0
    await world.waits(days=1, hours=2)
    assert told(sekar) == 1


async def test_a_carers_own_place_is_not_that_of_whom_they_look_after(world: World) -> None:
    sekar = world.newcomer("Sekar Arum")
    number = await resident(world, sekar)
    async with world.transaction() as services:
        services.tx.write("UPDATE residents SET carer_id = person_id, person_id = NULL")
    await booked(world, sekar, await planned(world))
    await begins(world)
    await world.waits(hours=4)
    assert (told(sekar), await state(world, number)) == (1, ("told", 1))


async def test_a_reminder_is_one_of_the_two_messages_about_a_dose(world: World) -> None:
    sekar = world.newcomer("Sekar Arum")
    number = await resident(world, sekar)
    async with world.transaction() as services:
        person = await services.people.of_telegram(sekar.id)
        assert person is not None
        day = MONDAY.date() - timedelta(days=60)
        await services.reminders.agree(person, doses=1, vaccine="sinovac", last_dose_on=day)
    await begins(world)
    world.clock.becomes(MONDAY.replace(hour=9) + timedelta(days=1))
    await world.settles()
    assert (told(sekar), await state(world, number)) == (0, ("told", 1))
    await world.waits(days=2, hours=3)
    assert told(sekar) == 0
    await world.waits(days=1, hours=4)
    assert (told(sekar), await state(world, number)) == (1, ("told", 2))
    await world.waits(days=4)
    assert (told(sekar), (await state(world, number))[0]) == (1, "visit")


async def test_a_reminder_that_nobody_heard_does_not_count(world: World) -> None:
    sekar = world.newcomer("Sekar Arum")
    number = await resident(world, sekar)
    async with world.transaction() as services:
        person = await services.people.of_telegram(sekar.id)
        assert person is not None
        made = await services.reminders.agree(person, doses=0, vaccine=None, last_dose_on=None)
        assert made is not None
    world.clock.becomes(MONDAY.replace(hour=9) + timedelta(days=1))
    async with world.transaction() as services:
        await services.reminders.due(made.id)
    assert await state(world, number) == ("told", 1)
    async with world.transaction() as services:
        await services.reminders.postpone(made.id)
    assert await state(world, number) == ("waiting", 0)


async def test_who_asked_for_later_is_not_put_on_a_list_meanwhile(world: World) -> None:
    sekar: Someone = world.newcomer("Sekar Arum")
    number = await resident(world, sekar)
    async with world.transaction() as services:
        person = await services.people.of_telegram(sekar.id)
        assert person is not None
        await services.reminders.agree(person, doses=0, vaccine=None, last_dose_on=None)
        await services.reminders.later(person)
        services.tx.write("UPDATE residents SET state = 'told', told = 2, told_at = 1")
    await begins(world)
    await world.waits(days=1, hours=2)
    assert await state(world, number) == ("told", 2)


async def token(world: World) -> str:
    return str((await world.ask("SELECT token FROM bookings"))[0][0])


async def test_who_is_told_books_a_place_with_one_tap(world: World) -> None:
    sekar, carer = world.newcomer("Sekar Arum"), world.newcomer("Budi")
    await resident(world, sekar)
    await resident(world, carer)
    async with world.transaction() as services:  # one of them looks after somebody
        services.tx.write(
            "UPDATE residents SET carer_id = person_id, person_id = NULL WHERE id = 2"
        )
    clinic = await planned(world)
    await begins(world)
    await world.waits(hours=2)
    await world.waits(hours=6)
    assert told(carer) == 1
    assert f"book:{clinic.id}" not in carer.buttons
    await sekar.taps(f"book:{clinic.id}")
    assert await world.ask("SELECT state FROM bookings") == [("booked",)]
