"""A file of officer's guides, as the offices are when it leaves."""

from functools import partial

from bot.delivery.printing import drawn, ordered
from bot.delivery.render_process import RenderProcess
from bot.domain.messages import GuideFile
from bot.services import Services
from bot.views.guides import facts_of, guide_pdf
from bot.views.paper import Words
from bot.views.printing import GUIDE
from bot.views.screen import Attachment, Screen


async def file(fact: GuideFile, services: Services, process: RenderProcess) -> Attachment | Screen:
    """Return the file, or an apology; raise `Gone` if it is no longer theirs to have."""
    order, settings = await ordered(fact, services), services.settings
    offices = [order.office] if order.office else await services.offices.all()
    city, language, sop = settings.city_name, settings.language, services.checklist.sop
    pages = [facts_of(one, sop, city=city, language=language) for one in offices]
    say = Words(settings.language)
    drawing = partial(guide_pdf, pages, say=say, imprint=order.imprint)
    return await drawn(drawing, order, process, what=GUIDE, count=len(pages))
