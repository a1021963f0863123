"""A case's card, its details and its questions, as they are when they leave."""

from dataclasses import replace

from bot.delivery.dropping import Drop
from bot.domain.alerts import Case, State
from bot.domain.messages import CaseCard, CaseDetails, ProofAsked, StillOnIt
from bot.domain.rights import Grant, Role
from bot.services import Services
from bot.views import alerts, wishes
from bot.views import details as full
from bot.views.home import line
from bot.views.screen import Screen


async def card(fact: CaseCard, chat_id: int, services: Services) -> Screen:
    """Return the card; what need not ring any more only brings an older card up to date."""
    case = await services.tx.alerts.get(fact.case_id)
    why = await _why_here(case, chat_id, services)
    facts = await services.cases.facts(case)
    reader = await services.people.of_telegram(chat_id) if chat_id > 0 else None
    language = services.people.language(reader)
    calm = bool(fact.ring) and not _still_rings(case, fact.ring)
    shown = alerts.card(facts, language, ring="" if calm else fact.ring, why=why)
    return replace(shown, edit_only=calm, silent=case.quiet)


def _still_rings(case: Case, ring: str) -> bool:
    if case.state is State.CLAIMED:
        return ring not in ("unclaimed", "proof")
    return case.state is State.NEW


async def _why_here(case: Case, chat_id: int, services: Services) -> str:
    """Say why a card comes to another chat than the office's group."""
    if case.staff:
        reader = await services.people.of_telegram(chat_id)
        heads = reader is not None and Grant(Role.HEAD, case.office_id) in reader.grants
        return "" if heads or reader is None else "no-head"
    group = await services.tx.groups.of_office(case.office_id)
    if group == chat_id:
        return ""
    if group is not None:
        return "satgas" if chat_id < 0 else "in-person"
    return "group-lost" if await services.tx.groups.was_lost(case.office_id) else "no-group"


async def details(fact: CaseDetails, services: Services) -> Screen:
    """Return the details for who has the case; for anybody else, that they have it no more."""
    case = await services.tx.alerts.get(fact.case_id)
    officer = await services.people.get(fact.officer_id)
    office = await services.offices.get(case.office_id)
    phones = {
        "visitor": await services.wishes.phone(case),
        "puskesmas": office.puskesmas_phone,
        "satgas": office.satgas_phone,
    }
    language = services.people.language(officer)
    holder = case.closed_by if case.state is State.CLOSED else case.claimed_by
    if holder != fact.officer_id:
        return line("details-not-yours", language, code=case.code)
    procedure = services.checklist.procedure(case)
    return full.details(await services.cases.facts(case), procedure, language, phones)


async def still_on_it(fact: StillOnIt, services: Services) -> Screen:
    """Return the question; raise `Drop` if the officer has the case no more."""
    case, language = await _held(fact, services)
    return full.still_on_it(case, language)


async def proof_asked(fact: ProofAsked, services: Services) -> Screen:
    """Return the visitor's wish; raise `Drop` if the officer has the case no more."""
    case, language = await _held(fact, services)
    return wishes.proof_asked(case, language)


async def _held(fact: StillOnIt | ProofAsked, services: Services) -> tuple[Case, str]:
    case = await services.tx.alerts.get(fact.case_id)
    if case.state is not State.CLAIMED or case.claimed_by != fact.officer_id:
        raise Drop("not-theirs-any-more")
    return case, services.people.language(await services.people.get(fact.officer_id))
