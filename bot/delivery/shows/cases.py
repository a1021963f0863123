"""A case's card, details and questions, and what somebody hears of their own case."""

from dataclasses import replace

from bot.delivery.drop import Drop
from bot.delivery.post import Post, shows
from bot.domain.cases.case import FAMILY, Case, State
from bot.domain.cases.readers import heard_in, sees
from bot.domain.messages import (
    CaseCard,
    CaseDecided,
    CaseDetails,
    CaseReconsidered,
    DrillCard,
    DrillDetails,
    HelpComing,
    OfficerComing,
    OpenAtClosing,
    ProofAsked,
    StillOnIt,
)
from bot.domain.people import Person
from bot.domain.rights import Grant, Role
from bot.domain.visits import Visit, VisitKind
from bot.views.account.home import line
from bot.views.cases import card as case_card
from bot.views.cases import closing, drills, visitor_requests, visitor_updates
from bot.views.cases import details as full
from bot.views.screen import Screen


@shows(CaseCard)
async def card(fact: CaseCard, post: Post) -> Screen:
    """Return the card; what need not ring any more only brings an older card up to date."""
    case = await post.services.lookup.get(fact.case_id)
    language = post.language(await post.reader())
    if not await _read_here(case, post):
        return replace(line("card-not-here", language, code=case.code), edit_only=True)
    why = await _why_here(case, post)
    facts = await post.services.lookup.facts(case)
    calm = bool(fact.ring) and not _still_rings(case, fact.ring)
    shown = case_card.card(facts, language, ring="" if calm else fact.ring, why=why)
    return replace(shown, edit_only=calm, silent=case.quiet or fact.ring == FAMILY)


async def _read_here(case: Case, post: Post) -> bool:
    """Tell whether who reads this chat may read the case now; a card stands for a long time."""
    if post.chat_id < 0:
        return heard_in(await post.services.groups.of_chat(post.chat_id), case)
    reader = await post.reader()
    return reader is not None and sees(reader, case)


def _still_rings(case: Case, ring: str) -> bool:
    if case.state is State.CLAIMED:
        return ring not in ("unclaimed", "proof")
    return case.state is State.NEW


async def _why_here(case: Case, post: Post) -> str:
    """Say why a card comes to another chat than the office's group."""
    if case.staff:
        reader = await post.reader()
        heads = reader is not None and Grant(Role.HEAD, case.office_id) in reader.grants
        return "" if heads or reader is None else "no-head"
    group = await post.services.offices.group_of(case.office_id)
    if group == post.chat_id:
        return ""
    bound = None if group is None else await post.services.groups.of_chat(group)
    if bound is not None and bound.silent:
        return "group-silent"
    if group is not None:
        return "satgas" if post.chat_id < 0 else "in-person"
    return "group-lost" if await post.services.groups.was_lost(case.office_id) else "no-group"


@shows(CaseDetails)
async def details(fact: CaseDetails, post: Post) -> Screen:
    """Return the details for who has the case; for anybody else, that they have it no more."""
    services = post.services
    case = await services.lookup.get(fact.case_id)
    officer = await services.people.get(fact.officer_id)
    office = await services.offices.get(case.office_id)
    phones = {
        "visitor": await services.visitor_requests.phone(case),
        "puskesmas": office.puskesmas_phone,
        "satgas": office.satgas_phone,
    }
    language = post.language(officer)
    holder = case.closed_by if case.state is State.CLOSED else case.claimed_by
    if holder != fact.officer_id or not sees(officer, case):
        return line("details-not-yours", language, code=case.code)
    procedure = services.steps.procedure(case)
    return full.details(await services.lookup.facts(case), procedure, language, phones)


@shows(OpenAtClosing)
async def open_at_closing(fact: OpenAtClosing, post: Post) -> Screen:
    """Return the office's open cases; raise `Drop` if there are none for this officer any more."""
    officer = await post.services.people.get(fact.officer_id)
    found = await post.services.lookup.open_to(fact.office_id, officer)
    if not found:
        raise Drop("over-meanwhile")
    return closing.at_closing(found, post.language(officer))


@shows(StillOnIt)
async def still_on_it(fact: StillOnIt, post: Post) -> Screen:
    """Return the question; raise `Drop` if the officer has the case no more."""
    case, language = await _held(fact, post)
    return full.still_on_it(case, language)


@shows(ProofAsked)
async def proof_asked(fact: ProofAsked, post: Post) -> Screen:
    """Return the visitor's wish; raise `Drop` if the officer has the case no more."""
    case, language = await _held(fact, post)
    return visitor_requests.proof_asked(case, language)


