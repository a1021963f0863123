"""A field team's group: bound to an RW, and disturbed by nothing that is none of its business."""

from tests.telegram import Room, Someone, World
from tests.words import said

RW = "Kelurahan Turi RW 03"


async def link(world: World, area: str = RW) -> str:
    """Return the payload of a one-time link for a team."""
    async with world.transaction() as services:
        return await services.groups.invite(None, by=None, area=area)


async def team(world: World, area: str = RW) -> tuple[Room, Someone]:
    """Return a group that was bound to an RW, and its leader."""
    leader = world.newcomer("Pak RW")
    room = Room(world, world.telegram.add_group("Tim").id)
    world.telegram.person_joins(leader.id, room.id)
    world.telegram.person_starts_group(leader.id, room.id, await link(world, area))
    await world.settles()
    return room, leader


async def test_the_group_is_greeted_and_told_what_comes_and_when(world: World) -> None:
    room, _ = await team(world)
    assert room.text == said("group-greeting-team", area=RW)


async def test_a_press_on_the_officers_button_makes_nobody_a_satgas_member(world: World) -> None:
    room, leader = await team(world)
    await leader.taps("duty", room)
    assert await world.ask("SELECT role, area FROM tokens WHERE kind = 'duty'") == [("field", RW)]


async def test_no_case_rings_there(world: World) -> None:
    room, _ = await team(world)
    await world.visitor.checks_in("Dinas Sosial", "positive", "0", "yes")
    assert room.cards == []
    assert len(world.satgas.cards) == 1


async def test_who_leaves_it_stays_what_they_are_elsewhere(world: World) -> None:
    room, _ = await team(world)
    officer = await world.officer("Kelurahan Turi")
    world.telegram.person_joins(officer.id, room.id)
    world.telegram.person_leaves(officer.id, room.id)
    await world.settles()
    assert await world.ask("SELECT state FROM roles WHERE role = 'officer'") == [("active",)]


async def test_two_teams_have_two_groups(world: World) -> None:
    await team(world)
    await team(world, "Kelurahan Turi RW 04")
    assert await world.ask(
        "SELECT area FROM groups WHERE kind = 'field' AND lost_at IS NULL ORDER BY area"
    ) == [(RW,), ("Kelurahan Turi RW 04",)]


async def test_a_teams_new_group_takes_the_place_of_the_old(world: World) -> None:
    old, _ = await team(world)
    new, _ = await team(world)
    assert await world.ask(
        "SELECT chat_id FROM groups WHERE kind = 'field' AND lost_at IS NULL"
    ) == [(new.id,)]
    assert old.id != new.id


async def test_the_same_link_pressed_twice_greets_once(world: World) -> None:
    leader, payload = world.newcomer("Pak RW"), await link(world)
    room = Room(world, world.telegram.add_group("Tim").id)
    world.telegram.person_joins(leader.id, room.id)
    for _ in range(2):
        world.telegram.person_starts_group(leader.id, room.id, payload)
    await world.settles()
    assert [one["text"] for one in room.messages] == [said("group-greeting-team", area=RW)]


async def test_an_officers_group_does_not_become_a_teams(world: World) -> None:
    officer = await world.officer("Kelurahan Turi")
    group = world.group("Kelurahan Turi")
    world.telegram.person_starts_group(officer.id, group.id, await link(world))
    await world.settles()
    assert group.text == said("error-already-bound")


async def test_a_team_that_threw_the_bot_out_and_let_it_back_in_is_bound_again(
    world: World,
) -> None:
    room, leader = await team(world)
    world.telegram.remove_bot(room.id)
    await world.settles()
    assert world.satgas.cards == []
    world.telegram.add_bot(room.id, leader.id)
    await world.settles()
    assert [one["text"] for one in room.messages].count(said("group-greeting-team", area=RW)) == 2
