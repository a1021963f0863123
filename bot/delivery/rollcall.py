"""A roll call's pages, its summary and its list on paper, as they are when they leave."""

from functools import partial

import structlog

from bot.delivery.render_process import DrawingFailed, RenderProcess
from bot.domain.errors import Gone
from bot.domain.messages import RollCallEnded, RollCallPage, RollCallSheet
from bot.domain.rights import Action, may
from bot.services import Services
from bot.views import rollcall
from bot.views.paper import Imprint, Words
from bot.views.screen import Attachment, Screen
from bot.views.sheets import roll_pdf

log = structlog.get_logger()


async def page(fact: RollCallPage, chat_id: int, services: Services) -> Screen:
    """Return a page as it stands now; raise `Gone` for a group that is another office's."""
    facts = await services.rolls.page(fact.page_id)
    await _still_theirs(facts.rollcall.office_id, chat_id, services)
    return rollcall.page(facts, await _language(chat_id, services))


async def ended(fact: RollCallEnded, chat_id: int, services: Services) -> Screen:
    """Return the summary; raise `Gone` for a group that is another office's."""
    facts = await services.rolls.facts(fact.rollcall_id)
    await _still_theirs(facts.rollcall.office_id, chat_id, services)
    return rollcall.summary(facts, await _language(chat_id, services))


async def sheet(
    fact: RollCallSheet, services: Services, process: RenderProcess
) -> Attachment | Screen:
    """Return the list with names, or an apology; raise `Gone` if it is no longer theirs to have.

    A roll call that is over needs no list any more.
    """
    reader = await services.people.get(fact.person_id)
    facts = await services.rolls.facts(fact.rollcall_id)
    if facts.ended is not None or not may(reader, Action.HANDLE_CASE, facts.rollcall.office_id):
        raise Gone
    found = await services.rolls.sheet(fact.rollcall_id)
    imprint = Imprint(facts.starter, services.local())
    say, language = Words(services.settings.language), services.people.language(reader)
    try:
        pdf = await process.draw(partial(roll_pdf, found, say=say, imprint=imprint))
    except DrawingFailed as failed:
        log.error("rollcall-not-drawn", rollcall=fact.rollcall_id, error=str(failed))
        return rollcall.not_drawn(language)
    return rollcall.file(pdf, facts, imprint, language)


async def _still_theirs(office_id: int, chat_id: int, services: Services) -> None:
    if chat_id < 0 and await services.offices.group_of(office_id) != chat_id:
        raise Gone


async def _language(chat_id: int, services: Services) -> str:
    """Return the language of a chat: a group's is the city's."""
    reader = await services.people.of_telegram(chat_id) if chat_id > 0 else None
    return services.people.language(reader)
