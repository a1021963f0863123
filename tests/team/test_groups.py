"""Group chats: bound by link, one per office, lost, regained and moved."""

import pytest

from bot.domain.errors import ExpiredToken, NotAllowed, UnknownToken
from bot.domain.people import Person
from bot.domain.team.errors import AlreadyBound
from bot.services import Services
from tests.telegram import World

CHAT, OTHER = -5001, -5002


async def member(services: Services) -> Person:
    """Return a member of a group."""
    return await services.tx.people.met(1, "id", services.now)


async def dinsos(services: Services) -> int:
    """Return the id of an office that has no group yet."""
    office = await services.offices.of_code("DINSOS")
    assert office is not None
    return office.id


async def binds(services: Services, chat: int) -> None:
    """Bind a chat to that office with a fresh link."""
    payload = await services.groups.invite(await dinsos(services), by=None)
    await services.groups.accept(payload[2:], chat, by=await member(services))


async def test_only_an_admin_makes_a_groups_link(world: World) -> None:
    async with world.transaction() as services:
        with pytest.raises(NotAllowed):
            await services.groups.invite(await dinsos(services), by=await member(services))


async def test_a_link_nobody_made_binds_nothing(world: World) -> None:
    async with world.transaction() as services:
        with pytest.raises(UnknownToken):
            await services.groups.accept("guess", CHAT, by=await member(services))


async def test_a_link_is_void_after_a_week(world: World) -> None:
    async with world.transaction() as services:
        payload = await services.groups.invite(await dinsos(services), by=None)
    world.clock.passes(days=7)
    async with world.transaction() as services:
        with pytest.raises(ExpiredToken):
            await services.groups.accept(payload[2:], CHAT, by=await member(services))


async def test_the_office_rings_in_the_group_that_was_bound(world: World) -> None:
    async with world.transaction() as services:
        await binds(services, CHAT)
        assert await services.cards.destinations(await dinsos(services)) == [CHAT]


async def test_a_second_group_takes_the_place_of_the_first(world: World) -> None:
    async with world.transaction() as services:
        await binds(services, CHAT)
        await binds(services, OTHER)
        assert await services.cards.destinations(await dinsos(services)) == [OTHER]


async def test_a_group_of_one_office_refuses_anothers_link(world: World) -> None:
    async with world.transaction() as services:
        await binds(services, CHAT)
        other = await services.offices.of_code("DLH")
        assert other is not None
        payload = await services.groups.invite(other.id, by=None)
        with pytest.raises(AlreadyBound):
            await services.groups.accept(payload[2:], CHAT, by=await member(services))


async def test_a_refused_link_is_not_spent(world: World) -> None:
    async with world.transaction() as services:
        await binds(services, CHAT)
        other = await services.offices.of_code("DLH")
        assert other is not None
        payload = await services.groups.invite(other.id, by=None)
        with pytest.raises(AlreadyBound):
            await services.groups.accept(payload[2:], CHAT, by=await member(services))
        bound = await services.groups.accept(payload[2:], OTHER, by=await member(services))
    assert bound == other


async def test_a_lost_group_may_be_bound_to_another_office(world: World) -> None:
    async with world.transaction() as services:
        await binds(services, CHAT)
        await services.groups.lose(CHAT)
        other = await services.offices.of_code("DLH")
        assert other is not None
        payload = await services.groups.invite(other.id, by=None)
        await services.groups.accept(payload[2:], CHAT, by=await member(services))
        assert await services.cards.destinations(other.id) == [CHAT]


async def test_without_a_group_the_satgas_hears_it(world: World) -> None:
    async with world.transaction() as services:
        heard = await services.cards.destinations(await dinsos(services))
    assert heard == [world.satgas.id]


async def test_without_group_and_satgas_the_admins_hear_it(world: World) -> None:
    async with world.transaction() as services:
        await services.groups.lose(world.satgas.id)
        heard = await services.cards.destinations(await dinsos(services))
    assert heard == [world.admin.id]


async def test_a_lost_group_that_was_replaced_stays_lost(world: World) -> None:
    async with world.transaction() as services:
        await binds(services, CHAT)
        await binds(services, OTHER)
        await services.groups.regain(CHAT)
        assert await services.cards.destinations(await dinsos(services)) == [OTHER]


async def test_a_regained_group_rings_again(world: World) -> None:
    async with world.transaction() as services:
        await binds(services, CHAT)
        await services.groups.lose(CHAT)
        await services.groups.regain(CHAT)
        assert await services.cards.destinations(await dinsos(services)) == [CHAT]


async def test_losing_a_group_twice_is_noted_once(world: World) -> None:
    async with world.transaction() as services:
        await binds(services, CHAT)
        await services.groups.lose(CHAT)
        await services.groups.lose(CHAT)
    assert await world.ask("SELECT subject FROM audit WHERE action = 'lost-group'") == [
        (f"chat:{CHAT}",)
    ]


async def test_an_upgraded_group_rings_under_its_new_number(world: World) -> None:
    async with world.transaction() as services:
        await binds(services, CHAT)
        await services.groups.migrate(CHAT, OTHER)
        assert await services.cards.destinations(await dinsos(services)) == [OTHER]


async def test_what_waited_for_an_upgraded_group_goes_to_the_new_one(world: World) -> None:
    async with world.transaction() as services:
        await binds(services, CHAT)
        await services.groups.migrate(CHAT, OTHER)
    assert await world.ask("SELECT chat_id FROM outbox WHERE state = 0") == [(OTHER,)]


async def test_the_upgrade_of_a_strange_group_changes_nothing(world: World) -> None:
    async with world.transaction() as services:
        await services.groups.migrate(CHAT, OTHER)
        assert await services.groups.of_chat(OTHER) is None
