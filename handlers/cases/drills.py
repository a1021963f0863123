"""`/latihan`: an office's officers practise on an invented case in their group."""

import functools

from telegram import Update

from bot.domain.cases.drills import COLOURS
from bot.domain.colour import Colour
from bot.domain.errors import NotInGroup
from bot.domain.verbs import DRILL_CLAIM, DRILL_CLOSE, DRILL_START, DRILL_TICK
from bot.texts import languages, text
from bot.views.account.home import line
from bot.views.cases import drills
from handlers.context import App, Context
from handlers.ways import Buttons, on_command


@functools.cache  # when first asked for: to read all languages takes their room
def _names() -> dict[str, Colour]:
    return {
        text(f"colour-{colour}", language).lower(): colour
        for colour in COLOURS
        for language in languages()
    }


async def command(update: Update, context: Context) -> None:
    """Start a drill in an office's group; elsewhere say how it works."""
    words = " ".join(context.args or ()).lower()
    colour = _names().get(words) if words else Colour.RED
    if context.in_private or colour is None:
        context.say.reply(line("drill-how", context.language))
        return
    office_id = await _office(context)
    if office_id is None:
        context.say.reply(line("drill-in-an-office", context.language))
    elif context.turn.person is None:  # an anonymous admin: only a tap tells who it is
        context.say.reply(drills.offer("drill-use-buttons", context.language))
    elif not await _started(context, office_id, colour):
        drill, card = await context.services.drills.running(office_id)
        context.say.reply(line("drill-runs", context.language, code=drill.code), to=card)


async def start(update: Update, context: Context) -> None:
    """Start a drill of the colour on the button."""
    office_id = await _office(context)
    if office_id is None:
        raise NotInGroup
    [colour] = context.pressed(DRILL_START)
    if await _started(context, office_id, Colour(colour)):
        context.say.answer("drill-begun")
    else:
        drill, _ = await context.services.drills.running(office_id)
        context.say.answer("drill-runs", code=drill.code)


async def claim(update: Update, context: Context) -> None:
    """Take the drill; its details follow in the private chat."""
    [drill_id] = context.pressed(DRILL_CLAIM)
    drill = await context.services.drills.claim(drill_id, by=context.person)
    context.say.answer("claimed", code=drill.code)


async def close(update: Update, context: Context) -> None:
    """Close the drill with the outcome on the button, and praise."""
    drill_id, outcome = context.pressed(DRILL_CLOSE)
    drill = await context.services.drills.close(drill_id, outcome, by=context.person)
    assert drill.grade is not None
    facts = await context.services.drills.facts(drill.id)
    key, values = drills.praise(facts, drill.grade)
    context.say.answer(words=text(key, context.language, **values))


async def tick(update: Update, context: Context) -> None:
    """Tick a step, or take its tick away, as the button said."""
    drill_id, number, done = context.pressed(DRILL_TICK)
    await context.services.drills.tick(drill_id, number, done=bool(done), by=context.person)


async def _office(context: Context) -> int | None:
    """Return the office whose group this is, None for the Satgas's; raise `NotInGroup`."""
    group = await context.services.groups.of_chat(context.chat_id)
    if group is None or group.lost:
        raise NotInGroup
    return group.office_id


async def _started(context: Context, office_id: int, colour: Colour) -> bool:
    started = await context.services.drills.start(
        office_id, context.chat_id, colour, by=context.person
    )
    return started is not None


BUTTONS: Buttons = {
    DRILL_START: start,
    DRILL_CLAIM: claim,
    DRILL_CLOSE: close,
    DRILL_TICK: tick,
}


def register(app: App) -> None:
    """Listen for the command, in groups too, and for a drill's buttons."""
    app.add_handler(on_command("latihan", command))
