"""`import clinics`: lists that a city brings along."""

from pathlib import Path

import typer

from bot.cli.importing import Yes, read, settle
from bot.cli.session import checked, within
from bot.domain.offices import Office
from bot.domain.outreach.clinics import ClinicChange
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

    async def every(services: Services) -> list[Office]:
        return await services.offices.all()

    offices = within(settings, every)
    plans = read(file, lambda data: read_clinics(data, offices), settings.language)
    names = {one.id: one.name for one in offices}

    async def preview(services: Services) -> Changes:
        return await services.clinic_import.preview(plans)

    async def do(services: Services, changes: Changes) -> Changes:
        return await services.clinic_import.apply(plans, by=None, expecting=changes)

    def show(changes: Changes, language: str) -> str:
        return clinic_changes(changes, names, language)

    if done := settle(settings, preview, do, show, yes=yes):
        typer.echo(text("import-clinics-done", settings.language, count=len(done)))
