"""What was noted of a dose at a clinic, and taken back: everything is as it was, nothing early."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.domain.outreach.deferrals import FOR_EVER, deferral
from bot.domain.outreach.residents import Doses, Reached, Resident, Source
from bot.domain.people import Person
from bot.services import Services
from tests.telegram import MONDAY, World

TODAY = MONDAY.date()
WAITS = {"pressure": 14, "recovered": 28, "letter": FOR_EVER}
DUE = "SELECT state, due_on FROM reminders"
REACHED = "SELECT state, dose, due_on, told, told_at FROM residents"


async def reminded(services: Services, *, told: bool = False) -> Person:
    """Return a resident told once of the second dose, who agreed to be reminded of it too."""
    person = await services.tx.people.met(1, "id", services.now)
    one = Resident(
        *(0, Source.SELF, Reached.WAITING, "Sekar"),
        had=Doses(1, "sinovac", TODAY - timedelta(days=28)),
        person_id=person.id,
    )
    services.tx.residents.add(one, services.now)
    made = await services.reminders.agree(
        person, doses=1, vaccine="sinovac", last_dose_on=TODAY - timedelta(days=28)
    )
    assert made is not None
    if told:
        services.tx.reminders.become(made.id, "told")
        services.tx.write("DELETE FROM timers WHERE kind = 'remind'")
    services.tx.write(
        "UPDATE residents SET state = 'told', told = 1, told_at = ?", int(MONDAY.timestamp())
    )
    return person


async def timer(world: World) -> list[date]:
    rows = await world.ask("SELECT due_at FROM timers WHERE kind = 'remind'")
    return [datetime.fromtimestamp(row[0], UTC).astimezone(MONDAY.tzinfo).date() for row in rows]


async def stands(world: World) -> list[Any]:
    return [await world.ask(DUE), await world.ask(REACHED), await timer(world)]


async def notes(world: World, person: Person, what: str) -> dict[str, Any]:
    async with world.transaction() as services:
        given = services.attendance.doses_given
        if what == "given":
            return await given.given(person.id, None, vaccine="sinovac", on=TODAY)
        why = deferral(what, WAITS[what], TODAY)
        return await given.deferred(person.id, None, why)


async def takes_back(world: World, person: Person, before: dict[str, Any]) -> None:
    async with world.transaction() as services:
        await services.attendance.doses_given.taken_back(person.id, None, before)


async def test_a_dose_or_a_deferral_taken_back_leaves_everything_as_it_was(world: World) -> None:
    for told in (False, True):
        async with world.transaction() as services:
            services.tx.write("DELETE FROM residents")
            person = await reminded(services, told=told)
        before = await stands(world)
        for what in ("given", *WAITS):
            kept = await notes(world, person, what)
            assert await stands(world) != before
            await takes_back(world, person, kept)
            assert await stands(world) == before, (told, what)


async def test_who_was_told_and_has_to_wait_is_told_again_when_that_is_over(world: World) -> None:
    async with world.transaction() as services:
        person = await reminded(services, told=True)
    await notes(world, person, "pressure")
    until = TODAY + timedelta(days=14)
    assert await world.ask(DUE) == [("waiting", until.isoformat())]
    assert await timer(world) == [until]


async def test_a_stop_between_a_dose_and_its_correction_stays(world: World) -> None:
    async with world.transaction() as services:
        person = await reminded(services)
    kept = await notes(world, person, "given")
    async with world.transaction() as services:
        await services.reminders.stop(person)
    await takes_back(world, person, kept)
    assert [row[0] for row in await world.ask(DUE)] == ["stopped"]
    assert [row[0] for row in await world.ask(REACHED)] == ["stopped"]
    assert await timer(world) == []


async def test_a_timer_that_is_early_tells_nobody(world: World) -> None:
    async with world.transaction() as services:
        person = await services.tx.people.met(1, "id", services.now)
        made = await services.reminders.agree(
            person, doses=1, vaccine="sinovac", last_dose_on=TODAY
        )
        assert made is not None
        await services.reminders.due(made.id)
    assert await world.ask("SELECT 1 FROM outbox WHERE kind = 'dose-reminder'") == []
    assert await world.ask(DUE) == [("waiting", made.due_on.isoformat())]
    assert await timer(world) == [made.due_on] == [TODAY + timedelta(days=28)]


async def test_who_agrees_after_a_clinic_noted_a_dose_is_reminded_of_the_next(
    world: World,
) -> None:
    async with world.transaction() as services:
        person = await reminded(services)
    await notes(world, person, "given")
    async with world.transaction() as services:  # an old result still offers it
        made = await services.reminders.agree(
            person, doses=1, vaccine="sinovac", last_dose_on=TODAY - timedelta(days=28)
        )
        assert made is None or (made.dose, made.due_on > TODAY) == (3, True)
    assert await world.ask("SELECT 1 FROM reminders WHERE due_on <= ?", TODAY.isoformat()) == []
