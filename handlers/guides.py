"""The officer's guide as a file to print, for heads and admins."""

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.views import printing
from bot.views.screen import unpack
from handlers.context import App, Context, tapped


async def choose(update: Update, context: Context) -> None:
    """Show the offices whose guide this person may print."""
    offices = await context.services.printing.offices(context.person)
    whole_city = context.services.printing.allowed(context.person, None)
    context.say.answer()
    context.say.edit(
        printing.guides(offices, _number(update), context.language, whole_city=whole_city)
    )


async def order(update: Update, context: Context) -> None:
    """Order the guide of an office, or of all."""
    await context.services.printing.order_guides(_number(update) or None, by=context.person)
    context.say.answer("guides-being-drawn")


def _number(update: Update) -> int:
    return int(unpack(tapped(update).data or "")[1])


def register(app: App) -> None:
    """Listen for the buttons beside those of the posters."""
    app.add_handler(CallbackQueryHandler(choose, r"^guide:list:\d+$"))
    app.add_handler(CallbackQueryHandler(order, r"^guide:file:\d+$"))
