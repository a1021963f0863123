"""`keys new`: a key for DATA_KEY; `keys rotate`: everything sealed anew with a new one."""

import asyncio
import base64

import typer

from bot.cli.session import Refused, checked
from bot.settings import Settings
from storage.database import Database
from storage.engine import bot_runs
from storage.migrating import migrate
from storage.rotation import NotHeld, Rotated, count_left
from storage.rotation import rotate as seal_anew
from storage.sealing import new_key
from storage.unusable import plainly

keys = typer.Typer(help="Data keys.", no_args_is_help=True)
HOW = (
    "Make a key with `python -m bot keys new`, put it in front of the present one in DATA_KEY"
    " (new,old), restart the bot, then run `python -m bot keys rotate` again."
)


@keys.callback()
def _group() -> None:
    """Make and change the keys that encrypt what people wrote."""


@keys.command("new")
def new() -> None:
    """Print a new key; put it into settings.env as DATA_KEY and keep a copy in a safe place."""
    typer.echo(base64.b64encode(new_key()).decode())


@keys.command("rotate")
def rotate() -> None:
    """Seal everything anew with the first key of DATA_KEY, while the bot runs.

    Cut short, it goes on where it was when it is run again.
    """
    settings = checked()
    with plainly(settings.database):
        migrate(settings.database, settings.keys)
        done = asyncio.run(_rotated(settings))
    typer.echo(f"Sealed anew: {done.sealed} cells. Not sealed with the first key: {done.left}.")
    if done.damaged:
        typer.echo(f"{done.damaged} cells open with none of the keys: `python -m bot check`.")
    if done.left:
        raise Refused(
            "Something still writes with the former key. Restart the bot and run this again;"
            " until then the former key has to stay in DATA_KEY."
        )
    if len(settings.keys) > 1:
        typer.echo(
            "Every other key may be taken out of DATA_KEY now: then restart the bot. Keep them"
            " apart as long as you keep backups from before, for those open with them alone."
        )


async def _rotated(settings: Settings) -> Rotated:
    database = await Database.open(settings.database, settings.keys)
    try:
        await database.check_key()
        if len(settings.keys) == 1 and not await count_left(database):
            raise Refused(f"Everything is sealed with the only key there is. {HOW}")
        return await seal_anew(database, bot_runs=bot_runs(settings.database))
    except NotHeld:
        raise Refused(f"The bot runs without the new key in front. {HOW}") from None
    finally:
        await database.close()
