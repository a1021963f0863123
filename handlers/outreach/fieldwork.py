"""The next home or number, and what came of it: everything one tap, from the private chat."""

from telegram import Update

from bot.domain.errors import Gone, NotInGroup
from bot.domain.outreach.fieldwork import NothingLeft, result_called
from bot.domain.outreach.verbs import (
    FIELD_ASK,
    FIELD_BACK,
    FIELD_CALL,
    FIELD_DID,
    FIELD_NEXT,
    FIELD_ON,
    FIELD_SHOW,
    FIELD_UNDO,
)
from bot.domain.rights import Action, areas
from bot.services.outreach.fieldwork import board_of
from bot.views.outreach import fieldwork
from handlers.context import App, Context
from handlers.ways import Buttons, on_command


async def command(update: Update, context: Context) -> None:
    """Show the team's group what is left; hand out the next home in the private chat."""
    if not context.in_private:
        await _show_board(context)
        return
    for area in areas(context.person, Action.VISIT_HOMES):
        try:
            await context.services.fieldwork.next_home(area, by=context.person)
        except NothingLeft:
            continue
        return
    raise NothingLeft


async def next_home(update: Update, context: Context) -> None:
    """Send the next home to who asks, and show the group that it is out."""
    await context.services.fieldwork.next_home(await _area(context), by=context.person)
    context.say.answer("field-sent")


async def next_number(update: Update, context: Context) -> None:
    """Send the next number to call."""
    await context.services.fieldwork.next_number(by=context.person)
    context.say.answer()


async def following(update: Update, context: Context) -> None:
    """Send the next of the same list."""
    [task_id] = context.pressed(FIELD_ON)
    await context.services.fieldwork.following(task_id, by=context.person)
    context.say.answer()


async def show(update: Update, context: Context) -> None:
    """Show one who lives there with what may come of it."""
    [task_id] = context.pressed(FIELD_SHOW)
    await _show(context, task_id, chosen=task_id)


async def ask(update: Update, context: Context) -> None:
    """Ask for the particular that a result needs."""
    task_id, key = context.pressed(FIELD_ASK)
    task = await context.services.fieldwork.own(task_id, by=context.person)
    if not task.held or result_called(key, task.kind).asks is None:
        await _show(context, task_id)
        return
    clinics = await context.services.fieldwork.clinics_for(task)
    context.say.answer()
    context.say.edit(fieldwork.ask(task, key, clinics, context.services.today, context.language))


async def did(update: Update, context: Context) -> None:
    """Note what came of it."""
    task_id, key, detail = context.pressed(FIELD_DID)
    await context.services.field_results.note(task_id, key, detail, by=context.person)
    await _show(context, task_id)


async def undo(update: Update, context: Context) -> None:
    """Take it back: the thumb slipped."""
    [task_id] = context.pressed(FIELD_UNDO)
    all_back = await context.services.field_results.undo(task_id, by=context.person)
    await _show(context, task_id, said=None if all_back else "field-place-lost")


async def give_back(update: Update, context: Context) -> None:
    """Let a colleague have it."""
    [task_id] = context.pressed(FIELD_BACK)
    await context.services.fieldwork.give_back(task_id, by=context.person)
    await _show(context, task_id)


async def _show(
    context: Context, task_id: int, *, chosen: int | None = None, said: str | None = None
) -> None:
    house = await context.services.fieldwork.house(task_id, by=context.person)
    context.say.answer(said)
    context.say.edit(fieldwork.card(house, context.language, chosen))


async def _show_board(context: Context) -> None:
    area = await _area(context)
    left, out = await context.services.fieldwork.left(area)
    screen = fieldwork.board(area, left, out, context.services.settings.language)
    context.say.reply(screen, subject=board_of(context.chat_id))


async def _area(context: Context) -> str:
    """Return whose group this is, for who belongs to that team."""
    group = await context.services.groups.of_chat(context.chat_id)
    if group is None or group.area is None:
        raise NotInGroup
    if group.area not in areas(context.person, Action.VISIT_HOMES):
        raise Gone
    return group.area


BUTTONS: Buttons = {
    FIELD_NEXT: next_home,
    FIELD_CALL: next_number,
    FIELD_ON: following,
    FIELD_SHOW: show,
    FIELD_ASK: ask,
    FIELD_DID: did,
    FIELD_UNDO: undo,
    FIELD_BACK: give_back,
}


def register(app: App) -> None:
    """Listen for /rumah."""
    app.add_handler(on_command("rumah", command))
