"""`coverage import|list|undo`: how many of each kelurahan are to be vaccinated, and were."""

from pathlib import Path

import typer

from bot.cli.importing import Yes, read, settle
from bot.cli.session import checked, within
from bot.domain.figures.coverage import CoverageChange
from bot.services import Services
from bot.texts import text

Changes = tuple[CoverageChange, ...]
coverage = typer.Typer(help="Coverage against target, per kelurahan.", no_args_is_help=True)


@coverage.command("import")
def import_coverage(file: Path, yes: Yes = False) -> None:
    """Let a spreadsheet or CSV file be the list, after showing what changes."""
    from bot.services.figures.coverage_file import read_coverage  # noqa: PLC0415
    from bot.views.figures.coverage import changes_told  # noqa: PLC0415

    settings = checked()
    rows = read(file, read_coverage, settings.language)

    async def preview(services: Services) -> Changes:
        return await services.coverage_import.preview(rows)

    async def do(services: Services, changes: Changes) -> Changes:
        return await services.coverage_import.apply(rows, by=None, expecting=changes)

    if done := settle(settings, preview, do, changes_told, yes=yes):
        count = len(done)
        typer.echo(text("import-done", settings.language, count=count, command="coverage"))


@coverage.command("list")
def list_coverage() -> None:
    """Show the list as it stands."""
    for one in within(checked(), lambda services: services.coverage_import.all(), reads=True):
        cells = (one.population, one.target, one.first_dose, one.full_dose)
        numbers = "  ".join("-" if cell is None else str(cell) for cell in cells)
        typer.echo(f"{one.area}  {one.people or '-'}  {numbers}")


@coverage.command("undo")
def undo(yes: Yes = False) -> None:
    """Put back the list before the last import; again: the one before it."""
    from bot.views.figures.coverage import changes_told  # noqa: PLC0415

    settings = checked()

    async def preview(services: Services) -> Changes:
        return await services.coverage_import.preview(await services.coverage_import.former())

    async def do(services: Services, changes: Changes) -> Changes:
        return await services.coverage_import.undo(by=None, expecting=changes)

    if done := settle(settings, preview, do, changes_told, yes=yes):
        typer.echo(text("import-undone", settings.language, count=len(done)))
