"""A green or yellow visitor says which colour PeduliLindungi shows."""

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.domain.colour import Colour
from bot.domain.visits import Visit
from bot.views import elsewhere, result
from bot.views.screen import unpack
from handlers.context import App, Context, tapped
from handlers.talking import told


async def ask(update: Update, context: Context) -> None:
    """Put the colours below the result."""
    visit = await _own(update, context)
    if not visit.comparable:
        await _back(context, visit)
        return
    context.say.answer("elsewhere-how")
    context.say.leave_buttons(elsewhere.choices(visit.id, context.language))


async def sure(update: Update, context: Context) -> None:
    """Ask once more before an officer is called."""
    visit = await _own(update, context)
    colour = Colour(unpack(tapped(update).data or "")[0].removeprefix("sure-"))
    context.say.answer("elsewhere-sure")
    context.say.leave_buttons(elsewhere.sure(visit.id, colour, context.language))


async def back(update: Update, context: Context) -> None:
    """Put the result's own buttons back."""
    await _back(context, await _own(update, context))


async def _back(context: Context, visit: Visit) -> None:
    context.say.answer()
    remind = context.services.reminders.offered(visit, context.person)
    context.say.leave_buttons(result.buttons(visit, context.language, remind=remind))


async def declare(update: Update, context: Context) -> None:
    """Note the colour and show the result as it is now."""
    chosen, visit_id = unpack(tapped(update).data or "")
    visit = await context.services.elsewhere.declare(
        int(visit_id), Colour(chosen), by=context.person
    )
    context.say.answer("elsewhere-noted")
    remind = context.services.reminders.offered(visit, context.person)
    facts = await told(context, visit, context.person.name or "")
    context.say.edit(result.result(visit, remind=remind, **facts))


async def _own(update: Update, context: Context) -> Visit:
    visit_id = int(unpack(tapped(update).data or "")[1])
    return await context.services.elsewhere.visit_of(visit_id, context.person)


def register(app: App) -> None:
    """Listen for the button on a result and the colours below it."""
    app.add_handler(CallbackQueryHandler(ask, r"^pl:ask:\d+$"))
    app.add_handler(CallbackQueryHandler(back, r"^pl:back:\d+$"))
    app.add_handler(CallbackQueryHandler(sure, r"^pl:sure-(red|black):\d+$"))
    app.add_handler(CallbackQueryHandler(declare, r"^pl:(green|yellow|red|black):\d+$"))
