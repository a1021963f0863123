"""Reminders: who is asked, when one is due, and what ends it."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.domain.people import Person
from bot.services import Services
from tests.telegram import MONDAY, World

TODAY = MONDAY.date()
TUESDAY_AT_NINE = MONDAY.replace(hour=9) + timedelta(days=1)


async def somebody(services: Services) -> Person:
    """Return somebody with a Telegram account."""
    return await services.tx.people.met(1, "id", services.now)


async def agrees(services: Services, **changed: object) -> int:
    """Agree to be reminded of the first dose, or as told; return the reminder's id."""
    wish = {"doses": 0, "vaccine": None, "last_dose_on": None, **changed}
    reminder = await services.reminders.agree(await somebody(services), **wish)  # type: ignore[arg-type]
    assert reminder is not None
    return reminder.id


async def due_at(world: World) -> list[datetime]:
    """Return when the timers of reminders go off, in the city's time."""
    rows = await world.ask("SELECT due_at FROM timers WHERE kind = 'remind'")
    return [datetime.fromtimestamp(row[0], UTC).astimezone(MONDAY.tzinfo) for row in rows]


async def test_a_first_dose_is_due_tomorrow_at_nine(world: World) -> None:
    async with world.transaction() as services:
        await agrees(services)
    assert await due_at(world) == [MONDAY.replace(hour=9) + timedelta(days=1)]


async def test_a_second_dose_is_due_after_the_vaccines_interval(world: World) -> None:
    async with world.transaction() as services:
        await agrees(services, doses=1, vaccine="pfizer", last_dose_on=TODAY - timedelta(days=1))
    assert await due_at(world) == [MONDAY.replace(hour=9) + timedelta(days=20)]


async def test_after_a_full_series_nothing_is_due(world: World) -> None:
    async with world.transaction() as services:
        made = await services.reminders.agree(
            await somebody(services), doses=1, vaccine="janssen", last_dose_on=date(2021, 11, 1)
        )
    assert made is None
    assert await due_at(world) == []


async def test_agreeing_again_replaces_the_reminder(world: World) -> None:
    async with world.transaction() as services:
        await agrees(services)
        await agrees(services, doses=1, vaccine="sinovac", last_dose_on=TODAY)
    assert await world.ask(
        "SELECT opened(facts, 'reminders.facts', person_id) FROM reminders"
    ) == [('{"dose":2,"vaccine":"sinovac"}',)]
    assert await due_at(world) == [MONDAY.replace(hour=9) + timedelta(days=28)]


async def test_who_had_the_dose_before_the_reminder_left_is_not_reminded(world: World) -> None:
    await world.visitor.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(world.visitor.id)
        assert person is not None
        made = await services.reminders.agree(person, doses=0, vaccine=None, last_dose_on=None)
        assert made is not None
    world.clock.becomes(MONDAY.replace(hour=9) + timedelta(days=1))
    before = len(world.visitor.messages)
    async with world.transaction() as services:
        await services.reminders.due(made.id)
        await services.reminders.had_it(person)
    await world.settles()
    assert len(world.visitor.messages) == before
    dropped = await world.ask("SELECT reason FROM outbox WHERE kind = 'dose-reminder'")
    assert dropped == [("not-wanted-any-more",)]


async def test_a_due_reminder_is_promised_in_the_lowest_lane_and_once(world: World) -> None:
    async with world.transaction() as services:
        reminder_id = await agrees(services)
    world.clock.becomes(TUESDAY_AT_NINE)
    async with world.transaction() as services:
        await services.reminders.due(reminder_id)
        await services.reminders.due(reminder_id)
    promised = await world.ask(
        "SELECT lane, once, chat_id FROM outbox WHERE kind = 'dose-reminder'"
    )
    assert promised == [(3, 1, world.bot.database.seal.aliases.of(1))]


@pytest.mark.parametrize("hour", [20, 22, 3, 7])
async def test_at_night_it_is_put_off_to_nine(world: World, hour: int) -> None:
    async with world.transaction() as services:
        reminder_id = await agrees(services)
    world.clock.becomes(MONDAY.replace(hour=hour) + timedelta(days=1))
    async with world.transaction() as services:
        await services.reminders.due(reminder_id)
    [at] = await due_at(world)
    assert at.time() == time(9)
    assert timedelta(0) < at - world.clock.at < timedelta(days=1)


async def test_one_dropped_because_of_the_hour_waits_for_the_morning(world: World) -> None:
    async with world.transaction() as services:
        reminder_id = await agrees(services)
    world.clock.becomes(TUESDAY_AT_NINE)
    async with world.transaction() as services:
        await services.reminders.due(reminder_id)
    world.clock.becomes(TUESDAY_AT_NINE.replace(hour=21))
    async with world.transaction() as services:
        await services.reminders.postpone(reminder_id)
    assert await due_at(world) == [TUESDAY_AT_NINE + timedelta(days=1)]


async def test_one_that_was_answered_meanwhile_is_not_put_off(world: World) -> None:
    async with world.transaction() as services:
        reminder_id = await agrees(services)
    world.clock.becomes(TUESDAY_AT_NINE)
    async with world.transaction() as services:
        await services.reminders.due(reminder_id)
        await services.reminders.had_it(await somebody(services))
        await services.reminders.postpone(reminder_id)
    assert await due_at(world) == []


async def test_a_stop_leaves_no_timer(world: World) -> None:
    async with world.transaction() as services:
        await agrees(services)
        await services.reminders.stop(await somebody(services))
    assert await due_at(world) == []


async def test_a_stop_without_a_reminder_is_remembered(world: World) -> None:
    async with world.transaction() as services:
        await services.reminders.stop(await somebody(services))
        assert (await somebody(services)).stopped_at == services.now


async def test_the_civil_hours_are_a_setting(world: World) -> None:
    world.bot.settings.remind_from = time(6)
    world.clock.becomes(MONDAY.replace(hour=7))
    async with world.transaction() as services:
        assert services.quiet_hours.civil_hour()
