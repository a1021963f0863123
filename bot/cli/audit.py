"""`audit verify`: whether the record of deeds stands as it was written."""

import asyncio
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from bot.cli.session import Refused, checked, require_begun
from bot.settings import Settings
from storage.audit_check import Checked, check, holds
from storage.database import Database
from storage.migrating import migrate
from storage.unusable import plainly

EXAMPLE = "“412 · 9f3c 01ab 77d0 e4b2”"
audit = typer.Typer(help="The record of who did what.", no_args_is_help=True)


@audit.callback()
def _group() -> None:
    """Look whether the record of who did what is whole."""


@audit.command("verify")
def verify(
    printed: Annotated[
        str,
        typer.Option(help=f"What admins were told on some evening: {EXAMPLE}."),
    ] = "",
) -> None:
    """Go along the record, while the bot runs; exit 1 and name the first row that does not fit."""
    settings = checked()
    with plainly(settings.database):
        require_begun(settings.database)
        migrate(settings.database, settings.keys)
        found, known = asyncio.run(_verified(settings, printed))
    problems = [*_problems(found, settings.zone), *_of_printed(known, printed)]
    for line in problems:
        typer.echo(line)
    if problems:
        raise typer.Exit(1)
    typer.echo(f"{found.rows} rows, each as it was written. The last: {found.head.printed}")
    if printed and known is None:
        typer.echo("What was printed is of a row that was deleted after its year.")


async def _verified(settings: Settings, printed: str) -> tuple[Checked, bool | None]:
    database = await Database.open(settings.database, settings.keys)
    try:
        await database.check_key()
        async with database.one_moment() as tx:
            return await check(tx), await holds(tx, printed) if printed else None
    except ValueError:
        raise Refused(
            f"--printed is a number and 16 digits, as {EXAMPLE}: not {printed}."
        ) from None
    finally:
        await database.close()


def _problems(found: Checked, zone: ZoneInfo) -> list[str]:
    if found.first is not None:
        one = found.first
        more = f" So do {found.broken - 1} more." if found.broken > 1 else ""
        return [
            f"Row {one.number} ({one.at.astimezone(zone):%Y-%m-%d %H:%M}, {one.action}) does not"
            f" fit: it was changed, put in or moved, or what stood before it was removed.{more}"
        ]
    if not found.ends:
        return ["The last rows were removed, or the marks of the record's ends were changed."]
    return []


def _of_printed(known: bool | None, printed: str) -> list[str]:
    return (
        [f"The record does not hold {printed}: it was written anew, or put back."]
        if known is False
        else []
    )
