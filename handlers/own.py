"""What people may see of themselves: `/status`, `/riwayat`, and `/bahasa` to choose a language."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.texts import known
from bot.views import own
from bot.views.screen import Screen, unpack
from handlers.context import App, Context, tapped


async def status(update: Update, context: Context) -> None:
    """Show the colour now, where one is inside, and the next reminder."""
    context.say.reply(await _status(context))


async def history(update: Update, context: Context) -> None:
    """Show the own visits."""
    context.say.reply(await _history(context))


async def language(update: Update, context: Context) -> None:
    """Offer the languages."""
    context.say.reply(own.choose_language(context.language))


async def pressed(update: Update, context: Context) -> None:
    """Show one of the three in place of the home."""
    context.say.answer()
    what = unpack(tapped(update).data or "")[0]
    if what == "language":
        context.say.edit(own.choose_language(context.language))
    else:
        context.say.edit(await {"status": _status, "history": _history}[what](context))


async def choose(update: Update, context: Context) -> None:
    """Speak the chosen language from now on; a second press changes nothing."""
    chosen = known(unpack(tapped(update).data or "")[0])
    person = context.services.people.choose_language(context.person, chosen)
    context.turn.person = person
    context.say.answer("language-chosen")
    context.say.edit(own.choose_language(chosen))


async def _status(context: Context) -> Screen:
    services = context.services.status
    standing = await services.standing(context.person)
    return own.status(standing, await services.coming(context.person), context.language)


async def _history(context: Context) -> Screen:
    past = await context.services.status.history(context.person)
    days = context.services.settings.retention_days
    return own.history(past, context.language, days=days)


def register(app: App) -> None:
    """Listen for the commands and their buttons."""
    private = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
    app.add_handler(CommandHandler("status", status, private))
    app.add_handler(CommandHandler(["riwayat", "history"], history, private))
    app.add_handler(CommandHandler(["bahasa", "language"], language, private))
    app.add_handler(CallbackQueryHandler(pressed, "^home:(status|history|language)$"))
    app.add_handler(CallbackQueryHandler(choose, "^lang:[a-z]{2}$"))
