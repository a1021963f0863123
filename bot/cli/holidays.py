"""`holidays import|offer|list|remove|undo`: which days the offices are closed."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.importing import Yes, read, settle
from bot.cli.session import Refused, checked, within
from bot.domain.office.imports import DayChange
from bot.domain.offices import HolidayRow
from bot.domain.written_dates import BadDate, read_date
from bot.services import Services
from bot.settings import Settings
from bot.texts import text

Changes = tuple[DayChange, ...]
holidays = typer.Typer(help="Days on which offices are closed.", no_args_is_help=True)


@holidays.command("import")
def import_holidays(file: Path, yes: Yes = False) -> None:
    """Let a spreadsheet or CSV file be the holidays of its years, after showing what changes."""
    from bot.services.office.holiday_file import read_holidays  # noqa: PLC0415

    settings = checked()
    rows = read(file, read_holidays, settings.language)
    _become(settings, rows, {row.day.year for row in rows}, yes=yes)


@holidays.command("offer")
def offer_holidays(
    year: Annotated[int, typer.Argument(min=2020, max=2100)], yes: Yes = False
) -> None:
    """Offer Indonesia's public holidays and joint leave as those of a year, after a look.

    Days marked "(perkiraan)" are reckoned: check them against the SKB of the three ministers.
    """
    from bot.cli.holiday_calendar import offered  # noqa: PLC0415 - large, and asked once a year

    _become(checked(), offered(year), {year}, yes=yes)


@holidays.command("list")
def list_holidays(year: Annotated[int, typer.Argument(help="0: all years.")] = 0) -> None:
    """Show the holidays, of one year or of all."""
    years = _years(year)
    for row in within(checked(), lambda services: services.holiday_import.of(years), reads=True):
        typer.echo(f"{row.day}  {row.name}")


@holidays.command("remove")
def remove_holiday(day: str, yes: Yes = False) -> None:
    """Let a day be a working day again: 2026-08-17 or 17-08-2026."""
    settings = checked()
    try:
        when = read_date(day)
    except BadDate as bad:
        raise Refused(text(bad.key, settings.language, **bad.values)) from None
    known = within(settings, lambda services: services.holiday_import.of({when.year}))
    left = [one for one in known if one.day != when]
    if left == known:
        raise Refused(
            text("import-no-holiday", settings.language, day=str(when), year=str(when.year))
        )
    _become(settings, left, {when.year}, yes=yes)


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


def _become(settings: Settings, rows: list[HolidayRow], years: set[int], *, yes: bool) -> None:
    """Let these be the holidays of the years, after a look at what changes."""
    from bot.views.office.imports import day_changes  # noqa: PLC0415

    async def preview(services: Services) -> Changes:
        return await services.holiday_import.preview(rows, years=years)

    async def do(services: Services, changes: Changes) -> Changes:
        return await services.holiday_import.apply(rows, by=None, years=years, expecting=changes)

    named = ", ".join(map(str, sorted(years)))
    note = text("import-years", settings.language, years=named)
    if done := settle(settings, preview, do, day_changes, yes=yes, note=note):
        count = len(done)
        typer.echo(text("import-done", settings.language, count=count, command="holidays"))


def _years(year: int) -> range:
    return range(year, year + 1) if year else range(date.min.year, date.max.year + 1)
