"""A one-time link binds a group to an office, or to the Satgas."""

from tests.telegram import Room, Someone, World
from tests.words import said

TURI, DINSOS = "Kelurahan Turi", "Dinas Sosial"
ANONYMOUS = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}


async def group_link(world: World, office: str | None) -> str:
    """Return the payload of a startgroup link for an office's group, or the Satgas's."""
    rows = await world.ask("SELECT id FROM offices WHERE name = ?", office)
    async with world.transaction() as services:
        return await services.groups.invite(rows[0][0] if rows else None, by=None)


async def new_group(world: World, office: str | None, owner: Someone) -> Room:
    """Return a small group that its owner bound with a one-time link."""
    room = Room(world, world.telegram.add_group("Grup baru").id)
    world.telegram.person_joins(owner.id, room.id)
    world.telegram.person_starts_group(owner.id, room.id, await group_link(world, office))
    await world.settles()
    return room


async def test_a_link_binds_a_group_and_greets_it(world: World) -> None:
    room = await new_group(world, DINSOS, world.newcomer("Bu Tini"))
    assert room.text == said("group-greeting", office=DINSOS)


async def test_a_groups_link_works_once(world: World) -> None:
    owner, payload = world.newcomer("Bu Tini"), await group_link(world, DINSOS)
    rooms = [Room(world, world.telegram.add_group(name).id) for name in ("A", "B")]
    for room in rooms:
        world.telegram.person_joins(owner.id, room.id)
        world.telegram.person_starts_group(owner.id, room.id, payload)
    await world.settles()
    assert rooms[1].text == said("error-expired-token")


async def test_a_groups_link_opened_in_private_says_where_it_belongs(world: World) -> None:
    await world.visitor.starts(await group_link(world, DINSOS))
    assert world.visitor.text == said("error-not-in-group")


async def test_the_group_of_one_office_cannot_become_anothers(world: World) -> None:
    member = world.newcomer("Bu Tini")
    group = world.group(TURI)
    world.telegram.person_joins(member.id, group.id)
    world.telegram.person_starts_group(member.id, group.id, await group_link(world, DINSOS))
    await world.settles()
    assert group.text == said("error-already-bound")


async def test_an_anonymous_group_admin_binds_the_group_too(world: World) -> None:
    room = Room(world, world.telegram.add_group("Grup baru").id)
    tini = world.newcomer("Bu Tini")
    world.telegram.person_joins(tini.id, room.id)
    world.telegram.add_bot(room.id, tini.id)
    command = f"/start@{world.city.bot.username}"
    content = {
        "text": f"{command} {await group_link(world, None)}",
        "entities": [{"type": "bot_command", "offset": 0, "length": len(command)}],
        "sender_chat": world.telegram.chat(room.id),
    }
    message = world.telegram.post(room.id, ANONYMOUS, content)
    world.telegram.updates.put("message", message.body)
    await world.settles()
    assert room.text == said("group-greeting-satgas")


async def test_somebody_who_was_bound_before_may_press_the_link_twice(world: World) -> None:
    room = Room(world, world.telegram.add_group("Grup baru").id)
    tini, payload = world.newcomer("Bu Tini"), await group_link(world, None)
    world.telegram.person_joins(tini.id, room.id)
    world.telegram.person_starts_group(tini.id, room.id, payload)
    world.telegram.person_starts_group(tini.id, room.id, payload)
    await world.settles()
    assert [one["text"] for one in room.messages] == [said("group-greeting-satgas")]


async def test_the_greeting_of_the_satgas_asks_its_members_to_press(world: World) -> None:
    assert world.satgas.messages[0]["text"] == said("group-greeting-satgas")


async def test_after_ten_wrong_links_in_a_group_somebody_has_to_wait(world: World) -> None:
    room = Room(world, world.telegram.add_group("Grup baru").id)
    tini = world.newcomer("Bu Tini")
    world.telegram.person_joins(tini.id, room.id)
    for number in range(11):
        world.telegram.person_starts_group(tini.id, room.id, f"g_guess{number}")
    await world.settles()
    assert room.text == said("error-too-many-guesses")
