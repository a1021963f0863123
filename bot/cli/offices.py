"""`offices import|undo|remove|list`."""

from pathlib import Path

import typer

from bot.cli.importing import Yes, read, settle
from bot.cli.session import Refused, checked, within
from bot.domain.hours import format_hours
from bot.domain.office.imports import Move, OfficeChange
from bot.domain.offices import Office
from bot.services import Services
from bot.texts import text

Changes = tuple[OfficeChange, ...]
offices = typer.Typer(help="Offices and their doors.", no_args_is_help=True)


@offices.command("import")
def import_offices(file: Path, yes: Yes = False) -> None:
    """Add or update offices from a spreadsheet or CSV file, after showing what will change."""
    from bot.services.office.office_file import read_offices  # noqa: PLC0415
    from bot.views.office.imports import office_changes  # noqa: PLC0415

    settings = checked()
    rows = read(file, read_offices, settings.language)
    codes = {row.code for row in rows}

    async def preview(services: Services) -> Changes:
        return await services.office_import.preview(rows)

    async def do(services: Services, changes: Changes) -> Changes:
        return await services.office_import.apply(rows, by=None, expecting=changes)

    async def unlisted(services: Services) -> int:
        return sum(office.code not in codes for office in await services.offices.all())

    count = within(settings, unlisted)
    note = text("import-unlisted", settings.language, count=count) if count else ""
    if done := settle(settings, preview, do, office_changes, yes=yes, note=note):
        count = len(done)
        typer.echo(text("import-done", settings.language, count=count, command="offices"))


@offices.command("undo")
def undo(yes: Yes = False) -> None:
    """Put back what the last import or removal has changed; again: the one before it."""
    from bot.views.office.imports import office_changes  # noqa: PLC0415

    settings = checked()

    async def preview(services: Services) -> Changes:
        rows, gone = await services.office_import.former()
        return await services.office_import.preview(rows, gone=gone)

    async def do(services: Services, changes: Changes) -> Changes:
        return await services.office_import.undo(by=None, expecting=changes)

    if done := settle(settings, preview, do, office_changes, yes=yes):
        typer.echo(text("import-undone", settings.language, count=len(done)))


@offices.command("remove")
def remove(code: str, yes: Yes = False) -> None:
    """Take an office out of use: deleted if nobody has used it, else its records stay."""
    from bot.views.office.imports import office_changes  # noqa: PLC0415

    settings = checked()

    async def preview(services: Services) -> Changes:
        office = await services.offices.of_code(code)
        if office is None:
            raise Refused(text("import-no-office", settings.language, code=code))
        return await services.office_import.preview((), gone=[office.code])

    async def do(services: Services, changes: Changes) -> Changes:
        [gone] = changes
        return await services.office_import.apply((), by=None, gone=[gone.code], expecting=changes)

    done = settle(settings, preview, do, office_changes, yes=yes)
    if not done:
        return  # it was out of use before, and that was said
    if done[0].move is Move.DELETED:
        typer.echo(office_changes(done, settings.language))
    typer.echo(text("import-done", settings.language, count=len(done), command="offices"))


@offices.command("list")
def list_offices() -> None:
    """Show all offices with their codes."""
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415

    async def deed(services: Services) -> list[Office]:
        return await services.offices.all()

    table = Table("code", "name", "district", "capacity", "opening hours")
    for office in within(checked(), deed, reads=True):
        hours = format_hours(office.hours)
        table.add_row(office.code, office.name, office.district, str(office.capacity), hours)
    Console().print(table)
