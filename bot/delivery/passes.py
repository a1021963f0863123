"""The pass as a picture, and the result screen anew, as they are when they leave."""

from bot.delivery.dropping import Drop
from bot.domain.messages import PassPicture, ResultAgain
from bot.domain.visits import Visit
from bot.services import Services
from bot.views import result as results
from bot.views.passes import held_up
from bot.views.screen import Attachment, Screen


async def picture(fact: PassPicture, services: Services) -> Attachment:
    """Return the pass as it is now; raise `Gone` if the visit is over."""
    return held_up.picture(await services.passes.current(fact.visit_id))


async def result(fact: ResultAgain, services: Services) -> Screen:
    """Return the visitor's result as it is now; raise `Drop` if the visit is over."""
    visit = await services.checkin.visit(fact.visit_id)
    if not visit.inside:
        raise Drop("over-meanwhile")
    return await result_of(visit, services)


async def result_of(visit: Visit, services: Services) -> Screen:
    """Return the result screen of a visit as it is now."""
    door = await services.checkin.door(visit.door_id)
    visitor = await services.people.get(visit.person_id)
    return results.result(
        visit,
        office=door.office.name,
        door=door.name,
        name=visitor.name or "",
        language=services.people.language(visitor),
        local=services.local(visit.checkin_at),
        remind=services.reminders.offered(visit, visitor),
    )
