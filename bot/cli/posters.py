"""`posters`: one PDF with a page for each door."""

from pathlib import Path

import typer
from rich.progress import Progress

from bot.cli.session import Refused, checked, within
from bot.services import Services
from bot.texts import text
from bot.views.posters import PosterFacts, poster_pdf


def posters(*, out: Path, office: str) -> None:
    """Write the posters of all doors, or of one office's; raise `Refused` if there are none."""
    settings = checked()

    async def facts(services: Services) -> list[PosterFacts]:
        return await _facts(services, office)

    pages = within(settings, facts, needs_name=True)
    with Progress(transient=True) as progress:
        task = progress.add_task("posters", total=len(pages))
        pdf = poster_pdf(
            pages,
            say=lambda key, **values: text(key, settings.language, **values),
            progress=lambda done: progress.update(task, completed=done),
        )
    try:
        out.write_bytes(pdf)
    except OSError as error:
        raise Refused(f"{out} cannot be written: {error.strerror}") from None
    typer.echo(f"{out}: {len(pages)} posters")


async def _facts(services: Services, code: str) -> list[PosterFacts]:
    office_id = None
    if code:
        office = await services.offices.of_code(code)
        if office is None:
            raise Refused(f"There is no office {code}; `offices list` shows the codes.")
        office_id = office.id
    doors = await services.offices.doors(office_id)
    if not doors:
        raise Refused("There are no offices yet: `python -m bot offices import FILE.csv`.")
    return [
        PosterFacts(
            office=door.office.name,
            door=door.name,
            link=services.link(f"o_{door.token}"),
            bot_username=services.username,
            city=services.settings.city_name,
            retention_days=services.settings.retention_days,
            wifi=door.office.wifi,
        )
        for door in doors
    ]
