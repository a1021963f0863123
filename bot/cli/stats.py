"""`stats`: the figures of `/stats` for other programs, and whether the counts are right."""

from pathlib import Path

import typer

from bot.cli.printing import office_called
from bot.cli.session import Refused, checked, within
from bot.domain.errors import DomainError
from bot.domain.figures.figures import Figures
from bot.domain.figures.period import Period, read_period
from bot.domain.figures.report import Report, week_before
from bot.domain.figures.together import together
from bot.house.cities import cities
from bot.services import Services
from bot.services.figures.recount import Difference
from bot.settings import BadSettings, load
from bot.texts import text
from bot.views.figures.export import as_csv, as_json
from bot.views.figures.report_tables import report_xlsx
from bot.views.paper.kit import Imprint, Words
from bot.views.paper.report import report_pdf
from storage.sealing import CannotUnseal
from storage.sqlite import DatabaseTrouble
from storage.unusable import Unusable


def stats(*, first: str, last: str, office: str, as_csv_file: bool) -> None:
    """Print the figures of some days, today if none are given, of one office or of all."""
    settings = checked()

    async def deed(services: Services) -> str:
        period = _period(first, last, services)
        chosen = await office_called(services, office)
        figures = await services.stats.between(period, chosen)
        return as_csv(figures) if as_csv_file else as_json(figures)

    typer.echo(within(settings, deed, reads=True).rstrip())


def stats_of_all(*, first: str, last: str, as_csv_file: bool) -> None:
    """Print the figures of all cities of the house as sums; exit 1 if one could not be read."""

    async def deed(services: Services) -> Figures:
        return await services.stats.between(_period(first, last, services))

    found, house = [], load()
    if house.cities_file is None:
        raise Refused("There is one city here: `stats` alone tells its figures.")
    for one in cities(house):
        try:
            found.append(within(one.require(), deed, reads=True))
        except (BadSettings, Unusable, CannotUnseal, DatabaseTrouble) as trouble:
            typer.echo(f"Without {one.name}: {trouble}", err=True)
    if found:
        typer.echo((as_csv if as_csv_file else as_json)(together(found)).rstrip())
    if len(found) < len(cities(house)):
        raise typer.Exit(1)


def report(*, first: str, last: str, office: str, pdf: Path | None, xlsx: Path | None) -> None:
    """Write the report of some days, else of the last seven that are over, as files."""
    settings = checked()
    if office:
        raise Refused(text("report-of-all", settings.language))

    async def deed(services: Services) -> Report:
        days = _period(first, last, services) if first else week_before(services.today)
        return await services.reports.facts(days)

    facts, say = within(settings, deed, reads=True), Words(settings.language)
    imprint = Imprint("", facts.trend.at)
    if pdf is not None:
        _write(pdf, report_pdf(facts, say=say, imprint=imprint))
    if xlsx is not None:
        _write(xlsx, report_xlsx(facts, language=settings.language))


def _write(out: Path, content: bytes) -> None:
    try:
        out.write_bytes(content)
    except OSError as error:
        raise Refused(f"{out} cannot be written: {error.strerror}") from None
    typer.echo(str(out))


def recount() -> None:
    """Compare the counts with the rows they were counted from; exit 1 if they differ."""

    async def deed(services: Services) -> list[Difference]:
        return await services.recount.differences()

    found = within(checked(), deed, reads=True)
    for one in found:
        typer.echo(f"{one.day} {one.office} {one.figure}: kept {one.kept}, counted {one.counted}")
    if found:
        raise typer.Exit(1)
    typer.echo("The counts equal the rows of every day that is kept.")


def _period(first: str, last: str, services: Services) -> Period:
    if not first and last:
        raise Refused("--to needs --from: write both days, as 2021-11-01.")
    try:
        if first and not last:
            return read_period([first, services.today.isoformat()], today=services.today)
        return read_period([one for one in (first, last) if one], today=services.today)
    except DomainError as bad:
        language = services.settings.language
        raise Refused(text(bad.key, language, **bad.values)) from None
