"""The door board and its note, as they are when they leave."""

from datetime import date

from bot.domain.errors import Gone
from bot.domain.messages import DoorBoard, OfficeFull
from bot.services import Services
from bot.views import boards
from bot.views.screen import Screen


async def board(fact: DoorBoard, chat_id: int, services: Services) -> Screen:
    """Return the board of a day; raise `Gone` if this is not the office's group any more."""
    if await services.offices.group_of(fact.office_id) != chat_id:
        raise Gone
    facts = await services.boards.facts(fact.office_id, date.fromisoformat(fact.day))
    return boards.board(facts, services.settings.language)


async def full(fact: OfficeFull, services: Services) -> Screen:
    """Return the note that an office has reached its capacity."""
    day = date.fromisoformat(fact.day)
    office, since = await services.boards.full_since(fact.office_id, day)
    return boards.full(office.name, office.capacity, since, services.settings.language)
