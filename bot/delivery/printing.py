"""A file to print, drawn when it leaves, for who ordered it and still may have it."""

from dataclasses import dataclass

import structlog

from bot.delivery.render_process import Drawing, DrawingFailed, RenderProcess
from bot.domain.errors import Gone
from bot.domain.messages import GuideFile, PosterFile, SlipFile
from bot.domain.offices import Office
from bot.services import Services
from bot.views import printing
from bot.views.paper import Imprint
from bot.views.screen import Attachment, Screen

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Order:
    """Who ordered a file, and for which office (None: for all)."""

    office: Office | None
    imprint: Imprint
    language: str


async def ordered(fact: PosterFile | GuideFile | SlipFile, services: Services) -> Order:
    """Return the order; raise `Gone` if the file is no longer theirs to have."""
    person = await services.people.get(fact.person_id)
    office = await services.offices.get(fact.office_id) if fact.office_id else None
    if not services.printing.allowed(person, fact.office_id or None):
        raise Gone
    imprint = Imprint(person.name or "", services.local())
    return Order(office, imprint, services.people.language(person))


async def drawn(
    drawing: Drawing, order: Order, process: RenderProcess, *, what: str, count: int
) -> Attachment | Screen:
    """Return the file, or an apology if it cannot be drawn."""
    try:
        pdf = await process.draw(drawing)
    except DrawingFailed as failed:
        office_id = order.office.id if order.office else 0
        log.error("not-drawn", what=what, office=office_id, error=str(failed))
        return printing.not_drawn(order.language)
    return printing.file(
        pdf, what, order.office, order.imprint, count=count, language=order.language
    )
