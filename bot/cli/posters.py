"""`posters`: one PDF with a page for each door."""

from pathlib import Path

import typer
from rich.progress import Progress

from bot.cli.session import Refused, checked, within
from bot.domain.posters import Kind
from bot.services import Services
from bot.views.paper import Words
from bot.views.posters import PosterFacts, facts_of, poster_pdf


def posters(*, out: Path, office: str, kind: Kind) -> None:
    """Write the posters of all doors, or of one office's; raise `Refused` if there are none."""
    settings = checked()

    async def facts(services: Services) -> list[PosterFacts]:
        return await _facts(services, office, kind)

    pages = within(settings, facts, needs_name=True)
    with Progress(transient=True) as progress:
        task = progress.add_task("posters", total=len(pages))
        pdf = poster_pdf(
            pages,
            say=Words(settings.language),
            progress=lambda done: progress.update(task, completed=done),
        )
    try:
        out.write_bytes(pdf)
    except OSError as error:
        raise Refused(f"{out} cannot be written: {error.strerror}") from None
    typer.echo(f"{out}: {len(pages)} posters")


async def _facts(services: Services, code: str, kind: Kind) -> list[PosterFacts]:
    office_id = None
    if code:
        office = await services.offices.of_code(code)
        if office is None:
            raise Refused(f"There is no office {code}; `offices list` shows the codes.")
        office_id = office.id
    await services.posters.prepare(kind, office_id)
    found = await services.posters.in_force(kind, office_id)
    if not found:
        raise Refused("There are no offices yet: `python -m bot offices import FILE.csv`.")
    return [
        facts_of(
            poster,
            link=services.link(poster.payload),
            bot_username=services.username,
            city=services.settings.city_name,
            retention_days=services.settings.retention_days,
        )
        for poster in found
    ]
