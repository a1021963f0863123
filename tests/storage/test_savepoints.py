"""What happens inside a savepoint is undone with it, also while it still waits to be written."""

from collections.abc import AsyncIterator
from contextlib import suppress

import pytest

from storage.sqlite import DatabaseTrouble
from storage.transaction import Transaction
from tests.telegram import World


@pytest.fixture
async def tx(world: World) -> AsyncIterator[Transaction]:
    async with world.transaction() as services:
        yield services.tx


def marks(tx: Transaction, *names: str) -> None:
    for name in names:
        tx.process_state.put(name, 1)


async def marked(tx: Transaction) -> set[str]:
    rows = await tx.rows("SELECT name FROM marks WHERE name LIKE 'here-%'")
    return {row["name"].removeprefix("here-") for row in rows}


async def test_what_waits_is_written_with_the_next_question(tx: Transaction) -> None:
    async with tx.savepoint(flushes=False):
        marks(tx, "here-a")
    assert await marked(tx) == {"a"}


async def test_an_undone_savepoint_takes_nothing_with_it_that_waited_before(
    tx: Transaction,
) -> None:
    async with tx.savepoint(flushes=False):
        marks(tx, "here-a")
    with suppress(ZeroDivisionError):
        async with tx.savepoint(flushes=False):
            marks(tx, "here-b")
            raise ZeroDivisionError
    assert await marked(tx) == {"a"}


@pytest.mark.parametrize("asks", [False, True])
async def test_an_outer_savepoint_undoes_the_inner_ones_that_ended_well(
    tx: Transaction, asks: bool
) -> None:
    marks(tx, "here-a")
    with suppress(ZeroDivisionError):
        async with tx.savepoint():
            marks(tx, "here-b")
            async with tx.savepoint(flushes=False):
                marks(tx, "here-c")
                if asks:
                    assert await marked(tx) == {"a", "b", "c"}
            raise ZeroDivisionError
    assert await marked(tx) == {"a"}


async def test_a_write_refused_after_its_savepoint_loses_the_transaction(world: World) -> None:
    async def refused(tx: Transaction) -> None:
        async with tx.savepoint(flushes=False):
            tx.write("INSERT INTO visits (id) VALUES (1)")
        assert tx.alive
        async with tx.savepoint():
            await marked(tx)

    async with world.transaction() as services:
        with pytest.raises(DatabaseTrouble):
            await refused(services.tx)
        assert not services.tx.alive


async def test_a_question_refused_by_itself_loses_nothing(tx: Transaction) -> None:
    marks(tx, "here-a")
    with suppress(DatabaseTrouble):
        async with tx.savepoint():
            await tx.rows("SELECT count(*) FROM nothing_of_ours")
            raise AssertionError("it was answered")
    assert tx.alive
    assert await marked(tx) == {"a"}
