"""An officer looks at somebody the door board names, and notes what a random check found."""

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.domain.random_checks import FOUND, Finding
from bot.views.passes import checked
from bot.views.screen import unpack
from handlers.context import App, Context, tapped


async def look(update: Update, context: Context) -> None:
    """Open the pass in the officer's private chat."""
    [visit_id] = unpack(tapped(update).data or "")
    context.say.answer(url=await context.services.looks.link(int(visit_id), by=context.person))


async def found(update: Update, context: Context) -> None:
    """Note the finding on the button, and show the pass as it is now."""
    finding, number = unpack(tapped(update).data or "")
    services, visit_id = context.services, int(number)
    await services.random_checks.settle(visit_id, Finding(finding), by=context.person)
    context.say.answer(f"found-{finding}")
    shown = await services.passes.again(visit_id, by=context.person)
    context.say.edit(checked.checked(shown, context.language))


def register(app: App) -> None:
    """Listen for the board's buttons and those below a pass."""
    app.add_handler(CallbackQueryHandler(look, r"^look:\d+$"))
    app.add_handler(CallbackQueryHandler(found, rf"^found:({'|'.join(FOUND)}):\d+$"))
