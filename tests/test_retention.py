"""What is deleted after the retention time, what stays, and when it happens."""

from datetime import timedelta

from bot.domain.rights import Role
from bot.services import Services
from tests.telegram import MONDAY, World

WHO = 1
GREEN = {"health": "none", "doses": "2"}
RED = {"health": "none", "doses": "0", "circumstance": "none"}


async def visitor_of(services: Services, telegram_id: int = WHO, name: str = "Siti") -> int:
    """Return the id of somebody who agreed and gave a name."""
    person = await services.tx.people.met(telegram_id, "id", services.now)
    services.people.agree(person)
    services.checkin.rename(person, name)
    return person.id


async def remembered(world: World) -> bool:
    return await world.bot.database.reading.people.of_telegram(WHO) is not None


async def visits(world: World, answers: dict[str, str], *, talk: int = 1) -> int:
    """Let somebody visit the first office now; return the visit's id."""
    async with world.transaction() as services:
        door = (await services.offices.doors())[0]
        visit = await services.checkin.register(
            person_id=await visitor_of(services),
            door=door,
            answers=answers,
            talk_id=talk,
            scanned_at=services.now,
        )
        return visit.id


async def night_after(world: World, *, days: int) -> None:
    """Let days pass, and then the purge run, in as many steps as it wants."""
    world.clock.passes(days=days)
    for _ in range(5):
        async with world.transaction() as services:
            await services.retention.run()


async def test_a_visit_is_deleted_after_twenty_eight_days(world: World) -> None:
    await visits(world, GREEN)
    await night_after(world, days=29)
    assert await world.ask("SELECT id FROM visits") == []


async def test_a_visit_is_kept_for_twenty_eight_days(world: World) -> None:
    await visits(world, GREEN)
    await night_after(world, days=28)
    assert await world.ask("SELECT id FROM visits") == [(1,)]


async def test_the_case_and_its_history_go_with_the_visit(world: World) -> None:
    await visits(world, RED)
    await night_after(world, days=29)
    assert await world.ask("SELECT id FROM cases") == []
    assert await world.ask("SELECT id FROM case_events") == []


async def test_of_several_visits_of_one_case_the_young_ones_stay(world: World) -> None:
    await visits(world, RED)
    world.clock.passes(days=20)
    await visits(world, RED, talk=2)
    await night_after(world, days=10)
    assert await world.ask("SELECT id FROM visits") == [(2,)]
    assert await world.ask("SELECT visit_id FROM cases") == [(2,)]


async def test_who_has_nothing_left_is_forgotten(world: World) -> None:
    await visits(world, GREEN)
    await night_after(world, days=29)
    assert not await remembered(world)


async def test_who_came_lately_is_remembered(world: World) -> None:
    await visits(world, GREEN)
    world.clock.passes(days=20)
    await visits(world, GREEN, talk=2)
    await night_after(world, days=10)
    assert await remembered(world)


async def test_who_waits_for_a_reminder_is_remembered(world: World) -> None:
    await visits(world, RED)
    async with world.transaction() as services:
        person = await services.people.of_telegram(WHO)
        assert person is not None
        last = services.today
        await services.reminders.agree(person, doses=1, vaccine="astrazeneca", last_dose_on=last)
    await night_after(world, days=29)
    assert await remembered(world)


async def test_who_stopped_the_reminders_is_forgotten_like_everybody(world: World) -> None:
    await visits(world, RED)
    async with world.transaction() as services:
        person = await services.people.of_telegram(WHO)
        assert person is not None
        await services.reminders.agree(person, doses=0, vaccine=None, last_dose_on=None)
        await services.reminders.stop(person)
    await night_after(world, days=29)
    assert not await remembered(world)


async def test_officers_are_remembered(world: World) -> None:
    async with world.transaction() as services:
        office = (await services.offices.all())[0]
        await services.joining.appoint(await visitor_of(services), Role.OFFICER, office.id)
    await night_after(world, days=29)
    assert await remembered(world)


async def test_the_daily_counts_outlive_the_visits(world: World) -> None:
    await visits(world, GREEN)
    await night_after(world, days=29)
    assert await world.ask("SELECT colour, count FROM daily") == [("green", 1)]


async def test_treated_updates_and_sent_messages_go_after_two_days(world: World) -> None:
    await world.visitor.starts()
    await night_after(world, days=3)
    assert await world.ask("SELECT id FROM inbox") == []
    assert await world.ask("SELECT id FROM outbox") == []


async def test_treated_updates_stay_as_long_as_they_may_come_again(world: World) -> None:
    await world.visitor.starts()
    await night_after(world, days=2)
    assert len(await world.ask("SELECT id FROM inbox")) == 1


async def test_sent_messages_stay_for_two_days(world: World) -> None:
    await world.visitor.starts()
    await world.waits(days=1)
    sent = await world.ask("SELECT count(*) FROM outbox WHERE state > 1")
    async with world.transaction() as services:
        await services.retention.run()
    assert sent != [(0,)]
    assert await world.ask("SELECT count(*) FROM outbox WHERE state > 1") == sent


async def test_what_failed_stays_a_week_for_somebody_to_look(world: World) -> None:
    await world.visitor.starts()
    async with world.transaction() as services:
        services.tx.write("UPDATE inbox SET state = 2")
        services.tx.write("UPDATE outbox SET state = 4")
    for days, left in ((7, True), (2, False)):
        await night_after(world, days=days)
        for table in ("inbox", "outbox"):
            assert bool(await world.ask(f"SELECT id FROM {table}")) is left


async def test_it_runs_every_night_at_two(world: World) -> None:
    await visits(world, GREEN)
    world.clock.becomes(MONDAY.replace(hour=3) + timedelta(days=28))
    await world.settles()
    await world.waits(hours=22, minutes=59)
    assert await world.ask("SELECT id FROM visits") == [(1,)]
    await world.waits(minutes=1)
    assert await world.ask("SELECT id FROM visits") == []


async def test_a_night_missed_while_the_bot_was_down_is_made_up_at_once(world: World) -> None:
    await visits(world, GREEN)
    await world.restarts()
    await world.waits(days=30)
    assert await world.ask("SELECT id FROM visits") == []


async def test_a_large_purge_goes_on_in_a_moment(world: World) -> None:
    await visits(world, GREEN)
    world.clock.passes(days=29)
    async with world.transaction() as services:
        await services.retention.run()
    await world.waits(seconds=1)
    assert not await remembered(world)


async def test_another_retention_time_is_obeyed(world: World) -> None:
    await visits(world, GREEN)
    world.bot.settings.retention_days = 7
    await night_after(world, days=8)
    assert await world.ask("SELECT id FROM visits") == []


async def test_who_was_on_duty_and_who_bound_a_group_are_kept_as_long_as_visits(
    world: World,
) -> None:
    officer = await world.officer("Kelurahan Turi")
    async with world.transaction() as services:
        by = await services.people.of_telegram(officer.id)
        assert by is not None
        group, number = world.group("Kelurahan Turi").id, await world.office_id("Kelurahan Turi")
        await services.groups.bind(group, number, by=by)
        await services.duty.begin(number, by=by)
        await services.duty.end(number, by=by)
    shifts, bound = "SELECT count(*) FROM shifts", "SELECT count(bound_by) FROM groups"
    await night_after(world, days=28)
    assert (await world.ask(shifts), await world.ask(bound)) == ([(1,)], [(1,)])
    await night_after(world, days=1)
    assert (await world.ask(shifts), await world.ask(bound)) == ([(0,)], [(0,)])
