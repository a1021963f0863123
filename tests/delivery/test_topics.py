"""A command in a forum's topic is answered there, and beside it where the topic is gone."""

import pytest

from tests.telegram import Room, Someone, World

TURI, TOPIC = "Kelurahan Turi", 7


async def forum(world: World) -> tuple[Room, Someone]:
    officer, group = await world.officer(TURI), world.group(TURI)
    world.telegram.rooms[group.id].topics.add(TOPIC)
    return group, officer


@pytest.mark.parametrize("command", ["/kasus", "/didalam", "/rekap", "/latihan x"])
async def test_a_command_in_a_topic_is_answered_in_it(world: World, command: str) -> None:
    group, officer = await forum(world)
    world.telegram.person_says(officer.id, group.id, command, topic=TOPIC)
    await world.settles()
    assert group.messages[-1]["message_thread_id"] == TOPIC


async def test_a_command_in_general_is_answered_there(world: World) -> None:
    group, officer = await forum(world)
    await officer.says("/kasus", group.id)
    assert "message_thread_id" not in group.messages[-1]


async def test_a_topic_closed_meanwhile_makes_no_group_dumb(world: World) -> None:
    group, officer = await forum(world)
    said = len(group.messages)
    world.telegram.person_says(officer.id, group.id, "/kasus", topic=TOPIC)
    world.telegram.rooms[group.id].topics.clear()
    await world.settles()
    assert len(group.messages) == said + 1
    assert "message_thread_id" not in group.messages[-1]
    assert await world.ask("SELECT 1 FROM groups WHERE silent_since IS NOT NULL") == []
