"""`offices import|list` and `holidays import`."""

from pathlib import Path

import typer

from bot.cli.session import Refused, checked, problems, within
from bot.domain.hours import format_hours
from bot.domain.offices import Office
from bot.services import Services
from bot.services.office.offices import Imported
from bot.services.table_file import BadFile

offices = typer.Typer(help="Offices and their doors.", no_args_is_help=True)
holidays = typer.Typer(help="Days on which offices are closed.", no_args_is_help=True)


@offices.command("import")
def import_offices(file: Path) -> None:
    """Add or update offices from a CSV file; nothing is done unless every line is right."""
    from bot.services.office.office_file import read_offices  # noqa: PLC0415

    settings = checked()
    try:
        rows = read_offices(_content(file))
    except BadFile as bad:
        raise Refused(problems(bad, settings.language)) from None

    async def deed(services: Services) -> Imported:
        return await services.offices.import_rows(rows, by=None)

    done = within(settings, deed)
    typer.echo(f"{done.added} offices added, {done.updated} updated, {done.doors} new doors")


@offices.command("list")
def list_offices() -> None:
    """Show all offices with their codes."""
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415

    async def deed(services: Services) -> list[Office]:
        return await services.offices.all()

    table = Table("code", "name", "district", "capacity", "opening hours")
    for office in within(checked(), deed):
        hours = format_hours(office.hours)
        table.add_row(office.code, office.name, office.district, str(office.capacity), hours)
    Console().print(table)


@holidays.callback()
def _group() -> None:
    """Keep the city's holidays."""


@holidays.command("import")
def import_holidays(file: Path) -> None:
    """Add holidays from a CSV file with a date and a name on each line."""
    from bot.services.office.holiday_file import read_holidays  # noqa: PLC0415

    settings = checked()
    try:
        rows = read_holidays(_content(file))
    except BadFile as bad:
        raise Refused(problems(bad, settings.language)) from None

    async def deed(services: Services) -> int:
        return services.offices.import_holidays(rows, by=None)

    typer.echo(f"{within(settings, deed)} holidays imported")


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise Refused(f"{file} cannot be read: {error.strerror}") from None
