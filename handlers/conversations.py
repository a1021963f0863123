"""What the conversations share: starting a talk, its screens, live and stale buttons."""

from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from functools import wraps
from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, ConversationHandler

from bot.domain.conversations import CHECKIN, Conversation, Stage
from bot.domain.offices import Door
from bot.domain.updates import WORDS
from bot.domain.verbs import ANSWER
from bot.domain.visits import Visit
from bot.views.account import home
from bot.views.door.result import Told
from bot.views.door.screening import Face
from bot.views.screen import Screen
from handlers.context import Context
from handlers.ways import TYPED, answer, said

END = int(ConversationHandler.END)

Step = Callable[[Update, Context], Coroutine[Any, Any, int | None]]
Go = Callable[[Context], Awaitable[int]]
Answer = Callable[[Context, str], Awaitable[int]]


@dataclass(frozen=True, slots=True)
class Prompt:
    """One screen of a talk: how it is shown, what follows a tap, and what typed words."""

    show: Go
    tapped: Answer
    typed: Go | None = None

    def listeners(self) -> list[BaseHandler[Update, Context, Any]]:
        """Return what listens for answers while this screen is the present one."""
        tap = answer(live(self.tapped))
        if self.typed is None:
            return [tap]
        return [tap, said(WORDS, TYPED, heard(self.typed))]


def begin(context: Context, name: str) -> None:
    """Open a talk; one of another kind is set aside with one line and a button."""
    before = context.turn.talk
    if before is not None:
        context.say.strip(before)
    context.turn.talk = context.services.conversations.start(
        context.user.id, context.chat_id, name
    )
    if before is not None and (way_back := _set_aside(context, before, name)):
        context.say.reply(way_back)


def resume(context: Context, talk: Conversation) -> None:
    """Open a talk that was set aside; the one that is open is, where it stands."""
    before = context.turn.talk
    if before is not None:
        context.say.strip(before)
        if way_back := _set_aside(context, before, talk.name):
            context.say.instead(before, way_back)
    context.services.conversations.resume(talk)
    context.turn.talk = talk
    context.turn.resumed = True


def _set_aside(context: Context, before: Conversation, name: str) -> Screen | None:
    """End what another talk of its kind takes the place of; else return the way back to it."""
    if before.name == name or _only_shows(before):
        context.services.conversations.end(before)
        return None
    return home.continue_talk(f"talk-set-aside-{before.name}", before.id, context.language)


async def face(context: Context) -> Face:
    """Return how the next screen of this talk looks; earlier buttons die."""
    door = await door_of(context)
    context.talk.step += 1
    return Face(
        talk_id=context.talk.id,
        step=context.talk.step,
        language=context.language,
        office=door.office.name,
        door=door.name,
    )


async def door_of(context: Context) -> Door:
    """Return the door this talk is about."""
    return await context.services.visits.door(context.talk.draft["door"])


async def told(context: Context, visit: Visit, name: str) -> Told:
    """Return what the result of a visit tells beside it to who is in this chat."""
    door = await context.services.visits.door(visit.door_id)
    return Told(
        office=door.office.name,
        door=door.name,
        name=name,
        language=context.language,
        local=context.services.local(visit.checkin_at),
    )


def live(given: Answer) -> Step:
    """Make a step of an answer: only the present screen's buttons count, and are answered."""

    @wraps(given)
    async def step(update: Update, context: Context) -> int | None:
        talk_id, number, value = context.pressed(ANSWER)
        talk = context.turn.talk
        if talk is None or (talk.id, talk.step) != (talk_id, number):
            context.say.answer("talk-stale")
            return None
        context.say.answer()
        return await given(context, value)

    return step


def heard(take: Go) -> Step:
    """Make a step of what takes a message."""

    @wraps(take)
    async def step(update: Update, context: Context) -> int | None:
        return await take(context)

    return step


async def done_inside(update: Update, context: Context) -> None:
    """End the talk that only shows the running visit: the visit is over."""
    talk = context.turn.talk
    if talk is None or not _only_shows(talk):
        return
    context.services.conversations.end(talk)
    query = update.callback_query
    place = query.message.message_id if query and query.message else None
    if place is None or place != await context.services.conversations.message_id(talk):
        context.say.strip(talk)


def _only_shows(talk: Conversation) -> bool:
    """Tell whether a talk shows the running visit and asks nothing."""
    return (talk.name, talk.state) == (CHECKIN, Stage.INSIDE)


async def stale(update: Update, context: Context) -> None:
    """Answer a button whose talk is over."""
    context.say.answer("talk-over", alert=True)
