"""What people may see of themselves: `/status`, `/riwayat`, and `/bahasa` to choose a language."""

from telegram import Update

from bot.domain.verbs import LANGUAGE
from bot.texts import known
from bot.views.account import status as page
from bot.views.screen import Screen
from handlers.context import App, Context
from handlers.ways import Buttons, on_command


async def status(update: Update, context: Context) -> None:
    """Show the colour now, where one is inside, and the next reminder."""
    context.say.reply(await status_screen(context))


async def history(update: Update, context: Context) -> None:
    """Show the own visits."""
    context.say.reply(await history_screen(context))


async def language(update: Update, context: Context) -> None:
    """Offer the languages."""
    context.say.reply(page.choose_language(context.language))


async def choose(update: Update, context: Context) -> None:
    """Speak the chosen language from now on; a second press changes nothing."""
    [word] = context.pressed(LANGUAGE)
    chosen = known(word)
    person = context.services.people.choose_language(context.person, chosen)
    context.turn.person = person
    context.say.answer("language-chosen")
    context.say.edit(page.choose_language(chosen))


async def status_screen(context: Context) -> Screen:
    """Return the colour now, where one is inside, and the next reminder."""
    services, person = context.services, context.person
    standing = await services.status.standing(person)
    remind = standing is not None and await services.reminders.missed(standing.visit, person)
    coming = await services.status.coming(person)
    return page.status(standing, coming, context.language, remind=remind)


async def history_screen(context: Context) -> Screen:
    """Return the own visits."""
    past = await context.services.status.history(context.person)
    days = context.services.settings.retention_days
    return page.history(past, context.language, days=days)


BUTTONS: Buttons = {
    LANGUAGE: choose,
}


def register(app: App) -> None:
    """Listen for the commands."""
    app.add_handler(on_command("status", status))
    app.add_handler(on_command("riwayat", history))
    app.add_handler(on_command("bahasa", language))
