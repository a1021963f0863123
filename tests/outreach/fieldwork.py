"""A field team for the tests: an RW of Turi with its group, its members, and homes to visit."""

from datetime import date
from typing import Any

from bot.domain.outreach.residents import Doses, Home, Reached, Resident, Source
from bot.domain.people import Person
from bot.domain.rights import Role
from tests.telegram import Room, Someone, World

TURI, RW = "Kelurahan Turi", "Kelurahan Turi RW 03"
HAD = Doses(1, "sinovac", date(2021, 9, 1))  # the second has been due since 29 September


async def team(world: World, area: str = RW, title: str = "Tim RW 03") -> Room:
    """Return the bound group of a field team."""
    room = Room(world, world.telegram.add_group(title).id)
    async with world.transaction() as services:
        payload = await services.groups.invite(None, by=None, area=area)
    leader = world.newcomer("Pak RW")
    world.telegram.person_joins(leader.id, room.id)
    world.telegram.person_starts_group(leader.id, room.id, payload)
    await world.settles()
    return room


async def member(world: World, room: Room, name: str, area: str = RW) -> Someone:
    """Return a confirmed member of a team."""
    someone = world.newcomer(name)
    world.telegram.person_joins(someone.id, room.id)
    await someone.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(someone.id)
        assert person is not None
        services.checkin.rename(person, name)
        await services.joining.appoint(person.id, Role.FIELD, None, area=area)
    return someone


async def asks(someone: Someone, room: Room) -> None:
    """Ask in the group for the next house."""
    await someone.says("/rumah", room.id)
    await someone.taps("field:next", room)


async def resident(world: World, name: str, address: str | None = None, **more: Any) -> int:
    """Write somebody of RW 03 whose home is to be visited, or as told."""
    async with world.transaction() as services:
        known: dict[str, Any] = {
            "source": Source.LIST,
            "state": Reached.VISIT,
            "born": 1961,
            "home": Home(await world.office_id(TURI), 3, 2),
            "had": HAD,
            "dose": 2,
            "due_on": date(2021, 9, 29),
        }
        one = Resident(0, name=name, address=address, **(known | more))
        return services.tx.residents.add(one, services.now)


async def known(world: World, number: int) -> Resident:
    """Return a resident as they are now."""
    async with world.transaction() as services:
        found = await services.tx.residents.get(number)
        assert found is not None
        return found


async def tasks(world: World) -> list[tuple[Any, ...]]:
    """Return of each task: whose resident, its state, and what came of it."""
    rows = await world.ask("SELECT resident_id, state, result FROM field_tasks ORDER BY id")
    return [tuple(row) for row in rows]


async def with_the_bot(world: World) -> Person:
    """Let the visitor press START; return them as the bot knows them."""
    await world.visitor.starts()
    async with world.transaction() as services:
        person = await services.people.of_telegram(world.visitor.id)
        assert person is not None
        return person
