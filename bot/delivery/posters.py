"""A file of posters, drawn when it leaves, as they are then."""

from functools import partial

import structlog

from bot.delivery.render_process import DrawingFailed, RenderProcess
from bot.domain.errors import Gone
from bot.domain.messages import PosterFile
from bot.domain.posters import Kind
from bot.services import Services
from bot.views import printing
from bot.views.paper import Imprint, Words
from bot.views.posters import facts_of, poster_pdf
from bot.views.screen import Attachment, Screen

log = structlog.get_logger()


async def file(
    fact: PosterFile, services: Services, process: RenderProcess
) -> Attachment | Screen:
    """Return the file, or an apology; raise `Gone` if it is no longer theirs to have."""
    person = await services.people.get(fact.person_id)
    office = await services.offices.get(fact.office_id) if fact.office_id else None
    if not services.posters.may_print(person, fact.office_id or None):
        raise Gone
    kind, settings = Kind(fact.kind), services.settings
    found = await services.posters.in_force(
        kind, fact.office_id or None, door_id=fact.door_id or None
    )
    if not found:
        raise Gone
    pages = [
        facts_of(
            one,
            link=services.link(one.payload),
            bot_username=services.username,
            city=settings.city_name,
            retention_days=settings.retention_days,
        )
        for one in found
    ]
    imprint = Imprint(person.name or "", services.local())
    say, language = Words(settings.language), services.people.language(person)
    try:
        pdf = await process.draw(partial(poster_pdf, pages, say=say, imprint=imprint))
    except DrawingFailed as failed:
        log.error("posters-not-drawn", office=fact.office_id, error=str(failed))
        return printing.not_drawn(language)
    return printing.file(pdf, kind, office, imprint, count=len(pages), language=language)
