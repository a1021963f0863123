"""The digest at closing, as it is when it leaves."""

from datetime import date

from bot.domain.errors import Gone
from bot.domain.messages import DayDigest
from bot.services import Services
from bot.views import recap
from bot.views.screen import Screen


async def digest(fact: DayDigest, chat_id: int, services: Services) -> Screen:
    """Return the digest of a day; raise `Gone` if this is not the office's group any more."""
    if await services.offices.group_of(fact.office_id) != chat_id:
        raise Gone
    found = await services.recaps.of(fact.office_id, date.fromisoformat(fact.day))
    return recap.digest(found, services.settings.language)
