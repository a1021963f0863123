"""An officer looks at somebody the door board names, and notes what a random check found."""

from telegram import Update

from bot.domain.cases.random_checks import Finding
from bot.domain.verbs import FINDING, LOOK
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
    shown = await services.pass_check.again(visit_id, by=context.person)
    context.say.edit(checked.checked(shown, context.language))


BUTTONS: Buttons = {
    LOOK: look,
    FINDING: found,
}
