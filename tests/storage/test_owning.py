"""One process owns a database on a server, as long as its session lives and is answered."""

import asyncio
import os
import socket
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager

import pytest

from bot.settings.servers import Server
from storage import opening
from storage.database import Database
from storage.engine import bot_runs
from storage.sqlite import DatabaseTrouble, will_pass
from storage.unusable import Unusable
from tests import engine
from tests.proxy import Proxy
from tests.storage.servers import opened


@asynccontextmanager
async def owning(server: Server) -> AsyncIterator[Database]:
    async with opened(server, may_own=True) as database:
        assert await database.own()
        yield database


async def comes_to_own(database: Database, seconds: float) -> float:
    """Return after how many seconds it was possible."""
    began = time.monotonic()
    while not await database.own():
        assert time.monotonic() < began + seconds, "it never came to own"
        await asyncio.sleep(0.1)
    return time.monotonic() - began


def ends_all(server: Server) -> None:
    """End every session with a database, as a server does that restarts."""
    with closing(engine.direct(server)) as other:
        other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE pid <> pg_backend_pid() AND datname = current_database()"
            " AND application_name <> 'tests'"
        )


@contextmanager
def waits_for_another(database: Database) -> Iterator[None]:
    with pytest.raises(DatabaseTrouble) as refused:
        yield
    assert will_pass(refused.value)


async def test_one_owns_and_is_named_while_others_wait_and_commands_go_on(server: Server) -> None:
    async with owning(server) as bot, opened(server, may_own=True) as other:
        assert bot_runs(server)
        assert not await other.own()
        owner = await other.owner()
        assert owner is not None
        assert owner.process == f"{socket.gethostname()[:28]}:{os.getpid()}"
        assert owner.since[:2] == "20"
        async with other.transaction() as tx:
            tx.process_state.put("stored", 1)
        async with bot.transaction() as tx:
            assert await tx.process_state.get("stored") == "1"
        assert await bot.ownership.sure()
    assert not bot_runs(server)


async def test_no_bot_waits_for_a_schema_that_is_not_there(server: Server) -> None:
    place, stop = server.with_schema("nowhere"), asyncio.Event()
    with pytest.raises(Unusable, match="Make it: CREATE SCHEMA nowhere AUTHORIZATION "):
        await opening.opened(place, [bytes(32)], stop=stop, patience=1)


async def test_who_waits_owns_as_soon_as_the_owner_ends(server: Server) -> None:
    async with opened(server, may_own=True) as other:
        async with owning(server):
            assert not await other.own()
        assert await comes_to_own(other, 1) < 0.5
        async with other.transaction() as tx:
            tx.process_state.put("mine", 1)


async def test_who_gives_up_leaves_it_to_who_waits(server: Server) -> None:
    async with owning(server) as bot:
        assert not await bot.ownership.awaited()
        async with opened(server, may_own=True) as other:
            assert not await other.own()
            assert not await other.own()
            assert await bot.ownership.awaited()
            await bot.ownership.give_up()
            await comes_to_own(other, 1)
            assert bot.ownership.lost.is_set()
            assert not await other.ownership.awaited()


async def test_who_lost_the_session_commits_nothing_and_owns_no_more(server: Server) -> None:
    async with owning(server) as bot:
        with waits_for_another(bot):
            async with bot.transaction() as tx:
                tx.process_state.put("torn", 1)
                await tx.flush()
                ends_all(server)
        assert bot.ownership.lost.is_set()
        assert not await bot.ownership.sure()
        with waits_for_another(bot):
            async with bot.transaction():
                raise AssertionError("who owns no more wrote")
        assert await bot.reading.process_state.get("torn") is None
        assert not bot_runs(server)


async def test_who_stores_beside_a_frozen_owner_comes_to_own(server: Server) -> None:
    async with opened(server, may_own=True, patience=0.2) as other:
        with closing(engine.direct(server)) as frozen:
            frozen.begin()  # holds the lock of who writes
            brought = asyncio.ensure_future(stores(other))
            await asyncio.sleep(0.05)
            assert await other.own()  # while the store is refused
            with waits_for_another(other):
                await brought
        await stores(other)
        assert await other.ownership.sure()


async def test_an_owners_name_outlives_what_was_undone_beside_it(server: Server) -> None:
    async with opened(server, may_own=True) as other:
        storing = other.transaction()
        await storing.__aenter__()
        owns = asyncio.ensure_future(other.own())
        await asyncio.sleep(0.05)
        assert not await storing.__aexit__(ZeroDivisionError, ZeroDivisionError(), None)
        assert await owns
        owner = await other.owner()
        assert owner is not None
        assert owner.since[:2] == "20"


async def stores(database: Database) -> None:
    """Store something, as a process does that only waits."""
    async with database.transaction() as tx:
        tx.process_state.put("brought", 1)


async def test_a_session_ended_while_idle_is_noticed_at_once(server: Server) -> None:
    async with owning(server) as bot:
        await asyncio.sleep(0.1)
        ends_all(server)
        began = time.monotonic()
        assert not await bot.ownership.sure() or time.monotonic() - began < 0.1
        async with asyncio.timeout(0.3):
            await bot.ownership.lost.wait()
        assert not await bot.ownership.sure()


async def test_an_owner_that_is_idle_or_in_a_transaction_stays_the_owner(server: Server) -> None:
    async with owning(server) as bot, opened(server, may_own=True) as other:
        await asyncio.sleep(4)
        async with bot.transaction() as tx:
            with pytest.raises(DatabaseTrouble):
                async with tx.savepoint():
                    tx.write("INSERT INTO doors (office_id, name) VALUES (?, ?)", 99, "x")
            await asyncio.sleep(4)
            assert await bot.ownership.sure()
            assert not await other.own()
            tx.process_state.put("late", 1)
        assert await other.reading.process_state.get("late") == "1"


async def test_a_long_statement_costs_nobody_the_city_but_nothing_is_sent_meanwhile(
    server: Server,
) -> None:
    async with owning(server) as bot, opened(server, may_own=True) as other:
        async with bot.transaction() as tx:
            slow = asyncio.ensure_future(tx.rows("SELECT 1 FROM pg_sleep(7)"))
            await asyncio.sleep(3.5)
            assert not await bot.ownership.sure()
            assert not await other.own()
            await slow
        assert await bot.ownership.sure()


@pytest.mark.parametrize("in_transaction", [False, True])
async def test_who_is_cut_off_sends_nothing_before_another_owns(
    server: Server, in_transaction: bool
) -> None:
    host, port = engine.host_and_port(server)
    async with Proxy(host, port) as wire, opened(server, may_own=True) as other:
        async with owning(engine.through(server, wire.port)) as former:
            begun = former.transaction()
            if in_transaction:
                tx = await begun.__aenter__()
                tx.process_state.put("torn", 1)
                await tx.flush()
            wire.cut()
            owns = asyncio.ensure_future(comes_to_own(other, 6))
            while not owns.done():
                sure = await former.ownership.sure()
                assert not (sure and owns.done()), "two were sure"
                await asyncio.sleep(0.05)
            assert 2 < owns.result() < 4.5
            async with asyncio.timeout(2):
                await former.ownership.lost.wait()
            wire.mend()
            if in_transaction:
                with pytest.raises(DatabaseTrouble):
                    await begun.__aexit__(None, None, None)
        assert await other.ownership.sure()
        assert await other.reading.process_state.get("torn") is None
