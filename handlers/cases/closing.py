"""Closing several open cases of an office with one word, and taking that back."""

from datetime import UTC, datetime

from telegram import Update

from bot.domain.errors import Gone
from bot.domain.verbs import ALL_ASK, ALL_CLOSE, ALL_LIST, ALL_UNDO
from bot.views.cases import closing, lookup
from handlers.context import Context
from handlers.ways import Buttons

LATEST = 10**11  # seconds; no button of ours carries a later moment


async def ask(update: Update, context: Context) -> None:
    """Ask how the cases end, in place of their list."""
    [office_id] = context.pressed(ALL_ASK)
    cases = await context.services.closing.closable(office_id, by=context.person)
    offered = context.services.closing.offered(cases)
    context.say.answer()
    context.say.edit(closing.choice(office_id, cases, offered, context.language))


async def back(update: Update, context: Context) -> None:
    """Show the list again."""
    [office_id] = context.pressed(ALL_LIST)
    found = await context.services.lookup.read_open(office_id, by=context.person)
    office = await context.services.offices.get(office_id)
    listed = lookup.listing(found, context.language, office=office.name)
    context.say.answer()
    context.say.edit(closing.with_all(listed, found, context.language))


async def close(update: Update, context: Context) -> None:
    """Close them with the outcome on the button."""
    office_id, outcome = context.pressed(ALL_CLOSE)
    services = context.services
    cases = await services.closing.close_all(office_id, outcome, by=context.person)
    context.say.answer()
    if cases:
        now = services.local()
        context.say.edit(closing.closed(office_id, cases, outcome, now, context.language))


async def undo(update: Update, context: Context) -> None:
    """Open again what was closed together; it is with who closed it now."""
    office_id, seconds = context.pressed(ALL_UNDO)
    if seconds > LATEST:
        raise Gone
    at = datetime.fromtimestamp(seconds, UTC)
    opened, kept = await context.services.closing.undo(office_id, at, by=context.person)
    if not opened and not kept:
        raise Gone
    context.say.answer()
    context.say.edit(closing.undone(opened, kept, context.language))


BUTTONS: Buttons = {
    ALL_ASK: ask,
    ALL_LIST: back,
    ALL_CLOSE: close,
    ALL_UNDO: undo,
}
