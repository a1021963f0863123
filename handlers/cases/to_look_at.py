"""An officer looks at somebody the door board names, and notes what a random check found."""

from telegram import Update

from bot.domain.cases.random_checks import Finding
from bot.domain.verbs import FIND_ASK, FIND_NO, FIND_UNDO, FINDING, LOOK
from bot.views.cases import random_checks
from bot.views.colours import named
from bot.views.door.passes import checked
from handlers.context import Context
from handlers.ways import Buttons


async def look(update: Update, context: Context) -> None:
    """Open the pass in the officer's private chat."""
    [visit_id] = context.pressed(LOOK)
    context.say.answer(url=await context.services.to_look_at.link(visit_id, by=context.person))


async def found(update: Update, context: Context) -> None:
    """Note the finding on the button, and show the pass as it is now."""
    finding, visit_id = context.pressed(FINDING)
    services = context.services
    await services.random_checks.settle(visit_id, Finding(finding), by=context.person)
    context.say.answer(f"found-{finding}")
    await _pass_again(context, visit_id)


async def ask_undo(update: Update, context: Context) -> None:
    """Ask before a finding is taken back, and say what changes with it."""
    [visit_id] = context.pressed(FIND_ASK)
    language, undo = context.language, context.services.taking_back
    case, colour = await undo.would_change(visit_id, by=context.person)
    words = {"colour": named(colour, language), "code": case.code}
    context.say.answer("found-undo-ask", alert=True, **words)
    context.say.leave_buttons(random_checks.surely_undo(visit_id, colour, language))


async def keep(update: Update, context: Context) -> None:
    """Leave a finding as it is."""
    [visit_id] = context.pressed(FIND_NO)
    context.say.answer()
    await _pass_again(context, visit_id)


async def undo(update: Update, context: Context) -> None:
    """Take a finding back, and show the pass as it is now."""
    [visit_id] = context.pressed(FIND_UNDO)
    await context.services.taking_back.finding(visit_id, by=context.person)
    context.say.answer("found-undone")
    await _pass_again(context, visit_id)


async def _pass_again(context: Context, visit_id: int) -> None:
    shown = await context.services.pass_check.again(visit_id, by=context.person)
    context.say.edit(checked.checked(shown, context.language))


BUTTONS: Buttons = {
    LOOK: look,
    FINDING: found,
    FIND_ASK: ask_undo,
    FIND_NO: keep,
    FIND_UNDO: undo,
}
