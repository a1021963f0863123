"""The pass as a picture, drawn when it leaves."""

from bot.domain.messages import PassPicture
from bot.services import Services
from bot.views.passes import held_up
from bot.views.screen import Attachment


async def picture(fact: PassPicture, services: Services) -> Attachment:
    """Return the pass as it is now; raise `Gone` if the visit is over."""
    return held_up.picture(await services.passes.current(fact.visit_id))
