"""What somebody says of themselves in /vaksin reaches the reminder they agreed to at a door."""

from datetime import date, timedelta

import pytest

from tests.outreach.test_reminder_answers import TUESDAY_AT_NINE, agrees_red, at, reminders
from tests.telegram import MONDAY, Someone, World


async def in_vaksin(world: World, visitor: Someone) -> int:
    """Open /vaksin; return the number of the visitor's own entry."""
    await visitor.says("/vaksin")
    [(number,)] = await world.ask("SELECT id FROM residents WHERE person_id IS NOT NULL")
    return int(number)


@pytest.mark.parametrize("what", ["stop", "had"])
async def test_who_stops_or_had_it_is_not_reminded(world: World, what: str) -> None:
    visitor = await agrees_red(world)
    number = await in_vaksin(world, visitor)
    await visitor.taps(f"v:do:{number}:{what}")
    await world.waits(days=10)
    assert reminders(visitor) == []
    assert await world.ask("SELECT 1 FROM timers WHERE kind = 'remind'") == []


async def test_who_says_another_number_of_doses_is_not_reminded_of_those(world: World) -> None:
    visitor = await agrees_red(world)
    number = await in_vaksin(world, visitor)
    await visitor.taps(f"v:ask:{number}:doses")
    await visitor.taps(f"v:say:{number}:doses:2")
    await world.waits(days=10)
    assert reminders(visitor) == []


async def test_who_cannot_come_now_is_reminded_when_that_is_over(world: World) -> None:
    visitor = await agrees_red(world)
    number = await in_vaksin(world, visitor)
    await visitor.taps(f"v:do:{number}:why")
    await visitor.taps(f"v:not:{number}:ill")
    await at(world, MONDAY.replace(hour=9) + timedelta(days=7, minutes=-1))
    assert reminders(visitor) == []
    await at(world, MONDAY.replace(hour=9) + timedelta(days=7))
    assert len(reminders(visitor)) == 1


async def test_who_asks_again_is_reminded_after_all(world: World) -> None:
    visitor = await agrees_red(world)
    number = await in_vaksin(world, visitor)
    await visitor.taps(f"v:do:{number}:stop")
    await at(world, TUESDAY_AT_NINE)
    assert reminders(visitor) == []
    await visitor.taps(f"v:do:{number}:again")
    await at(world, TUESDAY_AT_NINE + timedelta(days=1))
    assert len(reminders(visitor)) == 1


async def test_who_stopped_and_only_answers_questions_hears_nothing(world: World) -> None:
    visitor = await agrees_red(world)
    async with world.transaction() as services:
        services.tx.write("DELETE FROM residents")
    await visitor.says("/berhenti")
    await visitor.says("/vaksin")
    await visitor.taps("v:new:self")
    number = await in_vaksin(world, visitor)
    await visitor.taps(f"v:ask:{number}:doses")
    await visitor.taps(f"v:say:{number}:doses:0")
    await world.waits(days=10)
    assert reminders(visitor) == []


async def test_what_is_said_of_somebody_in_care_is_not_about_the_carer(world: World) -> None:
    visitor = await agrees_red(world)
    await visitor.says("/vaksin")
    await visitor.taps("v:new:other")
    await visitor.taps("v:new:mother")
    [(number,)] = await world.ask("SELECT id FROM residents WHERE carer_id IS NOT NULL")
    await visitor.taps(f"v:say:{number}:doses:0")
    await visitor.says("/vaksin")
    await visitor.taps(f"v:ask:{number}:summary")
    await visitor.taps(f"v:do:{number}:stop")
    await at(world, TUESDAY_AT_NINE)
    assert len(reminders(visitor)) == 1


@pytest.mark.parametrize("how", ["later", "not", "door"])
async def test_a_clinics_deferral_is_never_shortened(world: World, how: str) -> None:
    visitor = await agrees_red(world)
    number = await in_vaksin(world, visitor)
    until = date(2022, 6, 1)
    async with world.transaction() as services:
        person = await services.people.of_telegram(visitor.id)
        assert person is not None
        await services.residents.deferred(number, until)
        if how == "later":
            await services.residents.later(number, by=person)
        elif how == "not":
            await services.residents.not_now(number, "busy", by=person)
        if how == "door":
            [door] = (await services.offices.doors(await world.office_id("Kelurahan Turi")))[:1]
            await services.checkin.register(
                person_id=person.id,
                door=door,
                answers={"health": "positive", "since": "2021-11-08"},
                talk_id=9,
                scanned_at=services.now,
            )
            found = await services.tx.residents.get(number)
            assert found is not None
            await services.ladder._weighed(found)
    assert await world.ask("SELECT due_on FROM residents") == [(until.isoformat(),)]


async def test_who_agrees_again_at_a_door_waits_as_the_clinic_said(world: World) -> None:
    visitor = await agrees_red(world)
    number = await in_vaksin(world, visitor)
    until = date(2021, 12, 20)
    async with world.transaction() as services:
        person = await services.people.of_telegram(visitor.id)
        assert person is not None
        await services.residents.deferred(number, until)
        again = await services.reminders.agree(person, doses=0, vaccine=None, last_dose_on=None)
    assert again is not None
    assert again.due_on == until
