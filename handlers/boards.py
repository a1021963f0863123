"""The door board's buttons: a guest without Telegram, and who is inside."""

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.views import boards
from bot.views.screen import unpack
from handlers.context import App, Context, tapped


async def guest(update: Update, context: Context) -> None:
    """Open the officer's private chat with a guest's talk."""
    link = await context.services.boards.guest_link(_office(update), by=context.person)
    context.say.answer(url=link)


async def inside(update: Update, context: Context) -> None:
    """Tell who is inside in a pop-up, with initials."""
    facts = await context.services.boards.inside(_office(update), by=context.person)
    context.say.answer(words=boards.inside(facts, context.language), alert=True)


def _office(update: Update) -> int:
    return int(unpack(tapped(update).data or "")[0])


def register(app: App) -> None:
    """Listen for the board's buttons."""
    app.add_handler(CallbackQueryHandler(guest, r"^walkin:\d+$"))
    app.add_handler(CallbackQueryHandler(inside, r"^inside:\d+$"))
