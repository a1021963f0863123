"""The result of a visit whose colour an officer changed, as it is when it leaves."""

from bot.delivery.dropping import Drop
from bot.delivery.passes import result_of
from bot.domain.messages import VisitRecoloured
from bot.domain.visits import Visit, VisitKind
from bot.services import Services
from bot.views import companions, verifications
from bot.views.screen import Screen


async def recoloured(fact: VisitRecoloured, services: Services) -> Screen:
    """Return the result anew, and above it what the officer did; raise `Gone` if deleted."""
    visit = await services.checkin.visit(fact.visit_id)
    office = await services.offices.get(visit.office_id)
    reader = await services.news.reader(visit)
    if reader is None:
        raise Drop("nobody-to-tell")
    language = services.people.language(reader)
    along = visit.kind is VisitKind.COMPANION
    shown = await (_companion(visit, language, services) if along else result_of(visit, services))
    return verifications.told(shown, office.name, language, verified=visit.verified)


async def _companion(visit: Visit, language: str, services: Services) -> Screen:
    """Return a companion's result, as who came with them reads it."""
    door = await services.checkin.door(visit.door_id)
    leader = await services.tx.visits.latest(visit.registered_by or 0)
    return companions.result(
        visit,
        leader=leader.id if leader is not None else 0,
        office=door.office.name,
        door=door.name,
        name=(await services.people.get(visit.person_id)).name or "?",
        language=language,
        local=services.local(visit.checkin_at),
    )