@shows(HelpComing)
async def help_coming(fact: HelpComing, post: Post) -> Screen:
    """Return who comes; raise `Drop` if the officer has the case no more."""
    case, language = await _held(fact, post)
    helper = await post.services.people.get(fact.helper_id)
    return line("help-coming", language, code=case.code, name=helper.name or "?")


async def _held(fact: StillOnIt | ProofAsked | HelpComing, post: Post) -> tuple[Case, str]:
    case = await post.services.lookup.get(fact.case_id)
    if case.state is not State.CLAIMED or case.claimed_by != fact.officer_id:
        raise Drop("not-theirs-any-more")
    return case, post.language(await post.services.people.get(fact.officer_id))


@shows(OfficerComing)
async def coming(fact: OfficerComing, post: Post) -> Screen:
    """Return the news that an officer comes, or comes after all not; `Drop` if it is over."""
    case = await post.services.lookup.get(fact.case_id)
    visit = await post.services.visits.get(fact.visit_id)
    if case.state is State.CLOSED or case.visit_id != visit.id or _left(case, visit):
        raise Drop("over-meanwhile")
    reader = await _reader(visit, post)
    if case.state is State.NEW:
        freed = visitor_updates.freed(await _companion(visit, post), post.language(reader))
        return replace(freed, edit_only=True)
    claimer = await post.services.people.get(case.claimed_by or 0)
    near = any(grant.office_id == case.office_id for grant in claimer.grants)
    return visitor_updates.coming(
        await _companion(visit, post),
        post.language(reader),
        arrives=near and visit.kind is not VisitKind.STAFF,
    )


def _left(case: Case, visit: Visit) -> bool:
    """Tell whether who waited is gone; who asked for something after that is still there."""
    if visit.checkout_at is None:
        return False
    return case.proof_at is None or case.proof_at < visit.checkout_at


@shows(CaseDecided)
async def decided(fact: CaseDecided, post: Post) -> Screen:
    """Return what was decided; raise `Drop` if it was taken back meanwhile."""
    case = await post.services.lookup.get(fact.case_id)
    if case.state is not State.CLOSED or case.outcome != fact.outcome:
        raise Drop("taken-back")
    visit, reader = await _told(case, post)
    door = await post.services.visits.door(visit.door_id)
    remind = await post.services.reminders.missed(visit, reader)
    return visitor_updates.decided(
        fact.outcome,
        door,
        await _companion(visit, post),
        post.language(reader),
        remind=visit.id if remind else None,
    )


@shows(CaseReconsidered)
async def reconsidered(fact: CaseReconsidered, post: Post) -> Screen:
    """Return what takes the place of a decision that was told; where none was, nothing is said."""
    case = await post.services.lookup.get(fact.case_id)
    if case.state is State.CLOSED:
        raise Drop("decided-again")
    visit, reader = await _told(case, post)
    shown = visitor_updates.reconsidered(await _companion(visit, post), post.language(reader))
    return replace(shown, edit_only=True)


async def _told(case: Case, post: Post) -> tuple[Visit, Person]:
    visit = await post.services.visits.get(case.visit_id)
    return visit, await _reader(visit, post)


async def _reader(visit: Visit, post: Post) -> Person:
    reader = await post.services.visitor_updates.reader(visit)
    if reader is None:
        raise Drop("nobody-to-tell")
    return reader


async def _companion(visit: Visit, post: Post) -> str:
    """Return the name of the companion this is about; '' if it is about the reader."""
    if visit.kind is not VisitKind.COMPANION:
        return ""
    return (await post.services.people.get(visit.person_id)).name or "?"


@shows(DrillCard)
async def drill_card(fact: DrillCard, post: Post) -> Screen:
    """Return the card; raise `Gone` if the drill was deleted."""
    unreached = ""
    if fact.unreached:
        unreached = (await post.services.people.get(fact.unreached)).name or "?"
    facts = await post.services.drills.facts(fact.drill_id)
    return drills.card(facts, post.services.settings.language, unreached=unreached)


@shows(DrillDetails)
async def drill_details(fact: DrillDetails, post: Post) -> Screen:
    """Return the details for who has or had the drill; for anybody else, that they have it not."""
    facts = await post.services.drills.facts(fact.drill_id)
    language = post.language(await post.services.people.get(fact.officer_id))
    drill = facts.drill
    if drill.claimed_by != fact.officer_id:
        return line("details-not-yours", language, code=drill.code)
    return drills.details(facts, post.services.drills.procedure(drill), language)
