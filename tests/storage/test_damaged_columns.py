"""A flipped byte in every cell of a sealed column, of a busy morning's file: others are served."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from storage.damage import SEALED
from tests.telegram import World
from tests.words import said
from tests.yesterday.recorded import opened

TURI = "Kelurahan Turi"
# Nothing that morning had to do with these.
EMPTY = {
    *("bookings.facts", "exposed.phone", "instructions.content", "poster_proofs.photo"),
    "sent_lists.content",
    *("field_tasks.facts", "residents.facts", "verifications.facts"),
}
RED = ("none", "0", "none", "yes")
TOKEN = (
    "SELECT t.token FROM door_tokens t JOIN doors d ON d.id = t.door_id"
    " JOIN offices o ON o.id = d.office_id WHERE o.name = ? AND t.revoked_at IS NULL LIMIT 1"
)


@pytest.fixture
async def morning(tmp_path: Path) -> AsyncIterator[World]:
    """Yesterday's morning, in which there is something in each of them."""
    world = await opened(tmp_path)
    yield world
    await world.bot.close()


def damage(world: World, place: str) -> None:
    """Flip a byte in each cell of a column, or put what nothing opens where there is none."""
    table, column = place.split(".")
    with closing(sqlite3.connect(world.bot.settings.database_path)) as file, file:
        file.create_function("flipped", 1, lambda cell: cell[:-1] + bytes([cell[-1] ^ 1]))
        found = f"UPDATE {table} SET {column} = flipped({column}) WHERE {column} IS NOT NULL"
        if not file.execute(found).rowcount:
            assert file.execute(f"UPDATE {table} SET {column} = randomblob(64)").rowcount


async def comes_and_is_received(world: World) -> None:
    """Let somebody new be red at Turi; an officer takes and ends the case."""
    officer, guest = await world.officer(TURI, "Bu Yuni"), world.newcomer("Mas Damar")
    [(token,)] = await world.ask(TOKEN, TURI)
    await guest.starts(f"o_{token}")
    for answer in ("agree", "name", *RED):
        await guest.taps(answer)
    [(case,)] = await world.ask("SELECT max(id) FROM cases")
    [card] = [one for one in world.group(TURI).cards if f"claim:{case}" in str(one)]
    await officer.taps_data(f"claim:{case}", world.group(TURI).id, card["message_id"])
    await officer.closes(case, "sent-home")
    assert said("decided-sent-home") in guest.text


@pytest.mark.parametrize("place", sorted(SEALED.keys() - EMPTY))
async def test_who_comes_is_received_and_all_that_is_due_passes(
    morning: World, place: str
) -> None:
    damage(morning, place)
    await morning.restarts()
    await morning.settles()
    await comes_and_is_received(morning)
    for hours in (1, 23, 24 * 28):
        await morning.waits(hours=hours)
    assert await morning.ask("SELECT count(*) FROM inbox WHERE state = 0") == [(0,)]
    await comes_and_is_received(morning)
