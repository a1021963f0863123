"""`/rekap`: officers see what their office's day has come to so far."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.views import recap
from bot.views.screen import Screen
from handlers.context import App, Context
from handlers.whereabouts import office_chosen, office_meant, spoken

VERB = "recap"


async def command(update: Update, context: Context) -> None:
    """Show the day of the office this chat, or this person, belongs to."""
    office_id = await office_meant(update, context, VERB)
    if office_id is not None:
        context.say.reply(await _screen(update, context, office_id))


async def chosen(update: Update, context: Context) -> None:
    """Show the day of the office that was chosen."""
    screen = await _screen(update, context, office_chosen(update))
    context.say.answer()
    context.say.reply(screen)


async def _screen(update: Update, context: Context, office_id: int) -> Screen:
    found = await context.services.recaps.today(office_id, by=context.person)
    return recap.full(found, spoken(update, context))


def register(app: App) -> None:
    """Listen for the command, in groups too, and for the choice of an office."""
    app.add_handler(CommandHandler(["rekap", "recap"], command, filters.UpdateType.MESSAGE))
    app.add_handler(CallbackQueryHandler(chosen, rf"^{VERB}:at:\d+$"))
