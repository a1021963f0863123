"""`/stats`: an admin asks how the doors are used."""

from telegram import Update

from bot.domain.verbs import PERIOD
from bot.views.figures import stats
from bot.views.screen import Screen
from handlers.context import App, Context
from handlers.ways import Buttons, on_command


async def command(update: Update, context: Context) -> None:
    """Show today."""
    context.say.reply(await _screen(context, days=1))


async def period(update: Update, context: Context) -> None:
    """Show another period in place."""
    [days] = context.pressed(PERIOD)
    context.say.answer()
    context.say.edit(await _screen(context, days=days))


async def _screen(context: Context, *, days: int) -> Screen:
    figures = await context.services.stats.figures(days=days)
    now = context.services.local()
    return stats.figures(figures, days=days, language=context.language, now=now)


BUTTONS: Buttons = {
    PERIOD: period,
}


def register(app: App) -> None:
    """Listen for the command and its buttons; figures are for the private chat."""
    app.add_handler(on_command("stats", command))
