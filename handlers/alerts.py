"""An officer takes a case and closes it with an outcome."""

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.services.alerts import case_code
from bot.views.screen import unpack
from handlers.context import App, Context, tapped


async def claim(update: Update, context: Context) -> None:
    """Take the case; its details follow in the private chat."""
    case_id = int(unpack(tapped(update).data or "")[0])
    await context.services.alerts.claim(case_id, by=context.person)
    context.say.answer("claimed", code=case_code(case_id))


async def close(update: Update, context: Context) -> None:
    """Close the case with the outcome on the button."""
    case_id, outcome = unpack(tapped(update).data or "")
    await context.services.alerts.close(int(case_id), outcome, by=context.person)
    context.say.answer("closed", code=case_code(int(case_id)))


def register(app: App) -> None:
    """Listen for the buttons of a case."""
    app.add_handler(CallbackQueryHandler(claim, r"^claim:\d+$"))
    app.add_handler(CallbackQueryHandler(close, r"^close:\d+:[a-z-]+$"))
