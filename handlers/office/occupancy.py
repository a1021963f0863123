"""`/didalam`: officers see who is inside their office now."""

from telegram import Update

from bot.domain.verbs import INSIDERS_AT
from bot.views.office import occupancy
from bot.views.screen import Screen
from handlers.context import App, Context
from handlers.office.which_office import asked, chosen, spoken
from handlers.ways import Buttons, on_command


async def screen(update: Update, context: Context, office_id: int) -> Screen:
    """Show who is inside an office."""
    found = await context.services.occupancy.read(office_id, by=context.person)
    return occupancy.listing(found, spoken(update, context))


BUTTONS: Buttons = {INSIDERS_AT: chosen(INSIDERS_AT, screen)}


def register(app: App) -> None:
    """Listen for the command, in groups too."""
    app.add_handler(on_command("didalam", asked(INSIDERS_AT, screen)))
