"""`import clinics`: lists that a city brings along."""

from pathlib import Path

import typer

from bot.cli.importing import Yes, read, settle
from bot.cli.session import checked, within
from bot.clock import Clock
from bot.domain.offices import Office
from bot.domain.outreach.clinics import Clinic, ClinicChange
from bot.services import Services
from bot.texts import text

Changes = tuple[ClinicChange, ...]
lists = typer.Typer(help="Lists a city brings along.", no_args_is_help=True)


@lists.callback()
def _lists() -> None:
    """Lists a city brings along."""


@lists.command("clinics")
def import_clinics(file: Path, yes: Yes = False) -> None:
    """Add or change vaccination days from a spreadsheet or CSV file, after a look."""
    from bot.services.outreach.clinic_file import read_clinics  # noqa: PLC0415
    from bot.views.outreach.clinic_changes import clinic_changes  # noqa: PLC0415

    settings = checked()

    async def every(services: Services) -> tuple[list[Office], list[Clinic]]:
        return await services.offices.all(), await services.clinics.all()

    offices, known = within(settings, every)
    today = Clock(settings.clock_file).now().astimezone(settings.zone).date()
    rows = read(
        file, lambda data: read_clinics(data, offices, known, today=today), settings.language
    )
    names = {one.id: one.name for one in offices}

    async def preview(services: Services) -> Changes:
        return await services.clinic_import.preview(rows)

    async def do(services: Services, changes: Changes) -> Changes:
        return await services.clinic_import.apply(rows, by=None, expecting=changes)

    def show(changes: Changes, language: str) -> str:
        return clinic_changes(changes, names, language)

    if done := settle(settings, preview, do, show, yes=yes):
        typer.echo(text("import-clinics-done", settings.language, count=len(done)))
