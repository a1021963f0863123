"""Somebody in one's care is given up again: added by mistake, or looked after by another now."""

from bot.domain.outreach.residents import Source
from tests.outreach.clinics import planned
from tests.outreach.test_bookings_in_care import MOTHER, books_for, in_care
from tests.outreach.test_vaccination import registers
from tests.telegram import World
from tests.words import said


async def test_who_was_added_by_mistake_is_gone_with_the_place(world: World) -> None:
    mother, clinic = await in_care(world), await planned(world)
    own = await registers(world, world.visitor)
    await books_for(world, mother, clinic)
    await world.visitor.says("/vaksin")
    await world.visitor.taps(f"v:ask:{mother}:summary")
    await world.visitor.taps(f"v:do:{mother}:leave")
    assert said("vaccination-leave", name=MOTHER) in world.visitor.text
    await world.visitor.taps(f"v:do:{mother}:left")
    assert MOTHER not in world.visitor.text
    assert await world.ask("SELECT id FROM residents") == [(own,)]
    assert await world.ask("SELECT state FROM bookings") == [("cancelled",)]
    before = len(world.visitor.messages)
    await world.waits(days=30)
    assert not any(MOTHER in str(one) for one in world.visitor.messages[before:])


async def test_a_repeated_tap_and_another_persons_find_nobody(world: World) -> None:
    mother = await in_care(world)
    stranger = world.newcomer("Orang Lain")
    await stranger.starts()
    card = stranger.messages[-1]["message_id"]
    await stranger.taps_data(f"v:do:{mother}:left", stranger.id, card)
    assert await world.ask("SELECT count(*) FROM residents") == [(1,)]
    await world.visitor.says("/vaksin")
    card = world.visitor.messages[-1]["message_id"]
    for _ in range(2):
        await world.visitor.taps_data(f"v:do:{mother}:left", world.visitor.id, card)
    assert await world.ask("SELECT count(*) FROM residents") == [(0,)]


async def test_nobody_gives_up_themselves(world: World) -> None:
    await world.visitor.starts()
    own = await registers(world, world.visitor)
    assert f"v:do:{own}:leave" not in world.visitor.buttons
    card = world.visitor.messages[-1]["message_id"]
    await world.visitor.taps_data(f"v:do:{own}:left", world.visitor.id, card)
    assert await world.ask("SELECT count(*) FROM residents") == [(1,)]


async def test_who_is_on_a_list_stays_on_it(world: World) -> None:
    mother = await in_care(world)
    async with world.transaction() as services:
        services.tx.write("UPDATE residents SET source = ? WHERE id = ?", Source.LIST, mother)
    await world.visitor.says("/vaksin")
    await world.visitor.taps(f"v:do:{mother}:leave")
    await world.visitor.taps(f"v:do:{mother}:left")
    assert await world.ask("SELECT id, carer_id FROM residents") == [(mother, None)]
    assert said("vaccination-intro") in world.visitor.text
