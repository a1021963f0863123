"""Arriving without a scan, and leaving by one: the typed code and the exit poster."""

import re
from collections.abc import Sequence

from telegram import Message, Update
from telegram.ext import filters

from bot.conversations import RowConversation
from bot.domain.updates import CODE, EXIT
from bot.views.door import admission
from handlers.context import App, Context
from handlers.conversations import done_inside
from handlers.door import checkin
from handlers.door.checkout import ended_screen
from handlers.ways import link, said

DIGITS = re.compile(r"\s*[0-9](?:[ .-]?[0-9]){4}\s*", re.ASCII)


class TypedCode(filters.UpdateFilter):
    """Five digits in the private chat, unless a talk is waiting for typed words."""

    def __init__(self, talks: Sequence[RowConversation]) -> None:
        super().__init__()
        self._talks = talks

    def filter(self, update: Update) -> bool:
        """Tell whether this is a code; at a prompt for a name it is none."""
        message: Message | None = update.message
        if message is None or message.chat.type != "private":
            return False
        code = DIGITS.fullmatch(message.text or "") is not None
        return code and not any(talk.listens(update) for talk in self._talks)


async def typed(update: Update, context: Context) -> None:
    """Begin the check-in at the door whose poster shows these digits."""
    code = re.sub(r"[^0-9]", "", context.text)
    door = await context.services.admission.door_of_code(code, typed_by=context.user.id)
    state = await checkin.INTERVIEW.arrive(context, door)
    context.keep_talk(state)


async def leave(update: Update, context: Context) -> None:
    """End the visit at this door, from when the exit poster was scanned."""
    found = await context.services.admission.exit(
        context.payload, context.person, scanned_by=context.user.id
    )
    office, language = found.door.office.name, context.language
    if found.visit is None:
        context.say.reply(admission.not_inside(office, found.door.name, language))
        return
    if found.here is None:
        other = (await context.services.offices.get(found.visit.office_id)).name
        context.say.reply(admission.inside_elsewhere(office, found.visit, other, language))
        return
    await context.services.checkin.check_out(found.here, by=context.person, at=context.sent_at)
    await done_inside(update, context)
    context.say.reply(await ended_screen(context, found.here.id))


def register(app: App, talks: Sequence[RowConversation]) -> None:
    """Listen before the talks do: neither is an answer to their questions."""
    app.add_handler(link(EXIT, leave))
    app.add_handler(said(CODE, TypedCode(talks), typed))
