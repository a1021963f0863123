"""Paper slips to print: heads and admins choose an office and get a file of new ones."""

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.views import printing
from bot.views.screen import unpack
from handlers.context import App, Context, tapped


async def listing(update: Update, context: Context) -> None:
    """Show the offices whose slips this person may print."""
    found = await context.services.printing.offices(context.person)
    context.say.answer()
    context.say.edit(printing.slips(found, _number(update), context.language))


async def order(update: Update, context: Context) -> None:
    """Order a file of new slips for an office."""
    await context.services.slips.order(_number(update), by=context.person)
    context.say.answer("slips-being-drawn")


def _number(update: Update) -> int:
    return int(unpack(tapped(update).data or "")[1])


def register(app: App) -> None:
    """Listen for the buttons under /poster and /kantor."""
    app.add_handler(CallbackQueryHandler(listing, r"^slips:list:\d+$"))
    app.add_handler(CallbackQueryHandler(order, r"^slips:file:\d+$"))
