"""An officer ticks the city's steps of a case they have."""

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any

from telegram import Update

from bot.domain.cases.errors import NoSuchStep, OutcomeNotAllowed
from bot.domain.verbs import TICK
from handlers.context import Context
from handlers.ways import Buttons

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
            assert context.turn.pressed is not None
            await details(context, context.turn.pressed.values[0])
            context.say.answer(changed.key, alert=True, code=changed.values["code"])

    return renewed


async def details(context: Context, case_id: int) -> None:
    """Bring the details of a case one has up to date."""
    case = await context.services.handover.held_by(case_id, context.person)
    await context.services.cards.show_details(case)


@renewing
async def tick(update: Update, context: Context) -> None:
    """Tick a step, or take its tick away, as the button said."""
    case_id, number, done = context.pressed(TICK)
    await context.services.checklist.tick(case_id, number, done=bool(done), by=context.person)


BUTTONS: Buttons = {
    TICK: tick,
}
