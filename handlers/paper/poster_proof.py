"""[Poster sudah terpasang]: an officer proves it with a photo and a scan of their own."""

from telegram import Update
from telegram.ext import filters

from bot.domain.updates import HUNG, PHOTO
from bot.domain.verbs import HUNG_AT, HUNG_DOOR
from bot.views.paper import poster_proof
from handlers.account import home
from handlers.context import App, Context
from handlers.ways import PRIVATE, Buttons, link, said


async def to_private(update: Update, context: Context) -> None:
    """Open the officer's private chat, where the photo is for."""
    [office_id] = context.pressed(HUNG_AT)
    context.say.answer(url=await context.services.poster_proofs.link(office_id, by=context.person))


async def which(update: Update, context: Context) -> None:
    """Ask which door it is; an office's only one is not asked for."""
    office = await context.services.offices.get(int(context.payload))
    found = await context.services.poster_proofs.doors(office.id, by=context.person)
    if len(found) == 1:
        await _begin(context, found[0].door.id)
    else:
        context.say.reply(poster_proof.doors(office, found, context.language))


async def begin(update: Update, context: Context) -> None:
    """Say what to do within half an hour."""
    [door_id] = context.pressed(HUNG_DOOR)
    context.say.answer()
    await _begin(context, door_id)


async def _begin(context: Context, door_id: int) -> None:
    begun = await context.services.poster_proofs.begin(door_id, by=context.person)
    context.say.reply(poster_proof.after(begun, context.language))


async def photo(update: Update, context: Context) -> None:
    """Take a photo as the poster's; one that nobody asked for is answered like any words."""
    message = context.message
    file_id = message.photo[-1].file_id if message.photo else None
    if file_id is None and message.document is not None:
        file_id = message.document.file_id
    found = None
    if file_id is not None:
        found = await context.services.poster_proofs.photo(
            file_id, by=context.person, at=context.sent_at
        )
    if found is None:
        await home.unexpected(context)
    else:
        context.say.reply(poster_proof.after(found, context.language))


BUTTONS: Buttons = {HUNG_AT: to_private, HUNG_DOOR: begin}


def register(app: App) -> None:
    """Listen for the board's link and, before the talks do, for photos."""
    app.add_handler(link(HUNG, which, payload=r"hung_[0-9]{1,18}"))
    app.add_handler(said(PHOTO, PRIVATE & (filters.PHOTO | filters.Document.IMAGE), photo))
