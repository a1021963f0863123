"""The record of deeds: whatever is done to it from outside shows, and what we do ourselves not."""

from contextlib import AbstractAsyncContextManager, nullcontext
from datetime import timedelta
from pathlib import Path

import pytest

from bot.services import Services
from bot.services.retention import AUDITED
from storage.audit_check import Checked, check, holds
from storage.database import Database
from storage.migrating import migrate
from storage.rotation import rotate
from tests.storage.test_resealing import unpacked
from tests.storage.test_rotation import NEW, OLD, opened
from tests.telegram import MONDAY, World, settings_for

ROWS = 6
SWAPPED = (
    "UPDATE audit SET id = -1 WHERE id = {0}; UPDATE audit SET id = {0} WHERE id = {1};"
    " UPDATE audit SET id = {1} WHERE id = -1"
)
INSERTED = (
    "INSERT INTO audit (id, at, person_id, action, subject, hash)"
    " SELECT id + 90, at, person_id, action, subject, hash FROM audit WHERE id = {1}"
)
HARMS = {  # what is done; which row is named (-1: none of them, the ends do not fit)
    "removed": ("DELETE FROM audit WHERE id = {1}", 2),
    "the first removed": ("DELETE FROM audit WHERE id = {0}", 1),
    "the last removed": ("DELETE FROM audit WHERE id = {5}", -1),
    "all removed": ("DELETE FROM audit", -1),
    "another time": ("UPDATE audit SET at = at - 60 WHERE id = {2}", 2),
    "another person": ("UPDATE audit SET person_id = 999 WHERE id = {2}", 2),
    "nobody": ("UPDATE audit SET person_id = NULL WHERE id = {2}", 2),
    "another deed": ("UPDATE audit SET action = 'read-case' WHERE id = {2}", 2),
    "another office": ("UPDATE audit SET office_id = 2 WHERE id = {2}", 2),
    "another subject": ("UPDATE audit SET subject = 'case:99' WHERE id = {2}", 2),
    "no detail": ("UPDATE audit SET detail = NULL WHERE id = {2}", 2),
    "another's detail": (
        "UPDATE audit SET detail = (SELECT detail FROM audit WHERE id = {3}) WHERE id = {2}",
        2,
    ),
    "a detail in clear": ("UPDATE audit SET detail = 'changed' WHERE id = {2}", 2),
    "a deed in bytes": ("UPDATE audit SET action = x'00ff' WHERE id = {2}", 2),
    "no hash": ("UPDATE audit SET hash = NULL WHERE id = {2}", 2),
    "another's hash": (
        "UPDATE audit SET hash = (SELECT hash FROM audit WHERE id = {3}) WHERE id = {2}",
        2,
    ),
    "inserted": (INSERTED, -2),
    "moved": (SWAPPED, 0),
    "no end": ("DELETE FROM marks WHERE name = 'audit-head'", -1),
    "a forged end": ("UPDATE marks SET value = '1 00 00' WHERE name = 'audit-head'", -1),
    "a forged beginning": ("INSERT INTO marks VALUES ('audit-begin', 'nonsense')", -1),
}


@pytest.fixture
async def recorded(world: World) -> list[int]:
    """A record in several transactions; return the rows' ids."""
    for number in range(ROWS):
        async with world.transaction() as services:
            deed(services, number)
    return [one for (one,) in await world.ask("SELECT id FROM audit ORDER BY id")][-ROWS:]


def deed(services: Services, number: int) -> None:
    services.tx.audit.put(
        "close-case",
        by=number,
        at=MONDAY + timedelta(minutes=number),
        subject=f"case:{number}",
        office_id=1,
        detail=f"isolated-{number}",
    )


async def checked(world: World) -> Checked:
    async with world.bot.database.one_moment() as tx:
        return await check(tx)


async def harmed(world: World, sql: str) -> None:
    async with world.transaction() as services:
        for one in sql.split(";"):
            services.tx.write(one)


async def test_the_record_stands_as_it_was_written(world: World, recorded: list[int]) -> None:
    found = await checked(world)
    assert (found.first, found.broken, found.ends) == (None, 0, True)
    assert [(found.rows,)] == await world.ask("SELECT count(*) FROM audit")
    assert found.head.number == recorded[-1]


@pytest.mark.parametrize("harm", HARMS)
async def test_what_is_done_from_outside_shows(
    world: World, recorded: list[int], harm: str
) -> None:
    sql, named = HARMS[harm]
    await harmed(world, sql.format(*recorded))
    found = await checked(world)
    assert found.first is not None or not found.ends
    if named >= 0:
        assert found.first is not None
        assert found.first.number == recorded[named]
    elif named == -1:
        assert not found.ends


@pytest.mark.sqlite("on a server no number stands in a column of bytes")
async def test_a_number_in_the_place_of_a_detail_shows(world: World, recorded: list[int]) -> None:
    await harmed(world, f"UPDATE audit SET detail = 7 WHERE id = {recorded[2]}")
    found = await checked(world)
    assert found.first is not None
    assert found.first.number == recorded[2]


@pytest.mark.parametrize("harm", ["the last removed", "no end", "a forged end"])
async def test_the_next_deed_does_not_cover_it_up(
    world: World, recorded: list[int], harm: str
) -> None:
    await harmed(world, HARMS[harm][0].format(*recorded))
    async with world.transaction() as services:
        deed(services, 99)
    found = await checked(world)
    assert found.first is not None
    assert found.first.number > recorded[-2]


