"""A visitor with a result asks something of the officers: to have proof looked at."""

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.views.screen import unpack
from handlers.context import App, Context, tapped


async def ask_proof(update: Update, context: Context) -> None:
    """Ask that an officer look at proof; pressed again, say that it was asked."""
    visit_id = int(unpack(tapped(update).data or "")[0])
    reply = await context.services.wishes.ask_proof(visit_id, by=context.person)
    context.say.answer(f"proof-{reply}", alert=True)


def register(app: App) -> None:
    """Listen for the button on a result."""
    app.add_handler(CallbackQueryHandler(ask_proof, r"^proof:\d+$"))
