"""`/privasi`: what is kept; `/dataku`: all of it as files; `/hapus`: a person erases it."""

from telegram import Update

from bot.domain.verbs import ERASE, OWN_DATA
from bot.views.account import privacy as page
from bot.views.account.home import line
from bot.views.screen import Screen
from handlers.context import App, Context
from handlers.ways import Buttons, on_command


async def privacy(update: Update, context: Context) -> None:
    """Say what is kept of the person who asks."""
    context.say.reply(await privacy_screen(context))


async def privacy_screen(context: Context) -> Screen:
    """Return what is kept of the person who asks, who sees it and until when."""
    kept = await context.services.erasure.kept(context.person)
    settings = context.services.settings
    city, days = settings.city_name, settings.retention_days
    return page.privacy(kept, context.language, city=city, days=days)


async def own_data(update: Update, context: Context) -> None:
    """Order the files with all that is held about the person who asks."""
    await context.services.own_data.order(by=context.person)
    context.say.reply(line("own-data-coming", context.language))


async def own_data_pressed(update: Update, context: Context) -> None:
    """Order the files, from below the page that says what is kept."""
    await context.services.own_data.order(by=context.person)
    context.say.answer("own-data-coming")


async def erase(update: Update, context: Context) -> None:
    """Show what would be erased, and ask."""
    kept = await context.services.erasure.ask(context.person)
    context.say.reply(page.ask(kept, context.language))


async def pressed(update: Update, context: Context) -> None:
    """Ask, or do what was asked before."""
    [what] = context.pressed(ERASE)
    context.say.answer()
    if what == "ask":
        kept = await context.services.erasure.ask(context.person)
        context.say.edit(page.ask(kept, context.language))
        return
    language = context.language
    everything = await context.services.erasure.erase(context.person)
    context.turn.talk = None
    context.say.edit(page.done(language, everything=everything))


BUTTONS: Buttons = {ERASE: pressed, OWN_DATA: own_data_pressed}


def register(app: App) -> None:
    """Listen for the commands."""
    app.add_handler(on_command("privasi", privacy))
    app.add_handler(on_command("dataku", own_data))
    app.add_handler(on_command("hapus", erase))
