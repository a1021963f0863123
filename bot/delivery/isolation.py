"""The end of a black period, as it is when it is told."""

from bot.delivery.dropping import PAST_HOUR, Drop
from bot.domain.messages import IsolationEnded
from bot.services import Services
from bot.views import isolation
from bot.views.screen import Screen


async def ended(fact: IsolationEnded, services: Services) -> Screen:
    """Return the message; raise `Drop` if it is not true, not wanted or too late in the day."""
    visit = await services.checkin.visit(fact.visit_id)
    over = await services.isolation.ended(visit.person_id)
    if over is None or over.id != visit.id or over.ends_on is None:
        raise Drop("not-true-any-more")
    if not services.reminders.civil_hour():
        raise Drop(PAST_HOUR, heard=False)
    person = await services.people.get(visit.person_id)
    language = services.people.language(person)
    return isolation.ended(person.name or "", visit.day, over.ends_on, language)
