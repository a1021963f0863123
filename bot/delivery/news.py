"""What somebody hears of their own case, as it is when it leaves."""

from dataclasses import replace

from bot.delivery.dropping import Drop
from bot.domain.alerts import Case, State
from bot.domain.messages import CaseDecided, CaseReconsidered, OfficerComing
from bot.domain.people import Person
from bot.domain.visits import Visit, VisitKind
from bot.services import Services
from bot.views import news
from bot.views.screen import Screen


async def coming(fact: OfficerComing, services: Services) -> Screen:
    """Return the news that an officer comes, or comes after all not; `Drop` if it is over."""
    case = await services.tx.alerts.get(fact.case_id)
    visit = await services.tx.visits.get(fact.visit_id)
    if case.state is State.CLOSED or case.visit_id != visit.id or _left(case, visit):
        raise Drop("over-meanwhile")
    reader = await _reader(visit, services)
    if case.state is State.NEW:
        freed = news.freed(await _companion(visit, services), services.people.language(reader))
        return replace(freed, edit_only=True)
    claimer = await services.people.get(case.claimed_by or 0)
    near = any(grant.office_id == case.office_id for grant in claimer.grants)
    return news.coming(
        await _companion(visit, services),
        services.people.language(reader),
        arrives=near and visit.kind is not VisitKind.STAFF,
    )


def _left(case: Case, visit: Visit) -> bool:
    """Tell whether who waited is gone; who asked for something after that is still there."""
    if visit.checkout_at is None:
        return False
    return case.proof_at is None or case.proof_at < visit.checkout_at


async def decided(fact: CaseDecided, services: Services) -> Screen:
    """Return what was decided; raise `Drop` if it was taken back meanwhile."""
    case = await services.tx.alerts.get(fact.case_id)
    if case.state is not State.CLOSED or case.outcome != fact.outcome:
        raise Drop("taken-back")
    visit, reader = await _told(case, services)
    door = await services.checkin.door(visit.door_id)
    companion = await _companion(visit, services)
    return news.decided(fact.outcome, door, companion, services.people.language(reader))


async def reconsidered(fact: CaseReconsidered, services: Services) -> Screen:
    """Return what takes the place of a decision that was told; where none was, nothing is said."""
    case = await services.tx.alerts.get(fact.case_id)
    if case.state is State.CLOSED:
        raise Drop("decided-again")
    visit, reader = await _told(case, services)
    companion = await _companion(visit, services)
    shown = news.reconsidered(companion, services.people.language(reader))
    return replace(shown, edit_only=True)


async def _told(case: Case, services: Services) -> tuple[Visit, Person]:
    visit = await services.tx.visits.get(case.visit_id)
    return visit, await _reader(visit, services)


async def _reader(visit: Visit, services: Services) -> Person:
    reader = await services.news.reader(visit)
    if reader is None:
        raise Drop("nobody-to-tell")
    return reader


async def _companion(visit: Visit, services: Services) -> str:
    """Return the name of the companion this is about; '' if it is about the reader."""
    if visit.kind is not VisitKind.COMPANION:
        return ""
    return (await services.people.get(visit.person_id)).name or "?"
