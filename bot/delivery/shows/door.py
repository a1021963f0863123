"""The pass as a picture, and a visit's result screen anew, as they are when they leave."""

from bot.delivery.drop import Drop
from bot.delivery.post import Post, shows
from bot.domain.messages import PassOver, PassPicture, ResultAgain, VisitEnded, VisitRecoloured
from bot.domain.visits import Visit, VisitKind
from bot.views.cases import verification
from bot.views.door import companions
from bot.views.door import result as results
from bot.views.door.passes import held_up
from bot.views.screen import Attachment, Screen


@shows(PassPicture)
async def picture(fact: PassPicture, post: Post) -> Attachment:
    """Return the pass as it is now; raise `Gone` if the visit is over."""
    shown = await post.services.pass_check.current(fact.visit_id)
    visitor = await post.services.people.get(shown.visit.person_id)
    remind = await post.services.reminders.offered(shown.visit, visitor)
    settled = await post.services.visitor_updates.settled(shown.visit)
    return held_up.picture(shown, remind=remind, settled=settled)


@shows(PassOver)
async def over(fact: PassOver, post: Post) -> Attachment:
    """Return what takes the pass's place; raise `Drop` if the visit goes on after all."""
    shown = await post.services.pass_check.shown(fact.visit_id)
    if shown.visit.inside:
        raise Drop("goes-on")
    return held_up.over(shown, post.services.local(shown.visit.checkout_at))


@shows(ResultAgain)
async def result_again(fact: ResultAgain, post: Post) -> Screen:
    """Return the visitor's result as it is now; raise `Drop` if the visit is over."""
    visit = await post.services.visits.get(fact.visit_id)
    if not visit.inside:
        raise Drop("over-meanwhile")
    return await _result(visit, post)


@shows(VisitEnded)
async def ended(fact: VisitEnded, post: Post) -> Screen:
    """Return the result screen of a visit that is over."""
    visit = await post.services.visits.get(fact.visit_id)
    door = await post.services.visits.door(visit.door_id)
    person = await post.services.people.get(visit.person_id)
    return results.ended(
        visit,
        office=door.office.name,
        door=door.name,
        language=post.language(person),
        local=post.services.local(visit.checkout_at),
    )


@shows(VisitRecoloured)
async def recoloured(fact: VisitRecoloured, post: Post) -> Screen:
    """Return the result anew, and above it what the officer did; raise `Gone` if deleted."""
    visit = await post.services.visits.get(fact.visit_id)
    office = await post.services.offices.get(visit.office_id)
    reader = await post.services.visitor_updates.reader(visit)
    if reader is None:
        raise Drop("nobody-to-tell")
    language = post.language(reader)
    along = visit.kind is VisitKind.COMPANION
    shown = await (_companion(visit, language, post) if along else _result(visit, post))
    return verification.told(shown, visit, office.name, language)


async def _result(visit: Visit, post: Post) -> Screen:
    """Return the result screen of a visit as it is now."""
    door = await post.services.visits.door(visit.door_id)
    visitor = await post.services.people.get(visit.person_id)
    return results.result(
        visit,
        office=door.office.name,
        door=door.name,
        name=visitor.name or "",
        language=post.language(visitor),
        local=post.services.local(visit.checkin_at),
        remind=await post.services.reminders.offered(visit, visitor),
        settled=await post.services.visitor_updates.settled(visit),
    )


async def _companion(visit: Visit, language: str, post: Post) -> Screen:
    """Return a companion's result, as who came with them reads it."""
    door = await post.services.visits.door(visit.door_id)
    leader = await post.services.companions.leader_of(visit)
    return companions.result(
        visit,
        leader=leader.id if leader is not None else 0,
        office=door.office.name,
        door=door.name,
        name=(await post.services.people.get(visit.person_id)).name or "?",
        language=language,
        local=post.services.local(visit.checkin_at),
    )
