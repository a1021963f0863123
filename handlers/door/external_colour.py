"""A green or yellow visitor says which colour PeduliLindungi shows."""

from telegram import Update

from bot.domain.colour import Colour
from bot.domain.verbs import ELSEWHERE, ELSEWHERE_BACK, ELSEWHERE_SCANNED, ELSEWHERE_SHOWN
from bot.domain.visits import Visit
from bot.views.door import external_colour, result
from bot.views.screen import Rows
from handlers.context import Context
from handlers.conversations import told
from handlers.ways import Buttons


async def ask(update: Update, context: Context) -> None:
    """Put the colours below the result."""
    [visit_id] = context.pressed(ELSEWHERE)
    visit = await context.services.external_colour.visit_of(visit_id, context.person)
    if not visit.comparable:
        await _back(context, visit)
        return
    context.say.answer("elsewhere-how")
    context.say.leave_buttons(external_colour.choices(visit.id, context.language))


async def back(update: Update, context: Context) -> None:
    """Put the result's own buttons back."""
    [visit_id] = context.pressed(ELSEWHERE_BACK)
    await _back(context, await context.services.external_colour.visit_of(visit_id, context.person))


async def _back(context: Context, visit: Visit) -> None:
    context.say.answer()
    context.say.leave_buttons(await _own(context, visit))


async def _own(context: Context, visit: Visit) -> Rows:
    """Return the result's own buttons."""
    remind = await context.services.reminders.offered(visit, context.person)
    return result.buttons(visit, context.language, remind=remind)


async def scanned(update: Update, context: Context) -> None:
    """Count whether PeduliLindungi was scanned too, and leave the result's other buttons."""
    said, visit_id = context.pressed(ELSEWHERE_SCANNED)
    visit = await context.services.external_colour.scanned(
        visit_id, said == "did", by=context.person
    )
    context.say.answer(f"scanned-{said}")
    context.say.leave_buttons(await _own(context, visit))


async def shown(update: Update, context: Context) -> None:
    """Ask once more before an officer is called, else note the colour."""
    chosen, visit_id = context.pressed(ELSEWHERE_SHOWN)
    colour = Colour(chosen.removeprefix(external_colour.SURE))
    if chosen.startswith(external_colour.SURE):
        context.say.answer("elsewhere-sure")
        context.say.leave_buttons(external_colour.sure(visit_id, colour, context.language))
        return
    await _declare(context, visit_id, colour)


async def _declare(context: Context, visit_id: int, colour: Colour) -> None:
    """Note the colour and show the result as it is now."""
    visit = await context.services.external_colour.declare(visit_id, colour, by=context.person)
    context.say.answer("elsewhere-noted")
    if context.say.on_picture:
        context.say.leave_buttons(await _own(context, visit))
        await context.services.visits.tell_again(visit_id)
        return
    remind = await context.services.reminders.offered(visit, context.person)
    facts = await told(context, visit, context.person.name or "")
    context.say.edit(result.result(visit, remind=remind, **facts))


BUTTONS: Buttons = {
    ELSEWHERE: ask,
    ELSEWHERE_BACK: back,
    ELSEWHERE_SCANNED: scanned,
    ELSEWHERE_SHOWN: shown,
}