async def test_an_end_moved_back_to_an_earlier_row_is_not_gone_on_from(
    world: World, recorded: list[int]
) -> None:
    [(hash_,)] = await world.ask("SELECT hash FROM audit WHERE id = ?", recorded[2])
    mark = f"{recorded[2]} {hash_.hex()} {'00' * 32}"
    await harmed(world, f"UPDATE marks SET value = '{mark}' WHERE name = 'audit-head'")
    await harmed(world, f"DELETE FROM audit WHERE id > {recorded[2]}")
    async with world.transaction() as services:
        deed(services, 99)
    assert (await checked(world)).first is not None


class Undone(Exception):
    """Something failed after the deed was written."""


async def undone(services: Services, within: AbstractAsyncContextManager[None]) -> None:
    async with within:
        deed(services, 21)
        await services.tx.flush()
        raise Undone


async def test_what_is_undone_by_an_error_leaves_no_gap(world: World, recorded: list[int]) -> None:
    async with world.transaction() as services:
        deed(services, 20)
        with pytest.raises(Undone):
            await undone(services, services.tx.savepoint())
        deed(services, 22)
    with pytest.raises(Undone):
        async with world.transaction() as services:
            await undone(services, nullcontext())
    async with world.transaction() as services:
        deed(services, 24)
    found = await checked(world)
    assert (found.first, found.ends) == (None, True)


async def test_the_yearly_purge_leaves_a_record_that_holds(
    world: World, recorded: list[int]
) -> None:
    before = MONDAY + timedelta(minutes=3)
    async with world.transaction() as services:
        await services.tx.audit.purge(before, MONDAY + timedelta(hours=1))
    found = await checked(world)
    assert (found.rows, found.first, found.ends) == (3, None, True)
    await harmed(world, f"DELETE FROM audit WHERE id = {recorded[3]}")
    assert (await checked(world)).first is not None  # the new beginning holds it too


async def test_a_record_that_was_purged_whole_goes_on(world: World, recorded: list[int]) -> None:
    now = MONDAY + AUDITED + timedelta(days=2)
    async with world.transaction() as services:
        await services.tx.audit.purge(now - AUDITED, now)
        assert await services.tx.value("SELECT count(*) FROM audit") == 0
    assert (await checked(world)).ends
    async with world.transaction() as services:
        deed(services, 1)
    found = await checked(world)
    assert (found.rows, found.first, found.ends) == (1, None, True)
    assert found.head.number > recorded[-1]


async def test_a_row_of_a_wrong_clock_keeps_nothing_beyond_its_year(
    world: World, recorded: list[int]
) -> None:
    async with world.transaction() as services:
        services.tx.audit.put("drill", by=1, at=MONDAY.replace(year=2071), subject="x")
        services.tx.audit.put("drill", by=1, at=MONDAY + timedelta(days=400), subject="x")
    now = MONDAY + timedelta(days=500)
    async with world.transaction() as services:
        await services.tx.audit.purge(now - AUDITED, now)
    found = await checked(world)
    assert (found.rows, found.first, found.ends) == (1, None, True)


async def test_other_keys_change_nothing(world: World, recorded: list[int]) -> None:
    before = await checked(world)
    database: Database = await opened(world, NEW, OLD)
    await rotate(database, bot_runs=False)
    await database.close()
    database = await opened(world, NEW)
    async with database.transaction() as tx:
        tx.audit.put("drill", by=1, at=MONDAY, subject="x", detail="red")
    async with database.one_moment() as moment:
        after = await check(moment)
        assert await holds(moment, before.head.printed)
    await database.close()
    assert (after.rows, after.first, after.ends) == (before.rows + 1, None, True)


async def test_what_was_printed_is_found_again(world: World, recorded: list[int]) -> None:
    printed = (await checked(world)).head.printed
    async with world.transaction() as services:
        deed(services, 9)
    async with world.bot.database.one_moment() as tx:
        assert await holds(tx, printed) is True
        assert await holds(tx, printed.replace(" · ", " ").upper()) is True
        assert await holds(tx, f"{recorded[0]} · 0123 4567 89ab cdef") is False
        assert await holds(tx, "9999 · 0123 4567 89ab cdef") is False
    async with world.transaction() as services:
        await services.tx.audit.purge(MONDAY + timedelta(days=1), MONDAY + timedelta(days=2))
    async with world.bot.database.one_moment() as tx:
        assert await holds(tx, f"{recorded[0]} · 0123 4567 89ab cdef") is None
        none = f"{'9' * 20} · 0123 4567 89ab cdef"  # no row has so great a number
        for bad in ("12", "x · 0123 4567 89ab cdef", "12 · 0123", none):
            with pytest.raises(ValueError, match=bad):
                await holds(tx, bad)


@pytest.mark.sqlite("a file of a time before servers")
async def test_a_record_of_before_is_chained_by_the_migration(tmp_path: Path) -> None:
    settings = settings_for(tmp_path)
    file = unpacked(settings.database_path)
    migrate(file, settings.keys)
    database = await Database.open(file, settings.keys)
    await database.check_key()
    async with database.transaction() as tx:
        tx.audit.put("drill", by=1, at=MONDAY, subject="x", detail="red")
    async with database.one_moment() as moment:
        found = await check(moment)
    await database.close()
    assert found.rows > 5
    assert (found.first, found.ends) == (None, True)
