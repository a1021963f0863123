"""Who blocked the bot on the day of a reminder hears it on the morning after they are back."""

from datetime import timedelta

import pytest

from tests.outreach.test_reminders import due_at
from tests.telegram import MONDAY, Someone, World

TUESDAY = MONDAY.replace(hour=9) + timedelta(days=1)


async def reminded(world: World) -> Someone:
    """Return somebody who agreed to be reminded on Tuesday at nine."""
    someone = world.newcomer()
    await someone.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(someone.id)
        assert person is not None
        await services.reminders.agree(person, doses=0, vaccine=None, last_dose_on=None)
    assert await due_at(world) == [TUESDAY]
    return someone


async def reminders(world: World) -> list[int]:
    sql = "SELECT chat_id FROM outbox WHERE kind = 'dose-reminder' AND state = 2"
    return [chat_id for (chat_id,) in await world.ask(sql)]


@pytest.mark.parametrize("known", [True, False], ids=["told", "untold"])
async def test_a_reminder_waits_for_who_blocked_the_bot(world: World, known: bool) -> None:
    someone = await reminded(world)
    world.telegram.people[someone.id].blocked = True
    async with world.transaction() as services:
        await services.cards.blocked(someone.id, known)
    world.clock.becomes(TUESDAY)
    await world.settles()
    assert await reminders(world) == []
    world.telegram.people[someone.id].blocked = False
    world.clock.passes(hours=1)
    async with world.transaction() as services:
        await services.cards.blocked(someone.id, False)
    await world.settles()
    assert await reminders(world) == []
    world.clock.becomes(TUESDAY + timedelta(days=1))
    await world.settles()
    assert await reminders(world) == [someone.id]


async def test_who_never_comes_back_is_given_up(world: World) -> None:
    someone = await reminded(world)
    async with world.transaction() as services:
        await services.cards.blocked(someone.id, True)
    world.clock.becomes(TUESDAY + timedelta(days=40))
    async with world.transaction() as services:
        await services.reminders.due(1)
    assert await due_at(world) == []
