"""Paper slips to print: heads and admins choose an office and get a file of new ones."""

from telegram import Update

from bot.domain.verbs import SLIP_FILE, SLIP_LIST
from bot.views.paper import printing
from handlers.context import Context
from handlers.ways import Buttons


async def listing(update: Update, context: Context) -> None:
    """Show the offices whose slips this person may print."""
    [page] = context.pressed(SLIP_LIST)
    found = await context.services.printing.offices(context.person)
    context.say.answer()
    context.say.edit(printing.slips(found, page, context.language))


async def order(update: Update, context: Context) -> None:
    """Order a file of new slips for an office."""
    [office_id] = context.pressed(SLIP_FILE)
    await context.services.slip_files.order(office_id, by=context.person)
    context.say.answer("slips-being-drawn")


BUTTONS: Buttons = {
    SLIP_LIST: listing,
    SLIP_FILE: order,
}
