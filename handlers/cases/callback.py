"""A visitor asks to be called back and shares the own number (docs/flows/callback.mmd)."""

from telegram import Update
from telegram.ext import filters

from bot.conversations import RowConversation
from bot.domain.cases.visitor_requests import Reply
from bot.domain.updates import CONTACT, WORDS
from bot.domain.verbs import CALL
from bot.views.cases import callback
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


async def share(update: Update, context: Context) -> int | None:
    """Take the own number; somebody else's is not kept."""
    contact = context.message.contact
    if contact is None or contact.user_id != context.user.id:
        context.say.reply(callback.ask(context.language, problem="call-not-own"))
        return NUMBER
    reply = await context.services.visitor_requests.ask_call(
        context.talk.draft["visit"], contact.phone_number, by=context.person
    )
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
        entry_points=[Tap(CALL, start)],
        states={
            NUMBER: [
                said(CONTACT, PRIVATE & filters.CONTACT, share),
                said(WORDS, WRITTEN, typed),
            ],
        },
        fallbacks=[],
    )
