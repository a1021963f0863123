"""`guides`: one PDF with the officer's guide of each office."""

from functools import partial
from pathlib import Path

from bot.cli.printing import NO_OFFICES, office_called, print_to
from bot.cli.session import Refused, checked, within
from bot.services import Services
from bot.views.paper.guides import GuideFacts, facts_of, guide_pdf
from bot.views.paper.kit import Imprint, Progress, Words


def guides(*, out: Path, office: str) -> None:
    """Write the guides of all offices, or of one; raise `Refused` if there are none."""
    settings = checked()
    facts, imprint = within(settings, partial(_facts, code=office))

    def draw(progress: Progress) -> bytes:
        say = Words(settings.language)
        return guide_pdf(facts, say=say, imprint=imprint, progress=progress)

    print_to(out, draw, pages=len(facts), what="guide")


async def _facts(services: Services, *, code: str) -> tuple[list[GuideFacts], Imprint]:
    office = await office_called(services, code)
    offices = [office] if office else await services.offices.all()
    if not offices:
        raise Refused(NO_OFFICES)
    settings = services.settings
    city, language, sop = settings.city_name, settings.language, services.steps.sop
    facts = [facts_of(one, sop, city=city, language=language) for one in offices]
    return facts, Imprint("", services.local())
