"""The result of a visit whose colour an officer changed, as it is when it leaves."""

from bot.delivery.passes import result_of
from bot.domain.messages import VisitRecoloured
from bot.services import Services
from bot.views import verifications
from bot.views.screen import Screen


async def recoloured(fact: VisitRecoloured, services: Services) -> Screen:
    """Return the result anew, and above it what the officer did; raise `Gone` if deleted."""
    visit = await services.checkin.visit(fact.visit_id)
    office = await services.offices.get(visit.office_id)
    language = services.people.language(await services.people.get(visit.person_id))
    shown = await result_of(visit, services)
    return verifications.told(shown, office.name, language, verified=visit.verified)
