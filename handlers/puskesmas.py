"""What a Puskesmas may look at: its own office's page."""

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.views import puskesmas
from handlers.context import App, Context


async def office(update: Update, context: Context) -> None:
    """Show the person's own offices, a message each."""
    found = await context.services.puskesmas.offices(by=context.person)
    context.say.answer()
    for one in found:
        context.say.reply(puskesmas.office(one, context.language))


def register(app: App) -> None:
    """Listen for the button on the home."""
    app.add_handler(CallbackQueryHandler(office, "^puskesmas:office$"))
