"""What a visitor does after the result: check out."""

from telegram import Update

from bot.domain.verbs import CHECK_OUT
from bot.views.account import home
from bot.views.door import result
from bot.views.screen import Screen
from handlers.context import Context
from handlers.conversations import done_inside
from handlers.ways import Buttons


async def check_out(update: Update, context: Context) -> None:
    """End the own visit, or, as an officer, that of a guest entered there."""
    [visit_id] = context.pressed(CHECK_OUT)
    visit = await context.services.visits.get(visit_id)
    ended = await context.services.checkin.check_out(visit, by=context.person)
    context.say.answer("checked-out" if ended else "checked-out-before")
    await done_inside(update, context)
    if context.say.on_picture:  # which says so itself
        await context.services.visits.tell_over(visit_id)
    else:
        context.say.edit(await ended_screen(context, visit_id))


async def leave(update: Update, context: Context) -> None:
    """End the visit one is in the middle of, by command."""
    visit = await context.services.visits.inside(context.person)
    if visit is None:
        context.say.reply(home.line("not-inside", context.language))
        return
    await context.services.checkin.check_out(visit, by=context.person)
    await done_inside(update, context)
    context.say.reply(await ended_screen(context, visit.id))


async def ended_screen(context: Context, visit_id: int) -> Screen:
    """Return what shows that a visit is over."""
    visit = await context.services.visits.get(visit_id)
    door = await context.services.visits.door(visit.door_id)
    return result.ended(
        visit,
        office=door.office.name,
        door=door.name,
        language=context.language,
        local=context.services.local(visit.checkout_at),
    )


BUTTONS: Buttons = {
    CHECK_OUT: check_out,
}
