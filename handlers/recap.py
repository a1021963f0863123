"""`/rekap`: officers see what their office's day has come to so far."""

from telegram import Update

from bot.views import recap
from bot.views.screen import Screen
from handlers.context import App, Context
from handlers.whereabouts import listen, spoken


async def screen(update: Update, context: Context, office_id: int) -> Screen:
    """Show what an office's day has come to."""
    found = await context.services.recaps.today(office_id, by=context.person)
    return recap.full(found, spoken(update, context))


def register(app: App) -> None:
    """Listen for the command, in groups too, and for the choice of an office."""
    listen(app, ["rekap", "recap"], "recap", screen)
