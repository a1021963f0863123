"""A file of posters, as they are when it leaves."""

from functools import partial

from bot.delivery.printing import drawn, ordered
from bot.delivery.render_process import RenderProcess
from bot.domain.errors import Gone
from bot.domain.messages import PosterFile
from bot.domain.posters import Kind
from bot.services import Services
from bot.views.paper import Words
from bot.views.posters import facts_of, poster_pdf
from bot.views.screen import Attachment, Screen


async def file(
    fact: PosterFile, services: Services, process: RenderProcess
) -> Attachment | Screen:
    """Return the file, or an apology; raise `Gone` if it is no longer theirs to have."""
    order = await ordered(fact, services)
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
    drawing = partial(poster_pdf, pages, say=Words(settings.language), imprint=order.imprint)
    return await drawn(drawing, order, process, what=kind, count=len(pages))
