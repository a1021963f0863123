"""What went wrong is told to the admins, also what came while another was being told."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from bot.dispatch.troubles import Troubles
from storage.transaction import Transaction
from tests.telegram import World
from tests.words import said


class Meanwhile:
    """A database on whose way to the disk something else goes wrong."""

    def __init__(self, world: World, what: str) -> None:
        self._real: Any = world.bot.database
        self.seal = self._real.seal
        self.what = what
        self.troubles: Troubles

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        async with self._real.transaction() as tx:
            yield tx
        self.troubles.met(self.what)


async def test_what_comes_while_another_is_told_is_told_next(world: World) -> None:
    database = Meanwhile(world, "clock")
    troubles: Troubles
    troubles = Troubles(database, world.bot.dispatch._updates, world.clock)  # type: ignore[arg-type]
    database.troubles = troubles
    troubles.met("skipped")
    assert await troubles.tell()
    assert await troubles.tell()
    await world.settles()
    told = "\n".join(one["text"] for one in world.admin.messages)
    assert said("trouble-skipped") in told
    assert said("trouble-clock") in told
