"""[Pemakaian]: admins and viewers see how far each office has come, and what it lacks."""

from telegram import Update

from bot.domain.verbs import FUNNEL, FUNNEL_AT
from bot.views.figures import funnel
from handlers.context import Context
from handlers.ways import Buttons


async def listing(update: Update, context: Context) -> None:
    """Show a page of the city's offices in place."""
    [page] = context.pressed(FUNNEL)
    found = await context.services.funnel.of_city()
    context.say.answer()
    context.say.edit(funnel.listing(found, page, context.language))


async def one(update: Update, context: Context) -> None:
    """Show one office's steps in place."""
    [office_id] = context.pressed(FUNNEL_AT)
    found = await context.services.funnel.of(await context.services.offices.get(office_id))
    context.say.answer()
    context.say.edit(funnel.one(found, context.language))


BUTTONS: Buttons = {FUNNEL: listing, FUNNEL_AT: one}
