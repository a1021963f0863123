"""`posters`: one PDF with a page for each door."""

from functools import partial
from pathlib import Path

from bot.cli.printing import NO_OFFICES, office_called, print_to
from bot.cli.session import Refused, checked, within
from bot.domain.paper.posters import Kind
from bot.services import Services
from bot.views.paper.kit import Progress, Words
from bot.views.paper.posters import PosterFacts, facts_of, poster_pdf


def posters(*, out: Path, office: str, kind: Kind) -> None:
    """Write the posters of all doors, or of one office's; raise `Refused` if there are none."""
    settings = checked()
    facts = within(settings, partial(_facts, code=office, kind=kind), needs_name=True)

    def draw(progress: Progress) -> bytes:
        return poster_pdf(facts, say=Words(settings.language), progress=progress)

    print_to(out, draw, pages=len(facts), what="poster")


async def _facts(services: Services, *, code: str, kind: Kind) -> list[PosterFacts]:
    office = await office_called(services, code)
    office_id = office.id if office else None
    await services.posters.prepare(kind, office_id)
    found = await services.posters.in_force(kind, office_id)
    if not found:
        raise Refused(NO_OFFICES)
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
