"""Shifts: an officer goes on duty, off duty, and says to whom the open cases go."""

from telegram import Update

from bot.domain.verbs import DUTY_OFF, DUTY_ON, SHIFT_FREE, SHIFT_GIVE, SHIFT_STAY
from bot.views.account.home import line
from bot.views.office import duty
from handlers.context import Context
from handlers.ways import Buttons


async def begin(update: Update, context: Context) -> None:
    """Go on duty; the door board shows it."""
    [office_id] = context.pressed(DUTY_ON)
    begun = await context.services.duty.begin(office_id, by=context.person)
    context.say.answer("duty-begun" if begun else "duty-begun-before")


async def finish(update: Update, context: Context) -> None:
    """Go off duty; who still has cases is asked about them in the private chat."""
    [office_id] = context.pressed(DUTY_OFF)
    held = await context.services.shift_handover.finish(office_id, by=context.person)
    if held:
        context.say.answer("duty-has-cases", alert=True, codes=duty.codes(held))
    else:
        context.say.answer("duty-finished")


async def give(update: Update, context: Context) -> None:
    """Give the open cases to a colleague."""
    office_id, colleague = context.pressed(SHIFT_GIVE)
    held, to = await context.services.shift_handover.give(office_id, colleague, by=context.person)
    _done(context, "shift-given", held, to.name or "?")


async def free(update: Update, context: Context) -> None:
    """Give the open cases back to the group."""
    office_id, _ = context.pressed(SHIFT_FREE)
    held = await context.services.shift_handover.pass_on(office_id, None, by=context.person)
    _done(context, "shift-freed", held)


def _done(context: Context, key: str, held: list[int], name: str = "") -> None:
    codes = duty.codes(held) or "–"
    context.say.answer()
    context.say.edit(line(key, context.language, codes=codes, name=name))


async def stay(update: Update, context: Context) -> None:
    """Stay on duty."""
    context.say.answer()
    context.say.edit(line("shift-stays", context.language))


BUTTONS: Buttons = {
    DUTY_ON: begin,
    DUTY_OFF: finish,
    SHIFT_GIVE: give,
    SHIFT_FREE: free,
    SHIFT_STAY: stay,
}
