"""`/stats`: an admin asks how the doors are used."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.domain.rights import Action
from bot.views import stats
from bot.views.screen import Screen, unpack
from handlers.context import App, Context, tapped


async def command(update: Update, context: Context) -> None:
    """Show today."""
    context.say.reply(await _screen(context, days=1))


async def period(update: Update, context: Context) -> None:
    """Show another period in place."""
    context.say.answer()
    context.say.edit(await _screen(context, days=int(unpack(tapped(update).data or "")[0])))


async def _screen(context: Context, *, days: int) -> Screen:
    await context.services.rights.require(context.person, Action.SEE_STATS)
    figures = await context.services.stats.figures(days=days)
    now = context.services.local()
    return stats.figures(figures, days=days, language=context.language, now=now)


def register(app: App) -> None:
    """Listen for the command and its buttons; figures are for the private chat."""
    app.add_handler(CommandHandler("stats", command, filters.ChatType.PRIVATE))
    app.add_handler(CallbackQueryHandler(period, r"^stats:(1|7)$"))
