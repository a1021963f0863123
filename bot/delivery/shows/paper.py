"""Files to print, drawn when they leave, for who ordered them and still may have them."""

from dataclasses import dataclass
from functools import partial

import structlog

from bot.delivery.post import Post, shows
from bot.delivery.render_process import Drawing, DrawingFailed
from bot.domain.errors import Gone
from bot.domain.messages import GuideFile, PosterFile, SlipFile
from bot.domain.offices import Office
from bot.domain.paper.posters import Kind
from bot.views.paper import guides, posters, printing
from bot.views.paper.kit import Imprint, Words
from bot.views.paper.sheets import slips_pdf
from bot.views.screen import Attachment, Screen

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Order:
    """Who ordered a file, and for which office (None: for all)."""

    office: Office | None
    imprint: Imprint
    language: str


@shows(PosterFile)
async def poster_file(fact: PosterFile, post: Post) -> Attachment | Screen:
    """Return the posters, or an apology; raise `Gone` if they are no longer theirs to have."""
    order = await _ordered(fact, post)
    services, settings = post.services, post.services.settings
    kind = Kind(fact.kind)
    found = await services.posters.in_force(
        kind, fact.office_id or None, door_id=fact.door_id or None
    )
    if not found:
        raise Gone
    pages = [
        posters.facts_of(
            one,
            link=services.link(one.payload),
            bot_username=services.username,
            city=settings.city_name,
            retention_days=settings.retention_days,
        )
        for one in found
    ]
    say = Words(settings.language)
    drawing = partial(posters.poster_pdf, pages, say=say, imprint=order.imprint)
    return await _drawn(drawing, order, post, what=kind, count=len(pages))


@shows(GuideFile)
async def guide_file(fact: GuideFile, post: Post) -> Attachment | Screen:
    """Return the guides, or an apology; raise `Gone` if they are no longer theirs to have."""
    order = await _ordered(fact, post)
    services, settings = post.services, post.services.settings
    offices = [order.office] if order.office else await services.offices.all()
    city, language, sop = settings.city_name, settings.language, services.steps.sop
    pages = [guides.facts_of(one, sop, city=city, language=language) for one in offices]
    drawing = partial(guides.guide_pdf, pages, say=Words(language), imprint=order.imprint)
    return await _drawn(drawing, order, post, what=printing.GUIDE, count=len(pages))


@shows(SlipFile)
async def slip_file(fact: SlipFile, post: Post) -> Attachment | Screen:
    """Return the slips, or an apology; raise `Gone` if they are no longer theirs to have."""
    order = await _ordered(fact, post)
    sheet = await post.services.slip_files.sheet(fact.batch_id)
    say = Words(post.services.settings.language)
    drawing = partial(slips_pdf, sheet, say=say, imprint=order.imprint)
    return await _drawn(drawing, order, post, what=printing.SLIPS, count=len(sheet.numbers))


async def _ordered(fact: PosterFile | GuideFile | SlipFile, post: Post) -> Order:
    """Return the order; raise `Gone` if the file is no longer theirs to have."""
    services = post.services
    person = await services.people.get(fact.person_id)
    office = await services.offices.get(fact.office_id) if fact.office_id else None
    if not services.printing.allowed(person, fact.office_id or None):
        raise Gone
    imprint = Imprint(person.name or "", services.local())
    return Order(office, imprint, post.language(person))


async def _drawn(
    drawing: Drawing, order: Order, post: Post, *, what: str, count: int
) -> Attachment | Screen:
    """Return the file, or an apology if it cannot be drawn."""
    try:
        pdf = await post.process.draw(drawing)
    except DrawingFailed as failed:
        office_id = order.office.id if order.office else 0
        log.error("not-drawn", what=what, office=office_id, error=str(failed))
        return printing.not_drawn(order.language)
    return printing.file(
        pdf, what, order.office, order.imprint, count=count, language=order.language
    )
