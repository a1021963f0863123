"""A handler that a test plants before all others."""

from collections.abc import Awaitable, Callable
from contextlib import closing
from typing import Any

import pytest
from telegram import Update
from telegram.ext import ApplicationHandlerStop, MessageHandler, filters

from handlers import Context
from tests import engine
from tests.telegram import Someone, World

Deed = Callable[[Update, Context], Awaitable[None]]


class Planted:
    """Texts that begin with an exclamation mark come here, and nowhere else."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.heard: list[str] = []

    def does(self, deed: Deed) -> None:
        """Plant what happens to such a text."""

        async def handler(update: Update, context: Context) -> None:
            self.heard.append(text_of(update))
            await deed(update, context)
            raise ApplicationHandlerStop

        self.world.bot.application.add_handler(
            MessageHandler(filters.Regex("^!"), handler), group=-1
        )

    def arrive(self, *said: tuple[Someone, str]) -> None:
        """Let people write; nothing is treated yet."""
        for who, text in said:
            self.world.telegram.person_says(who.id, who.id, text)

    def committed(self, sql: str) -> list[Any]:
        """Look into the database as another process would see it this moment."""
        with closing(engine.direct(self.world.bot.settings.database, "ro")) as other:
            return list(other.execute(sql).fetchall())


def text_of(update: Update) -> str:
    assert update.effective_message is not None
    return update.effective_message.text or ""


@pytest.fixture
def planted(world: World) -> Planted:
    return Planted(world)


@pytest.fixture
async def ani(world: World) -> Someone:
    someone = world.newcomer("Ani")
    await someone.starts()
    return someone


@pytest.fixture
async def budi(world: World) -> Someone:
    someone = world.newcomer("Budi")
    await someone.starts()
    return someone
