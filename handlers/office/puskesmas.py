"""What a Puskesmas may look at: its own office's page."""

from telegram import Update

from bot.domain.verbs import PUSKESMAS
from bot.views.office import puskesmas
from handlers.context import Context
from handlers.ways import Buttons


async def office(update: Update, context: Context) -> None:
    """Show the person's own offices, a message each."""
    found = await context.services.puskesmas.offices(by=context.person)
    context.say.answer()
    for one in found:
        context.say.reply(puskesmas.office(one, context.language))


BUTTONS: Buttons = {
    PUSKESMAS: office,
}
