"""What the commands share: settings checked, the database open, one transaction."""

import asyncio
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import TypeVar

from bot.cli.bot_name import confirmed
from bot.clock import Clock
from bot.domain.file_problems import BadFile
from bot.house.cities import cities, city
from bot.services import Services
from bot.settings import SETTINGS_FILE, Settings, load
from bot.settings.servers import Place
from bot.views.file_problems import lines
from bot.wrong_steps import wrong_steps
from storage.database import Database
from storage.engine import begun
from storage.migrating import migrate
from storage.unusable import Unusable, plainly

Result = TypeVar("Result")
called_city = ContextVar("called_city", default="")  # by `--city`
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
    settings = chosen()
    if not settings.keys:
        there = SETTINGS_FILE.exists() or settings.bot_token.get_secret_value()
        raise Refused(KEY_HINT if there else NOTHING_SET.format(file=SETTINGS_FILE.resolve()))
    if wrong := wrong_steps(settings):
        raise Refused("\n".join(wrong))
    return settings


def chosen() -> Settings:
    """Return the settings; of several cities in one house those of the city that is called."""
    house = load()
    if house.cities_file is None:
        return house
    if not (name := called_city.get()):
        names = ", ".join(one.name for one in cities(house)) or "none yet"
        raise Refused(f"Which city? Say `python -m bot --city NAME …`; there is: {names}.")
    return city(house, name).require()


def within(
    settings: Settings,
    deed: Callable[[Services], Awaitable[Result]],
    *,
    needs_name: bool = False,
    reads: bool = False,
) -> Result:
    """Do something in one transaction of an up-to-date database; return what it returns.

    `needs_name`: links are made, so the bot's name must be known. `reads`: it only looks.
    """
    with plainly(settings.database):
        if reads:
            require_begun(settings.database)
        migrate(settings.database, settings.keys)
        return asyncio.run(_within(settings, deed, needs_name=needs_name))


def require_begun(place: Place) -> None:
    """Raise `Unusable` where nothing is: who only looks makes nothing."""
    if not begun(place):
        why = "nothing is there yet; start the bot once, or set another DATABASE_URL"
        raise Unusable(place, why)


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
