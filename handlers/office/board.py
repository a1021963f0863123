"""The door board's buttons: a guest without Telegram, and who is inside."""

from telegram import Update

from bot.domain.verbs import INSIDE, WALKIN
from bot.views.office import board
from handlers.context import Context
from handlers.ways import Buttons


async def guest(update: Update, context: Context) -> None:
    """Open the officer's private chat with a guest's talk."""
    [office_id] = context.pressed(WALKIN)
    link = await context.services.boards.guest_link(office_id, by=context.person)
    context.say.answer(url=link)


async def inside(update: Update, context: Context) -> None:
    """Tell who is inside in a pop-up, with initials."""
    [office_id] = context.pressed(INSIDE)
    facts = await context.services.boards.inside(office_id, by=context.person)
    context.say.answer(words=board.inside(facts, context.language), alert=True)


BUTTONS: Buttons = {
    WALKIN: guest,
    INSIDE: inside,
}
