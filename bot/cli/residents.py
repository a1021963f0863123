"""`residents import|slips|calls|visits|link`: lists, written in steps while the bot runs."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.importing import read
from bot.cli.printing import office_called
from bot.cli.session import Refused, checked, within
from bot.clock import Clock
from bot.domain.offices import Office
from bot.domain.outreach.call_lists import CallList
from bot.domain.outreach.invitations import InvitationSheet
from bot.domain.outreach.resident_list import Counts
from bot.services import Services
from bot.services.outreach.resident_file import LARGEST, Listed, read_residents
from bot.services.outreach.resident_import import PAUSE, STEP
from bot.settings import Settings
from bot.texts import text
from storage.database import Database
from storage.unusable import plainly

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
    with plainly(settings.database):
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


@residents.command("slips")
def print_slips(
    kelurahan: Annotated[str, typer.Option(help="The kelurahan's office, by its code.")],
    rw: Annotated[int, typer.Option(min=1, max=99, help="The RW.")],
    out: Annotated[Path, typer.Option(help="The PDF to write.")] = Path("invitations.pdf"),
) -> None:
    """Write the invitations of an RW as A4 pages to cut; former ones are void."""
    from bot.cli.printing import print_to  # noqa: PLC0415
    from bot.views.paper.kit import Words  # noqa: PLC0415
    from bot.views.paper.sheets import invitations_pdf  # noqa: PLC0415

    settings = checked()

    async def made(services: Services) -> InvitationSheet:
        return await services.invitations.sheet(await _of_code(services, kelurahan), rw)

    sheet = within(settings, made, needs_name=True)
    if not sheet.slips:
        raise Refused(text("invitation-nobody", settings.language, area=sheet.area))
    say = Words(settings.language)
    print_to(
        out,
        lambda progress: invitations_pdf(sheet, say=say, progress=progress),
        pages=len(sheet.slips),
        what="invitation",
    )


@residents.command("calls")
def print_calls(
    kelurahan: Annotated[str, typer.Option(help="The kelurahan's office, by its code.")],
    rw: Annotated[int, typer.Option(min=0, max=99, help="The RW; 0: not known.")],
    out: Annotated[Path, typer.Option(help="The PDF or XLSX to write.")] = Path("calls.pdf"),
) -> None:
    """Write whom of an RW to call by telephone; that it was read is noted."""
    _print_list("calls", kelurahan, rw, out)


@residents.command("visits")
def print_visits(
    kelurahan: Annotated[str, typer.Option(help="The kelurahan's office, by its code.")],
    rw: Annotated[int, typer.Option(min=0, max=99, help="The RW; 0: not known.")],
    out: Annotated[Path, typer.Option(help="The PDF or XLSX to write.")] = Path("visits.pdf"),
) -> None:
    """Write whom of an RW to visit at home; that it was read is noted."""
    _print_list("visits", kelurahan, rw, out)


def _print_list(kind: str, code: str, rw: int, out: Path) -> None:
    from bot.cli.printing import print_to  # noqa: PLC0415
    from bot.views.outreach.call_lists import call_list_xlsx  # noqa: PLC0415
    from bot.views.paper.kit import Words  # noqa: PLC0415
    from bot.views.paper.sheets import call_list_pdf  # noqa: PLC0415

    settings = checked()

    async def made(services: Services) -> CallList:
        return await services.call_lists.of(kind, await _of_code(services, code), rw)

    found = within(settings, made)
    if not found.lines:
        raise Refused(text("call-list-nobody", settings.language, area=found.area))
    say = Words(settings.language)
    as_workbook = out.suffix.lower() == ".xlsx"
    print_to(
        out,
        lambda progress: (
            call_list_xlsx(found, language=settings.language)
            if as_workbook
            else call_list_pdf(found, say=say, progress=progress)
        ),
        pages=len(found.lines),
        what="resident",
    )


@residents.command("link")
def print_link(
    kelurahan: Annotated[str, typer.Option(help="The kelurahan's office, by its code.")],
    rw: Annotated[int, typer.Option(min=1, max=99, help="The RW.")],
) -> None:
    """Print the link with which residents of an RW register; it is always the same."""

    async def made(services: Services) -> str:
        return await services.invitations.rw_link(await _of_code(services, kelurahan), rw)

    typer.echo(within(checked(), made, needs_name=True))


async def _of_code(services: Services, code: str) -> Office:
    office = await office_called(services, code)
    if office is None or not office.is_kelurahan:
        language = services.work.settings.language
        raise Refused(text("import-no-kelurahan", language, code=code))
    return office


async def _kelurahan(services: Services) -> dict[str, int]:
    return {one.name: one.id for one in await services.residents.kelurahan()}


async def _write(settings: Settings, rows: Sequence[Listed]) -> Counts:
    from rich.progress import track  # noqa: PLC0415

    database = await Database.open(settings.database, settings.keys)
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
