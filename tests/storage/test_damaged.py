"""One flipped byte in a sealed cell: that row is put aside and told, the others are served."""

from contextlib import closing

import pytest

from storage.sealing import CannotUnseal
from tests import engine
from tests.telegram import World

RED = ("none", "0", "none", "yes")
BYTES = [2, 8, -1]  # of the key, of the nonce, of the words


def flip(world: World, table: str, column: str, where: str, byte: int) -> None:
    with closing(engine.direct(world.bot.settings.database)) as direct, direct:
        [(cell,)] = direct.execute(f"SELECT {column} FROM {table} WHERE {where}").fetchall()
        damaged = bytearray(cell)
        damaged[byte] ^= 1
        direct.execute(f"UPDATE {table} SET {column} = ? WHERE {where}", (bytes(damaged),))


async def serves(world: World) -> None:
    """Prove that somebody else is served, now and after a start, and that admins are told."""
    for _ in range(2):
        someone = world.newcomer()
        await someone.checks_in("Kelurahan Turi", *RED)
        assert await world.ask("SELECT count(*) FROM inbox WHERE state = 0") == [(0,)]
        await world.restarts()


def told(world: World) -> bool:
    return any("data tersimpan yang rusak" in one["text"] for one in world.admin.messages)


@pytest.mark.parametrize("byte", BYTES)
async def test_in_a_draft(world: World, byte: int) -> None:
    await world.visitor.scans("Kelurahan Turi")
    flip(world, "conversations", "draft", "open = 1", byte)
    await world.visitor.scans("Kelurahan Turi")
    await serves(world)
    assert told(world)
    await world.waits(hours=3)
    assert await world.ask("SELECT count(*) FROM conversations") == [(0,)]


@pytest.mark.parametrize("byte", BYTES)
async def test_in_an_update_that_waits(world: World, byte: int) -> None:
    world.telegram.person_starts(world.visitor.id, "")
    await world.bot.intake.fetch()
    flip(world, "inbox", "payload", "state = 0", byte)
    await world.settles()
    assert await world.ask("SELECT error FROM inbox WHERE state = 2") == [("Unparsable",)]
    await serves(world)
    assert told(world)


@pytest.mark.parametrize("byte", BYTES)
async def test_in_a_name(world: World, byte: int) -> None:
    await world.visitor.checks_in("Kelurahan Turi", *RED)
    stored = world.bot.database.seal.aliases.of(world.visitor.id)
    flip(world, "people", "name", f"telegram_id = {stored}", byte)
    await world.visitor.scans("Kelurahan Turi")
    await serves(world)
    assert told(world)


@pytest.mark.parametrize("digit", [3, 12, 50])
async def test_in_the_mark_of_the_key(world: World, digit: int) -> None:
    await world.visitor.checks_in("Kelurahan Turi", *RED)
    for other in ("0", "f", "z"):
        with closing(engine.direct(world.bot.settings.database)) as direct, direct:
            [(word,)] = direct.execute("SELECT value FROM marks WHERE name = 'sealed-word'")
            damaged = word[:digit] + other + word[digit + 1 :]
            direct.execute("UPDATE marks SET value = ? WHERE name = 'sealed-word'", (damaged,))
        await world.restarts()
    await serves(world)


async def test_another_key_is_still_refused(world: World) -> None:
    await world.visitor.checks_in("Kelurahan Turi", *RED)
    other = type(world.bot.database.seal)([bytes(32)])
    world.bot.database.seal = other
    with pytest.raises(CannotUnseal):
        await world.bot.database.check_key()
