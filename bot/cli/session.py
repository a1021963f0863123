"""What the commands share: settings checked, the database open, one transaction."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.cli.bot_name import confirmed
from bot.clock import Clock
from bot.domain.file_problems import BadFile
from bot.services import Services
from bot.settings import SETTINGS_FILE, Settings, load
from bot.texts import text
from bot.views.file_problems import lines
from storage.database import Database
from storage.migrating import migrate
from storage.unusable import plainly

Result = TypeVar("Result")
KEY_HINT = (
    "DATA_KEY is missing: it encrypts names and answers. Make one with"
    " `python -m bot keys new`, put it into settings.env, and keep a copy in a safe place."
)
NOTHING_SET = (
    "Nothing is set yet, and there is no {file}. `python -m bot setup` asks what is needed,"
    " one question at a time. If the settings are elsewhere, go to that folder first."
)


class Refused(Exception):
    """A command cannot do what was asked; the text says why and what to do."""


def checked() -> Settings:
    """Return the settings; raise `Refused` without a data key or with bad steps of the city."""
    settings = load()
    if not settings.keys:
        there = SETTINGS_FILE.exists() or settings.bot_token.get_secret_value()
        raise Refused(KEY_HINT if there else NOTHING_SET.format(file=SETTINGS_FILE.resolve()))
    _check_steps(settings)
    return settings


def _check_steps(settings: Settings) -> None:
    from bot.services.cases.steps_file import SHIPPED, city_steps  # noqa: PLC0415 - reads YAML

    try:
        city_steps(settings.sop_file)
    except BadFile as bad:
        file, language = str(settings.sop_file or SHIPPED), settings.language
        intro = text("sop-intro", language, file=file)
        raise Refused(f"{intro}\n{problems(bad, language)}") from None


def within(
    settings: Settings, deed: Callable[[Services], Awaitable[Result]], *, needs_name: bool = False
) -> Result:
    """Do something in one transaction of an up-to-date database; return what it returns.

    `needs_name`: links are made, so the bot's name must be known.
    """
    with plainly(settings.database):
        migrate(settings.database, settings.keys)
        return asyncio.run(_within(settings, deed, needs_name=needs_name))


async def _within(
    settings: Settings, deed: Callable[[Services], Awaitable[Result]], *, needs_name: bool
) -> Result:
    database = await Database.open(settings.database, settings.keys)
    try:
        await database.check_key()
        stored = await database.reading.process_state.get("username") or ""
        if needs_name:
            stored = await confirmed(settings, stored)
        async with database.transaction() as tx:
            username = settings.bot_username or stored
            if needs_name and not username:
                raise Refused(
                    "The bot's name is not known yet: set BOT_USERNAME in settings.env,"
                    " or start the bot once."
                )
            now = Clock(settings.clock_file).now()
            return await deed(Services(tx, now=now, settings=settings, username=username))
    finally:
        await database.close()


async def looking(settings: Settings, deed: Callable[[Services], Awaitable[Result]]) -> Result:
    """Read from the database of a bot that runs, which is not held up; return what it returns."""
    database = await Database.open(settings.database, settings.keys)
    try:
        await database.check_key()
        now = Clock(settings.clock_file).now()
        name = settings.bot_username
        return await deed(Services(database.reading, now=now, settings=settings, username=name))
    finally:
        await database.close()


def problems(bad: BadFile, language: str) -> str:
    """Return what is wrong with a file, a line each."""
    return "\n".join(lines(bad, language))
