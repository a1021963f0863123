"""`move-database`: a city moved from a file to a server or back, and compared in both."""

import asyncio
from contextlib import suppress

import typer

from bot.cli.progress import progress
from bot.cli.session import Refused, checked
from bot.clock import Clock
from bot.services import Services
from bot.services.figures.recount import Difference
from bot.settings import Settings
from bot.settings.servers import Place, place
from storage import moving
from storage.audit_check import Checked, check
from storage.database import Database, HalfMoved


def move_database(source: str, target: str) -> None:
    """Copy all rows, compare them, their counts and the record of deeds; say what comes next."""
    settings = checked()
    here, there = _place("FROM", source), _place("TO", target)
    try:
        with moving.held(here, there, settings.keys) as move:
            before = asyncio.run(_told_by(settings, here))
            move.begin()
            with progress("copied") as told:
                move.copy(told)
            with progress("compared") as told:
                rows = move.compare(told)
            if asyncio.run(_told_by(settings, there)) != before:
                raise Refused(f"{there} counts otherwise than {here}: empty it, then move again.")
            move.finish()
    except moving.CannotMove as why:
        raise Refused(str(why)) from None
    typer.echo(f"{rows} rows are in {there}, each as it is in {here}.")
    _say_what_came_along(*before)
    typer.echo(
        "Next: write TO as DATABASE_URL into settings.env; DATA_KEY stays as it is. Look"
        f" with `python -m bot check`, then start the bot. {here} is as it was: keep it until all"
        " is well, start no bot on it any more, then delete it."
    )


def _place(which: str, url: str) -> Place:
    try:
        return place(url)
    except ValueError as wrong:
        raise Refused(f"{which} {wrong}") from None


async def _told_by(settings: Settings, where: Place) -> tuple[list[Difference], Checked]:
    """Return which counts differ from their rows, and how the record of deeds stands."""
    database = await Database.open(where, settings.keys)
    try:
        with suppress(HalfMoved):
            await database.check_key()
        async with database.one_moment() as tx:
            now = Clock(settings.clock_file).now()
            services = Services(tx, now=now, settings=settings, username="")
            return await services.recount.differences(), await check(tx)
    finally:
        await database.close()


def _say_what_came_along(differences: list[Difference], record: Checked) -> None:
    """Tell what was wrong before, and is so still: what is copied is not mended."""
    if differences:
        typer.echo(f"{len(differences)} counts differ from the rows: see `stats --recount`.")
    if record.first is not None or not record.ends:
        typer.echo("The record of deeds does not stand as it was written: see `audit verify`.")
