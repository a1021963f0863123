"""A visitor asks to be called back and shares the own number (docs/flows/callback.mmd)."""

from telegram import Update
from telegram.ext import filters

from bot.conversations import RowConversation
from bot.domain.cases.visitor_requests import Reply
from bot.domain.errors import Gone
from bot.domain.updates import CONTACT, WORDS
from bot.domain.verbs import CALL, EXPOSURE_CALL
from bot.views.cases import callback, exposures
from handlers.context import Context
from handlers.conversations import END, begin
from handlers.ways import PRIVATE, WRITTEN, Tap, said

NUMBER = 1
NAME_TALK = "callback"


async def start(update: Update, context: Context) -> int | None:
    """Ask for the number, unless nobody would call."""
    [visit_id] = context.pressed(CALL)
    reply = await context.services.visitor_requests.call_reply(visit_id, by=context.person)
    if reply is not Reply.NOTED:
        context.say.answer(f"call-{reply}", alert=True)
        return None
    context.say.answer()
    begin(context, NAME_TALK)
    context.talk.draft = {"visit": visit_id}
    return await show_again(context)


async def start_exposed(update: Update, context: Context) -> int | None:
    """Ask who was told of an exposure for the number, if what they were told still stands."""
    [exposure_id] = context.pressed(EXPOSURE_CALL)
    if not await context.services.exposures.may_ask_call(exposure_id, by=context.person):
        raise Gone
    context.say.answer()
    begin(context, NAME_TALK)
    context.talk.draft = {"exposure": exposure_id}
    return await show_again(context)


async def _noted(context: Context, number: str) -> str | None:
    """Note a number for what the talk is about; return what to say, None if it is no number."""
    draft, by = context.talk.draft, context.person
    if "exposure" in draft:
        noted = await context.services.exposures.ask_call(draft["exposure"], number, by=by)
        return None if noted is None else exposures.call_reply(noted=noted)
    reply = await context.services.visitor_requests.ask_call(draft["visit"], number, by=by)
    return None if reply is None else f"call-{reply}"


async def share(update: Update, context: Context) -> int | None:
    """Take the own number; somebody else's is not kept."""
    contact = context.message.contact
    if contact is None or contact.user_id != context.user.id:
        context.say.reply(callback.ask(context.language, problem="call-not-own"))
        return NUMBER
    reply = await _noted(context, contact.phone_number)
    if reply is None:
        context.say.reply(callback.ask(context.language, problem="call-unreadable"))
        return NUMBER
    context.say.reply(callback.done(reply, context.language))
    return END


async def typed(update: Update, context: Context) -> int | None:
    """Leave it at that, or show the keys again."""
    if callback.cancels(context.text):
        context.say.reply(callback.cancelled(context.language))
        return END
    return await show_again(context)


async def show_again(context: Context) -> int:
    """Show the question with its keys, below everything else: it cannot be edited in place."""
    context.say.reply(callback.ask(context.language))
    return NUMBER


def conversation() -> RowConversation:
    """Return the conversation; the button on a result in its middle starts it anew."""
    return RowConversation(
        name=NAME_TALK,
        allow_reentry=True,
        entry_points=[Tap(CALL, start), Tap(EXPOSURE_CALL, start_exposed)],
        states={
            NUMBER: [
                said(CONTACT, PRIVATE & filters.CONTACT, share),
                said(WORDS, WRITTEN, typed),
            ],
        },
        fallbacks=[],
    )
