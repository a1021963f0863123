"""An officer ticks the city's steps of a case they have."""

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler

from bot.domain.errors import NoSuchStep, OutcomeNotAllowed
from bot.views.screen import unpack
from handlers.context import App, Context, tapped

Step = Callable[[Update, Context], Coroutine[Any, Any, None]]


def renewing(step: Step) -> Step:
    """Make a step bring the details up to date where the city's steps have changed meanwhile.

    It says no before anything is changed, so what follows is all that is done.
    """

    @wraps(step)
    async def renewed(update: Update, context: Context) -> None:
        try:
            await step(update, context)
        except (NoSuchStep, OutcomeNotAllowed) as changed:
            case_id = int(unpack(tapped(update).data or "")[0])
            await details(context, case_id)
            context.say.answer(changed.key, alert=True, code=changed.values["code"])

    return renewed


async def details(context: Context, case_id: int) -> None:
    """Bring the details of a case one has up to date."""
    case = await context.services.alerts.held_by(case_id, context.person)
    await context.services.cards.show_details(case)


@renewing
async def tick(update: Update, context: Context) -> None:
    """Tick a step, or take its tick away, as the button said."""
    case_id, number, done = (int(one) for one in unpack(tapped(update).data or ""))
    await context.services.checklist.tick(case_id, number, done=bool(done), by=context.person)


def register(app: App) -> None:
    """Listen for the steps' buttons."""
    app.add_handler(CallbackQueryHandler(tick, r"^tick:\d{1,18}:\d{1,3}:[01]$"))
