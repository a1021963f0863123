"""A file of paper slips, those of one batch."""

from functools import partial

from bot.delivery.printing import drawn, ordered
from bot.delivery.render_process import RenderProcess
from bot.domain.messages import SlipFile
from bot.services import Services
from bot.views.paper import Words
from bot.views.printing import SLIPS
from bot.views.screen import Attachment, Screen
from bot.views.sheets import slips_pdf


async def file(fact: SlipFile, services: Services, process: RenderProcess) -> Attachment | Screen:
    """Return the file, or an apology; raise `Gone` if it is no longer theirs to have."""
    order = await ordered(fact, services)
    sheet, say = await services.slips.sheet(fact.batch_id), Words(services.settings.language)
    drawing = partial(slips_pdf, sheet, say=say, imprint=order.imprint)
    return await drawn(drawing, order, process, what=SLIPS, count=len(sheet.numbers))
