"""What stands in the file: each column has a reason, a sealed cell opens in its place only."""

import random
from collections import Counter
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from storage import damage
from storage.aliases import Aliases
from storage.sealing import CannotUnseal, Seal
from tests import engine
from tests.storage.columns import ALIASES, ASKED, PEOPLE, PLAIN, SEALED, names
from tests.telegram import World
from tests.yesterday.recorded import opened

TURI = "Kelurahan Turi"
RED = ("none", "0", "none", "yes")
NOT_THAT_MORNING = {
    *("case_events.note", "exposed.phone", "poster_proofs.photo", "residents.facts"),
    *("instructions.content", "verifications.facts", "visits.purpose"),
    *("bookings.facts", "field_tasks.facts", "sent_lists.content"),
}


async def test_every_column_has_a_reason_to_stand_as_it_does(world: World) -> None:
    found = {
        f"{table}.{column}"
        for table, column, _ in await world.ask(engine.COLUMNS)
        if "yoyo" not in table and table != "given_ids"
    }
    known = [*SEALED, *ALIASES, *names(PEOPLE), *names(ASKED), *names(PLAIN)]
    assert {one: many for one, many in Counter(known).items() if many > 1} == {}
    assert found == set(known)


def test_the_doctor_looks_into_every_sealed_column() -> None:
    assert damage.SEALED == SEALED


async def cells(world: World) -> list[tuple[str, int, bytes]]:
    """Return every sealed cell: its column, what names its row, and its bytes."""
    found: list[tuple[str, int, bytes]] = []
    for place, key in SEALED.items():
        table, column = place.split(".")
        rows = await world.bot.database.reading.rows(
            f"SELECT {key}, {column} FROM {table} WHERE {column} IS NOT NULL"
        )
        found += [(place, row[0], row[1]) for row in rows]
    return found


def refuses(seal: Seal, cell: bytes, place: str, row: int) -> bool:
    try:
        seal.open(cell, place, row)
    except CannotUnseal:
        return True
    return False


async def test_every_cell_opens_in_its_place_and_in_no_other(tmp_path: Path) -> None:
    world = await opened(tmp_path)
    seal, found = world.bot.database.seal, await cells(world)
    assert SEALED.keys() - {place for place, _, _ in found} <= NOT_THAT_MORNING
    for place, row, cell in found:
        assert isinstance(cell, bytes)
        seal.open(cell, place, row)
        assert refuses(seal, cell, place, row + 1)
        assert all(refuses(seal, cell, other, row) for other in SEALED if other != place)
    await world.bot.close()


@pytest.mark.parametrize(
    ("table", "column"), [("people", "name"), ("visits", "facts"), ("cases", "reason_class")]
)
async def test_two_cells_that_were_exchanged_open_no_more(
    world: World, table: str, column: str
) -> None:
    await world.visitor.checks_in(TURI, *RED)
    await world.newcomer("Dewi").checks_in(TURI, *RED)
    with closing(engine.direct(world.bot.settings.database)) as direct, direct:
        rows = direct.execute(
            f"SELECT id, {column} FROM {table} WHERE {column} IS NOT NULL ORDER BY id DESC LIMIT 2"
        ).fetchall()
        for (row, _), (_, other) in pairwise([*rows, rows[0]]):
            direct.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (other, row))
    seal, place = world.bot.database.seal, f"{table}.{column}"
    for row, _ in rows:
        [(cell,)] = await world.ask(f"SELECT {column} FROM {table} WHERE id = ?", row)
        assert refuses(seal, cell, place, row)


async def test_nobodys_telegram_id_stands_anywhere(tmp_path: Path) -> None:
    world = await opened(tmp_path)
    file = world.bot.settings.database_path
    await world.settles()
    await world.waits(hours=1)
    values = await everything(world)
    people = set(world.telegram.people)
    assert {table for table, value in values if value in people} == set()
    texts = [value for _, value in values if isinstance(value, str)]
    assert [one for one in texts if any(str(person) in one for person in people)] == []
    await world.bot.close()
    assert [one for one in people if str(one).encode() in file.read_bytes()] == []


async def everything(world: World) -> list[tuple[str, Any]]:
    """Return all values of all tables, as they are stored."""
    tables = await world.ask("SELECT name FROM sqlite_master WHERE type = 'table'")
    return [
        (table, value)
        for (table,) in tables
        for row in await world.bot.database.reading.rows(f"SELECT * FROM {table}")
        for value in row
    ]


def test_an_alias_leads_back_and_is_another_with_another_key() -> None:
    lots = random.Random(8)
    ids = {*range(1, 200), *(lots.randrange(1, 2**52) for _ in range(2000)), 2**62 - 1}
    one, other = Aliases(bytes(32)), Aliases(bytes(31) + b"\x01")
    hidden = {one.of(number) for number in ids}
    assert {one.real(alias) for alias in hidden} == ids
    assert len(hidden) == len(ids)
    assert hidden.isdisjoint(ids | {other.of(number) for number in ids})


@pytest.mark.parametrize("number", [-1001234567890, -1, 0, 2**62, 2**63 - 1])
def test_what_is_no_persons_id_stands_as_it_is(number: int) -> None:
    aliases = Aliases(bytes(32))
    assert (aliases.of(number), aliases.real(number)) == (number, number)


async def test_people_are_found_wherever_their_key_stands_among_the_others(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    first = world.bot.settings.keys[0]
    for keys in ([bytes(32), first], [first, bytes(32)], [bytes(32), first, bytes(31) + b"\x01"]):
        world.bot.database.seal = Seal(keys)
        await world.bot.database.check_key()
        found = await world.bot.database.reading.people.of_telegram(world.visitor.id)
        assert found is not None
        assert found.telegram_id == world.visitor.id


async def test_a_file_whose_people_no_key_finds_is_refused(world: World) -> None:
    await world.visitor.checks_in(TURI, *RED)
    world.bot.database.seal = Seal([bytes(32)])
    with pytest.raises(CannotUnseal):
        await world.bot.database.check_key()
