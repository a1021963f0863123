"""`health`: the figures of /healthz and /metrics, also where no port is served."""

import asyncio

import orjson
import typer

from bot.cli.session import checked, require_begun
from bot.clock import Clock
from bot.settings import Settings
from storage.database import Database
from storage.health import is_well
from storage.unusable import plainly


def health(*, as_json: bool) -> None:
    """Print the figures; exit 1 if what arrives is not treated."""
    settings = checked()
    place = settings.database
    with plainly(place):
        require_begun(place)
        found = asyncio.run(_figures(settings))
    ok = is_well(found)
    if as_json:
        typer.echo(orjson.dumps({"ok": ok, **found}).decode())
    else:
        for name, value in {"ok": ok, **found}.items():
            typer.echo(f"{name.replace('_', ' ')}: {value}")
    if not ok:
        raise typer.Exit(1)


async def _figures(settings: Settings) -> dict[str, int]:
    database = await Database.open(settings.database, settings.keys)
    health = database.reading.health
    try:
        now = Clock(settings.clock_file).now()
        return await health.figures(now) | await health.room(settings.database)
    finally:
        await database.close()
