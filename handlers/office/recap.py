"""`/rekap`: officers see what their office's day has come to so far."""

from telegram import Update

from bot.domain.verbs import RECAP_AT
from bot.views.office import recap
from bot.views.screen import Screen
from handlers.context import App, Context
from handlers.office.which_office import asked, chosen, spoken
from handlers.ways import Buttons, on_command


async def screen(update: Update, context: Context, office_id: int) -> Screen:
    """Show what an office's day has come to."""
    found = await context.services.recaps.today(office_id, by=context.person)
    return recap.full(found, spoken(update, context))


BUTTONS: Buttons = {RECAP_AT: chosen(RECAP_AT, screen)}


def register(app: App) -> None:
    """Listen for the command, in groups too."""
    app.add_handler(on_command("rekap", asked(RECAP_AT, screen)))
