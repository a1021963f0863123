"""`holidays import|undo`."""

from pathlib import Path

import typer

from bot.cli.importing import Yes, read, settle
from bot.cli.session import checked
from bot.domain.office.imports import DayChange
from bot.services import Services
from bot.texts import text

Changes = tuple[DayChange, ...]
holidays = typer.Typer(help="Days on which offices are closed.", no_args_is_help=True)


@holidays.command("import")
def import_holidays(file: Path, yes: Yes = False) -> None:
    """Let a spreadsheet or CSV file be the holidays of its years, after showing what changes."""
    from bot.services.office.holiday_file import read_holidays  # noqa: PLC0415
    from bot.views.office.imports import day_changes  # noqa: PLC0415

    settings = checked()
    rows = read(file, read_holidays, settings.language)
    years = ", ".join(map(str, sorted({row.day.year for row in rows})))

    async def preview(services: Services) -> Changes:
        return await services.holiday_import.preview(rows)

    async def do(services: Services, changes: Changes) -> Changes:
        return await services.holiday_import.apply(rows, by=None, expecting=changes)

    note = text("import-years", settings.language, years=years)
    if done := settle(settings, preview, do, day_changes, yes=yes, note=note):
        count = len(done)
        typer.echo(text("import-done", settings.language, count=count, command="holidays"))


@holidays.command("undo")
def undo(yes: Yes = False) -> None:
    """Put back the holidays before the last import; again: before the one before it."""
    from bot.views.office.imports import day_changes  # noqa: PLC0415

    settings = checked()

    async def preview(services: Services) -> Changes:
        rows, years = await services.holiday_import.former()
        return await services.holiday_import.preview(rows, years=years)

    async def do(services: Services, changes: Changes) -> Changes:
        return await services.holiday_import.undo(by=None, expecting=changes)

    if done := settle(settings, preview, do, day_changes, yes=yes):
        typer.echo(text("import-undone", settings.language, count=len(done)))
