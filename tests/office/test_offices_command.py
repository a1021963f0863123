"""`/kantor` and a name: the office it fits, those it fits, or a word that there is none."""

import re

import pytest

from bot.texts import languages
from bot.views.cases.outcomes import SHORT
from tests.telegram import World
from tests.words import said

TURI = "Kelurahan Turi"


@pytest.mark.parametrize("words", ["turi", "Kelurahan Turi", "TURI kel", "kel-turi"])
async def test_a_name_that_fits_one_office_shows_it(world: World, words: str) -> None:
    await world.admin.says(f"/kantor {words}")
    assert TURI in world.admin.text
    assert f"office:group:{await world.office_id(TURI)}" in world.admin.buttons


async def test_a_name_that_fits_several_lists_them_only(world: World) -> None:
    await world.admin.says("/kantor kecamatan")
    rows = world.admin.messages[-1]["reply_markup"]["inline_keyboard"]
    offices = [one["text"] for row in rows for one in row if "office:show" in one["callback_data"]]
    assert len(offices) > 1
    assert all("kecamatan" in one.lower() for one in offices)


@pytest.mark.parametrize("words", ["atlantis", "<b>turi</b>", "%", "turi bendo"])
async def test_a_name_that_fits_none_is_said_to(world: World, words: str) -> None:
    await world.admin.says(f"/kantor {words}")
    assert world.admin.text == said("offices-not-found", words=words)


async def test_without_a_name_all_are_listed(world: World) -> None:
    await world.admin.says("/kantor")
    [(count,)] = await world.ask("SELECT count(*) FROM offices")
    assert f"{count} kantor" in world.admin.text


@pytest.mark.parametrize("language", languages())
async def test_an_office_stays_in_sight_above_its_buttons(world: World, language: str) -> None:
    await world.admin.says("/bahasa")
    await world.admin.taps(f"lang:{language}")
    await world.admin.says("/kantor turi")
    rows = world.admin.messages[-1]["reply_markup"]["inline_keyboard"]
    assert len(rows) <= 6
    labels = [one["text"] for row in rows if len(row) == 2 for one in row]
    assert [one for one in labels if len(one) > SHORT] == []


async def test_the_links_of_all_groups_that_are_not_bound_come_at_once(world: World) -> None:
    async with world.transaction() as services:
        services.tx.write("UPDATE groups SET lost_at = 1 WHERE office_id IS NOT NULL")
        services.tx.memory.clear()
    await world.admin.says("/kantor")
    before = len(world.admin.messages)
    await world.admin.taps("office:links")
    said_then = [one["text"] for one in world.admin.messages[before:]]
    links = re.findall(r"startgroup=g_[\w-]{22}", " ".join(said_then))
    [(count,)] = await world.ask("SELECT count(*) FROM offices")
    assert len(set(links)) == count
    assert all(len(one) <= 4096 for one in said_then)
    after = " ".join(said_then).partition("Kelurahan Turi\n")[2]
    payload = re.findall(r"g_[\w-]{22}", after)[0]
    room = world.telegram.add_group("Grup Turi")
    world.telegram.person_joins(world.admin.id, room.id)
    world.telegram.person_starts_group(world.admin.id, room.id, payload)
    await world.settles()
    assert await world.ask(
        "SELECT o.name FROM groups AS g JOIN offices AS o ON o.id = g.office_id"
        f" WHERE g.chat_id = {room.id}"
    ) == [("Kelurahan Turi",)]


async def test_where_every_group_is_bound_there_is_no_link_to_give(world: World) -> None:
    async with world.transaction() as services:
        services.tx.write(
            "UPDATE offices SET retired_at = 1 WHERE id NOT IN"
            " (SELECT office_id FROM groups WHERE office_id IS NOT NULL)"
        )
        services.tx.memory.clear()
    await world.admin.says("/kantor")
    await world.admin.taps("office:links")
    assert world.admin.text == said("office-links-none")
