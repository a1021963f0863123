"""`/stats`: an admin asks how the doors are used."""

from telegram import Update

from bot.domain.figures.period import Period, last_days, read_period
from bot.domain.verbs import PERIOD
from bot.views.figures import stats
from bot.views.screen import Screen
from handlers.context import App, Context
from handlers.ways import Buttons, on_command


async def command(update: Update, context: Context) -> None:
    """Show today, or the days that were typed."""
    words = context.args or ()
    period = read_period(words, today=context.services.today)
    context.say.reply(await _screen(context, period, days=None if words else 1))


async def other_period(update: Update, context: Context) -> None:
    """Show another period in place."""
    [days] = context.pressed(PERIOD)
    context.say.answer()
    period = last_days(days, today=context.services.today)
    context.say.edit(await _screen(context, period, days=days))


async def _screen(context: Context, period: Period, *, days: int | None) -> Screen:
    figures = await context.services.stats.between(period)
    now = context.services.local()
    return stats.figures(figures, days=days, language=context.language, now=now)


BUTTONS: Buttons = {
    PERIOD: other_period,
}


def register(app: App) -> None:
    """Listen for the command and its buttons; figures are for the private chat."""
    app.add_handler(on_command("stats", command))
