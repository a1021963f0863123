"""[Hitung 15 menit]: an officer counts who comes in at a door, with one thumb."""

from telegram import Update

from bot.domain.updates import COUNT
from bot.domain.verbs import TALLY_ADD, TALLY_AT, TALLY_GO, TALLY_START, TALLY_STOP
from bot.services.figures.tallies import tally_subject
from bot.views.figures import tally
from handlers.context import App, Context
from handlers.ways import Buttons, link


async def to_private(update: Update, context: Context) -> None:
    """Open the officer's private chat: a group's messages are too many to tap between."""
    [office_id] = context.pressed(TALLY_AT)
    url = await context.services.tallies.link(office_id, by=context.person)
    context.say.answer(url=url)


async def ready(update: Update, context: Context) -> None:
    """Say how to count at the office whose board was pressed; the start is a button."""
    office = await context.services.offices.get(int(context.payload))
    doors = await context.services.tallies.doors(office.id, by=context.person)
    context.say.reply(tally.ready(office, doors, context.language))


async def start(update: Update, context: Context) -> None:
    """Start counting in the message that was tapped."""
    [door_id] = context.pressed(TALLY_START)
    begun = await context.services.tallies.start(door_id, by=context.person)
    context.services.outbox.shown(tally_subject(begun), context.chat_id, context.message_id)
    context.say.answer()


async def add(update: Update, context: Context) -> None:
    """Count some people, or one less; the answer says the sum at once."""
    step, tally_id = context.pressed(TALLY_ADD)
    after = await context.services.tallies.tap(
        tally_id, step, update_id=update.update_id, by=context.person
    )
    context.say.answer("tally-sum", count=after.people)


async def stop(update: Update, context: Context) -> None:
    """Cancel the count."""
    [tally_id] = context.pressed(TALLY_STOP)
    await context.services.tallies.cancel(tally_id, by=context.person)
    context.say.answer()


async def go_on(update: Update, context: Context) -> None:
    """Go on with a count that was cancelled by mistake."""
    [tally_id] = context.pressed(TALLY_GO)
    await context.services.tallies.go_on(tally_id, by=context.person)
    context.say.answer()


BUTTONS: Buttons = {
    TALLY_AT: to_private,
    TALLY_START: start,
    TALLY_ADD: add,
    TALLY_STOP: stop,
    TALLY_GO: go_on,
}


def register(app: App) -> None:
    """Listen for the link that the board's button opens."""
    app.add_handler(link(COUNT, ready, payload=r"count_[0-9]{1,18}"))
