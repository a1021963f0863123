"""The roll call of an evacuation: begun after one question, ticked by any officer, ended."""

from telegram import Update

from bot.domain.office.errors import NobodyInside
from bot.domain.verbs import ROLL_ASK, ROLL_END, ROLL_NO, ROLL_START, ROLL_TICK
from bot.services.office.rollcall import Pressed
from bot.views.dates import clock
from bot.views.office import rollcall
from handlers.context import Context
from handlers.office.which_office import spoken
from handlers.ways import Buttons


async def ask(update: Update, context: Context) -> None:
    """Ask whether it is to begin; a running one is found instead."""
    [office_id] = context.pressed(ROLL_ASK)
    running = await context.services.rollcalls.find(office_id, by=context.person)
    if running is not None:
        _point_to(running, context)
        return
    now = await context.services.occupancy.at(office_id, by=context.person)
    if not now.people:
        raise NobodyInside
    context.say.answer()
    context.say.reply(rollcall.question(now, spoken(update, context)))


async def start(update: Update, context: Context) -> None:
    """Begin; a second press finds the running one."""
    [number] = context.pressed(ROLL_START)
    running = await context.services.rollcalls.start(number, by=context.person)
    if running is None:
        context.say.answer("rollcall-begun-short")
        starter, at = context.person.name or "?", context.services.local()
    else:
        _point_to(running, context)
        starter = (await context.services.people.get(running.rollcall.started_by)).name or "?"
        at = context.services.local(running.rollcall.started_at)
    context.say.edit(rollcall.begun(starter, at, spoken(update, context)))


def _point_to(running: Pressed, context: Context) -> None:
    at = clock(context.services.local(running.rollcall.started_at))
    count = running.count
    context.say.answer(
        "rollcall-running", alert=True, time=at, found=count.found, total=count.total
    )


async def call_off(update: Update, context: Context) -> None:
    """Take the question away."""
    [number] = context.pressed(ROLL_NO)
    await context.services.occupancy.at(number, by=context.person)  # not for strangers
    context.say.answer()
    context.say.edit(rollcall.called_off(spoken(update, context)))


async def tick(update: Update, context: Context) -> None:
    """Note that somebody was found, or is missing after all; the list follows in a moment."""
    what, entry_id = context.pressed(ROLL_TICK)
    found = what == "found"
    count = await context.services.rollcalls.mark(entry_id, found=found, by=context.person)
    key = "rollcall-ticked" if found else "rollcall-unticked"
    context.say.answer(key, found=count.found, total=count.total)


async def end(update: Update, context: Context) -> None:
    """End it; with people missing, say so first."""
    [number] = context.pressed(ROLL_END)
    pressed = await context.services.rollcalls.end(number, by=context.person)
    if pressed.over:
        context.say.answer("rollcall-ended")
    else:
        context.say.answer("rollcall-end-sure", alert=True, count=pressed.count.missing)


BUTTONS: Buttons = {
    ROLL_ASK: ask,
    ROLL_START: start,
    ROLL_NO: call_off,
    ROLL_TICK: tick,
    ROLL_END: end,
}
