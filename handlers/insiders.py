"""`/didalam`: officers see who is inside their office now."""

from telegram import Update

from bot.views import insiders
from bot.views.screen import Screen
from handlers.context import App, Context
from handlers.whereabouts import listen, spoken


async def screen(update: Update, context: Context, office_id: int) -> Screen:
    """Show who is inside an office."""
    found = await context.services.insiders.at(office_id, by=context.person)
    return insiders.listing(found, spoken(update, context))


def register(app: App) -> None:
    """Listen for the command, in groups too, and for the choice of an office."""
    listen(app, ["didalam", "inside"], "insiders", screen)
