"""The list of who has a role at an office: shown, turned, one tap removes, one takes it back."""

from telegram import Update

from bot.domain.verbs import ROSTER_REMOVE, ROSTER_SHOW, ROSTER_TURN, ROSTER_UNDO
from bot.services.team.role_holders import subject_of
from handlers.context import Context
from handlers.saying import tapped
from handlers.ways import Buttons


async def show(update: Update, context: Context) -> None:
    """Send the list of the office on the button, or of one's own offices."""
    office_id, _ = context.pressed(ROSTER_SHOW)
    if office_id:
        await context.services.role_holders.show(office_id, by=context.person)
    else:
        await context.services.role_holders.show_own(by=context.person)
    context.say.answer()


async def turn(update: Update, context: Context) -> None:
    """Show another page in place."""
    office_id, page = context.pressed(ROSTER_TURN)
    _stands_here(update, context, office_id)
    await context.services.role_holders.turn(office_id, page, by=context.person)
    context.say.answer()


async def remove(update: Update, context: Context) -> None:
    """Take the role on the button away; the list shows the rest."""
    role_id, page = context.pressed(ROSTER_REMOVE)
    row = await context.services.role_holders.remove(role_id, page=page, by=context.person)
    _stands_here(update, context, row.office_id or 0)
    context.say.answer("roster-removed-short")


async def undo(update: Update, context: Context) -> None:
    """Give the role on the button back."""
    role_id, page = context.pressed(ROSTER_UNDO)
    row = await context.services.role_holders.undo(role_id, page=page, by=context.person)
    _stands_here(update, context, row.office_id or 0)
    context.say.answer("roster-restored-short")


def _stands_here(update: Update, context: Context, office_id: int) -> None:
    """The tap proves which message of this chat shows the list."""
    message, chat = tapped(update).message, update.effective_chat
    if message is not None and chat is not None:
        context.services.outbox.shown(subject_of(office_id), chat.id, message.message_id)


BUTTONS: Buttons = {
    ROSTER_SHOW: show,
    ROSTER_TURN: turn,
    ROSTER_REMOVE: remove,
    ROSTER_UNDO: undo,
}
