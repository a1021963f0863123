"""An officer calls for help on the spot, and a colleague answers."""

from telegram import Update

from bot.domain.verbs import COME, HELP
from bot.services.cases.assistance import Called
from handlers.context import Context
from handlers.ways import Buttons


async def call(update: Update, context: Context) -> None:
    """Fetch colleagues to a case one has, and say who hears it."""
    [case_id] = context.pressed(HELP)
    called = await context.services.assistance.call(case_id, by=context.person)
    if called is None:
        context.say.answer("help-called-before", alert=True)
    else:
        groups, people = called.groups, called.people
        context.say.answer(_key(called), alert=True, groups=groups, people=people)


def _key(called: Called) -> str:
    if not called.groups and not called.people:
        return "help-nobody"
    return "help-called" if called.head else "help-called-no-head"


async def come(update: Update, context: Context) -> None:
    """Tell the colleague who called that one is on the way."""
    [case_id] = context.pressed(COME)
    told = await context.services.assistance.come(case_id, by=context.person)
    context.say.answer("come-told" if told else "come-told-before")


BUTTONS: Buttons = {
    HELP: call,
    COME: come,
}
