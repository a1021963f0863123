"""Shifts: an officer goes on duty, off duty, and says to whom the open cases go."""

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.views import duty
from bot.views.home import line
from bot.views.screen import unpack
from handlers.context import App, Context, tapped


async def begin(update: Update, context: Context) -> None:
    """Go on duty; the door board shows it."""
    office_id = int(unpack(tapped(update).data or "")[1])
    begun = await context.services.duty.begin(office_id, by=context.person)
    context.say.answer("duty-begun" if begun else "duty-begun-before")


async def finish(update: Update, context: Context) -> None:
    """Go off duty; who still has cases is asked about them in the private chat."""
    office_id = int(unpack(tapped(update).data or "")[1])
    held = await context.services.duty.finish(office_id, by=context.person)
    if held:
        context.say.answer("duty-has-cases", alert=True, codes=duty.codes(held))
    else:
        context.say.answer("duty-finished")


async def pass_on(update: Update, context: Context) -> None:
    """Give the open cases to a colleague or to the group, or stay on duty."""
    what, office_id, person_id = unpack(tapped(update).data or "")
    context.say.answer()
    if what == "stay":
        context.say.edit(line("shift-stays", context.language))
        return
    to = await context.services.people.get(int(person_id)) if what == "give" else None
    held = await context.services.duty.pass_on(int(office_id), to, by=context.person)
    key = "shift-freed" if to is None else "shift-given"
    name = "" if to is None else to.name or "?"
    codes = duty.codes(held) or "–"
    context.say.edit(line(key, context.language, codes=codes, name=name))


def register(app: App) -> None:
    """Listen for the board's shift buttons and the question at the end of a shift."""
    app.add_handler(CallbackQueryHandler(begin, r"^duty:on:\d+$"))
    app.add_handler(CallbackQueryHandler(finish, r"^duty:off:\d+$"))
    app.add_handler(CallbackQueryHandler(pass_on, r"^shift:(give|free|stay):\d+:\d+$"))
