"""What the conversations share: starting a talk, live and stale buttons, the talk's face."""

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any

from telegram import Update

from bot.domain.offices import Door
from bot.domain.talks import CHECKIN, Talk
from bot.domain.talks import Step as Screen
from bot.views import home
from bot.views.screen import unpack
from bot.views.screening import Face
from handlers.context import Context, tapped

TAP = r"^t:\d{1,18}:\d{1,18}:[^:]*$"  # what a screen's buttons carry; others are stale

Step = Callable[[Update, Context], Coroutine[Any, Any, int | None]]
Answer = Callable[[Update, Context, str], Coroutine[Any, Any, int | None]]


async def begin(context: Context, update: Update, name: str) -> None:
    """Open a talk; one of another kind is set aside with one line and a button."""
    assert update.effective_user is not None
    assert update.effective_chat is not None
    before = context.turn.talk
    if before is not None:
        await context.say.strip(before)
    context.turn.talk = await context.services.talks.start(
        update.effective_user.id, update.effective_chat.id, name
    )
    if before is not None and (before.name == name or _only_shows(before)):
        context.services.talks.end(before)
    elif before is not None:
        words = home.continue_talk(f"talk-set-aside-{before.name}", before.id, context.language)
        context.say.reply(words)


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
    return await context.services.checkin.door(context.talk.draft["door"])


def live(answer: Answer) -> Step:
    """Make a step of an answer: only the present screen's buttons count."""

    @wraps(answer)
    async def step(update: Update, context: Context) -> int | None:
        talk_id, number, value = unpack(tapped(update).data or "")
        talk = context.turn.talk
        if talk is None or (talk.id, talk.step) != (int(talk_id), int(number)):
            context.say.answer("talk-stale")
            return None
        return await answer(update, context, value)

    return step


async def done_inside(update: Update, context: Context) -> None:
    """End the talk that only shows the running visit: the visit is over."""
    talk = context.turn.talk
    if talk is None or not _only_shows(talk):
        return
    context.services.talks.end(talk)
    query = update.callback_query
    place = query.message.message_id if query and query.message else None
    if place is None or place != await context.services.talks.message_id(talk):
        await context.say.strip(talk)


def _only_shows(talk: Talk) -> bool:
    """Tell whether a talk shows the running visit and asks nothing."""
    return (talk.name, talk.state) == (CHECKIN, Screen.INSIDE)


async def stale(update: Update, context: Context) -> None:
    """Answer a button whose talk is over."""
    context.say.answer("talk-over", alert=True)


def clean_name(words: str | None) -> str | None:
    """Return a name fit for a card: one line, 2 to 60 characters, a letter in it; else None."""
    name = " ".join((words or "").split())
    return name if 2 <= len(name) <= 60 and any(one.isalpha() for one in name) else None
