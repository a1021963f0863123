"""The record's end is told to the admins in the evening, and the command compares it."""

import asyncio
from contextlib import closing
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.cli.session import Refused
from storage.audit_check import check
from tests import engine
from tests.telegram import World
from tests.test_invite_command import folder, invites

__all__ = ["folder"]
TURI = "Kelurahan Turi"


def verifies(*options: str) -> tuple[int, str]:
    """Run the command; return its exit code and what it printed, or raise why it refused."""
    result = CliRunner().invoke(app, ["audit", "verify", *options])
    if isinstance(result.exception, Refused):
        raise result.exception
    return result.exit_code, result.output.strip()


def harmed(folder: Path, sql: str, *values: Any) -> None:
    with closing(engine.direct(engine.place(folder / "test.db"))) as database, database:
        database.execute(sql, values)


async def evening(world: World, *, hours: int) -> list[dict[str, Any]]:
    """Let it become the next evening; return what an admin is told of the record."""
    before = len(world.admin.messages)
    await world.waits(hours=hours)
    await world.waits(minutes=1)
    return [one for one in world.admin.messages[before:] if "audit verify" in one["text"]]


async def test_admins_are_told_once_an_evening_if_anything_was_done(world: World) -> None:
    await world.officer(TURI, "Pak Joko")
    [told] = await evening(world, hours=11)
    async with world.bot.database.one_moment() as tx:
        found = await check(tx)
    assert found.head.printed in told["text"]
    assert world.calls("sendMessage", chat_id=world.admin.id)[-1]["disable_notification"]
    assert await evening(world, hours=24) == []


async def test_where_evening_is_night_already_it_is_told_in_the_morning(world: World) -> None:
    world.bot.settings.remind_until = time(18)
    await world.officer(TURI, "Pak Joko")
    assert await evening(world, hours=12) == []
    assert len(await evening(world, hours=13)) == 1
    assert await evening(world, hours=24) == []


async def test_at_night_it_waits_for_the_morning(world: World) -> None:
    await world.officer(TURI, "Pak Joko")
    before = len(world.admin.messages)
    world.clock.passes(hours=15)  # the bot was away
    await world.waits(minutes=1)
    assert "audit verify" not in "".join(one["text"] for one in world.admin.messages[before:])
    assert len(await evening(world, hours=10)) == 1


def test_a_whole_record_is_said_to_be_whole(folder: Path) -> None:
    invites("admin")
    code, said = verifies()
    assert code == 0
    assert "each as it was written" in said
    printed = said.partition("The last: ")[2]
    assert verifies("--printed", printed) == (0, said)
    number = printed.split()[0]
    code, said = verifies("--printed", f"{number} 0123 4567 89ab cdef")
    assert (code, "written anew" in said) == (1, True)


def test_the_first_row_that_does_not_fit_is_named(folder: Path) -> None:
    for _ in range(3):
        invites("admin")
    with closing(engine.direct(engine.place(folder / "test.db"))) as database:
        ids = [one for (one,) in database.execute("SELECT id FROM audit ORDER BY id")]
    harmed(folder, "UPDATE audit SET at = at + 1 WHERE id = ?", ids[-2])
    code, said = verifies()
    assert code == 1
    assert said.startswith(f"Row {ids[-2]} (")
    harmed(folder, "DELETE FROM audit WHERE id = ?", ids[-1])
    code, said = verifies()
    assert code == 1
    harmed(folder, "DELETE FROM audit WHERE id > ?", ids[-3])
    code, said = verifies()
    assert (code, "last rows were removed" in said) == (1, True)


def test_what_is_no_printed_end_is_said(folder: Path) -> None:
    with pytest.raises(Refused, match="16 digits"):
        verifies("--printed", "12 abc")


def test_it_is_looked_at_while_others_write(folder: Path) -> None:
    async def twice() -> None:
        from storage.database import Database
        from tests.telegram import MONDAY, settings_for

        database = await Database.open(settings_for(folder).database, settings_for(folder).keys)
        await database.check_key()
        async with database.one_moment() as tx:
            before = await check(tx)
            async with database.transaction() as writing:
                writing.audit.put("drill", by=1, at=MONDAY, subject="x")
            assert await check(tx) == before
        async with database.one_moment() as tx:
            assert (await check(tx)).rows == before.rows + 1
        await database.close()

    invites("admin")
    asyncio.run(twice())
