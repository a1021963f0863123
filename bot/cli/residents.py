"""`residents import`: a list of residents, written in steps while the bot runs."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import typer

from bot.cli.importing import read
from bot.cli.session import checked, within
from bot.clock import Clock
from bot.services import Services
from bot.services.outreach.resident_file import LARGEST, Listed, read_residents
from bot.services.outreach.resident_import import Counts
from bot.settings import Settings
from bot.texts import text
from storage.database import Database
from storage.unusable import plainly

STEP = 100  # rows in one transaction: some 20 ms, between which a check-in has its turn
PAUSE = 0.002
residents = typer.Typer(help="Residents who may need the next dose.", no_args_is_help=True)


@residents.callback()
def of_residents() -> None:
    """Residents who may need the next dose."""


@residents.command("import")
def import_residents(file: Path) -> None:
    """Add or update residents from a spreadsheet or CSV file; the same file twice is as once.

    Columns: nama, telepon, tahun lahir, kelurahan, rw, rt, alamat, dosis, vaksin, tanggal
    terakhir. National ID numbers are refused.
    """
    settings = checked()
    known = within(settings, _kelurahan)
    today = Clock(settings.clock_file).now().astimezone(settings.zone).date()
    rows = read(
        file,
        lambda data: read_residents(data, known, today=today),
        settings.language,
        largest=LARGEST,
    )
    with plainly(settings.database_path):
        counts = asyncio.run(_write(settings, rows))
    typer.echo(
        text(
            "residents-imported",
            settings.language,
            added=counts.added,
            changed=counts.changed,
            same=counts.same,
            alone=counts.left_alone,
        )
    )


async def _kelurahan(services: Services) -> dict[str, int]:
    return {one.name: one.id for one in await services.residents.kelurahan()}


async def _write(settings: Settings, rows: Sequence[Listed]) -> Counts:
    from rich.progress import track  # noqa: PLC0415

    database = await Database.open(settings.database_path, settings.keys)
    clock, total = Clock(settings.clock_file), Counts()
    try:
        await database.check_key()
        label = text("residents-importing", settings.language)
        for at in track(range(0, len(rows), STEP), label):
            async with database.transaction() as tx:
                services = Services(tx, now=clock.now(), settings=settings, username="")
                total += await services.resident_import.step(rows[at : at + STEP])
            await asyncio.sleep(PAUSE)
        async with database.transaction() as tx:
            services = Services(tx, now=clock.now(), settings=settings, username="")
            services.resident_import.finish(total)
    finally:
        await database.close()
    return total
