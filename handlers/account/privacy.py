"""`/privasi`: what is kept and who sees it; `/hapus`: a person erases what is kept of them."""

from telegram import Update

from bot.domain.verbs import ERASE
from bot.views.account import privacy as page
from handlers.context import App, Context
from handlers.ways import Buttons, on_command


async def privacy(update: Update, context: Context) -> None:
    """Say what is kept of the person who asks."""
    kept = await context.services.erasure.kept(context.person)
    settings = context.services.settings
    city, days = settings.city_name, settings.retention_days
    context.say.reply(page.privacy(kept, context.language, city=city, days=days))


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


BUTTONS: Buttons = {ERASE: pressed}


def register(app: App) -> None:
    """Listen for the commands."""
    app.add_handler(on_command("privasi", privacy))
    app.add_handler(on_command("hapus", erase))
