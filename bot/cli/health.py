"""`health`: the figures of /healthz and /metrics, also where no port is served."""

import asyncio

import orjson
import typer

from bot.cli.session import Refused, checked
from bot.clock import Clock
from bot.settings import Settings
from storage.database import Database
from storage.health import is_well, room_of
from storage.unusable import plainly


def health(*, as_json: bool) -> None:
    """Print the figures; exit 1 if what arrives is not treated."""
    settings = checked()
    path = settings.database_path
    if not path.is_file() or not path.stat().st_size:
        raise Refused(f"There is no database {path} yet: start the bot once.")
    with plainly(path):
        found = asyncio.run(_figures(settings)) | room_of(path)
    ok = is_well(found)
    if as_json:
        typer.echo(orjson.dumps({"ok": ok, **found}).decode())
    else:
        for name, value in {"ok": ok, **found}.items():
            typer.echo(f"{name.replace('_', ' ')}: {value}")
    if not ok:
        raise typer.Exit(1)


async def _figures(settings: Settings) -> dict[str, int]:
    database = await Database.open(settings.database_path, settings.keys)
    try:
        return await database.reading.health.figures(Clock(settings.clock_file).now())
    finally:
        await database.close()
