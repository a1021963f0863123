"""The officer's guide as a file to print, for heads and admins."""

from telegram import Update

from bot.domain.verbs import GUIDE_FILE, GUIDE_LIST
from bot.views.paper import printing
from handlers.context import Context
from handlers.ways import Buttons


async def choose(update: Update, context: Context) -> None:
    """Show the offices whose guide this person may print."""
    [page] = context.pressed(GUIDE_LIST)
    offices = await context.services.printing.offices(context.person)
    whole_city = context.services.printing.allowed(context.person, None)
    context.say.answer()
    context.say.edit(printing.guides(offices, page, context.language, whole_city=whole_city))


async def order(update: Update, context: Context) -> None:
    """Order the guide of an office, or of all."""
    [office_id] = context.pressed(GUIDE_FILE)
    await context.services.printing.order_guides(office_id or None, by=context.person)
    context.say.answer("guides-being-drawn")


BUTTONS: Buttons = {
    GUIDE_LIST: choose,
    GUIDE_FILE: order,
}
