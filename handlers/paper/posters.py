"""`/poster`: posters as a file to print, a door's code renewed; `/cek`: is a poster ours?"""

import re

from telegram import Update
from telegram.ext import filters

from bot.domain.paper.posters import Kind
from bot.domain.verbs import DOOR_ASK, DOOR_RENEW, DOOR_WHICH, POSTER_FILE, POSTER_LIST
from bot.views.paper import printing
from bot.views.screen import Screen
from handlers.context import App, Context
from handlers.ways import Buttons, on_command

A_VISITS = r"^/\w+(?:@\w+)?\s+[0-9]{4}\s*$"  # four digits are a visit's code: see passes


async def command(update: Update, context: Context) -> None:
    """Show the offices whose posters this person may print."""
    context.say.reply(await _list(context, Kind.ENTRY, 0))


async def turn(update: Update, context: Context) -> None:
    """Show another page, or the other kind of posters."""
    word, page = context.pressed(POSTER_LIST)
    context.say.answer()
    context.say.edit(await _list(context, Kind(word), page))


async def order(update: Update, context: Context) -> None:
    """Order the posters of an office or of all."""
    word, office_id = context.pressed(POSTER_FILE)
    await context.services.posters.order(Kind(word), office_id or None, by=context.person)
    context.say.answer("posters-being-drawn")


async def _list(context: Context, kind: Kind, page: int) -> Screen:
    found = await context.services.printing.offices(context.person)
    whole_city = context.services.printing.allowed(context.person, None)
    return printing.listing(found, kind, page, context.language, whole_city=whole_city)


async def which_door(update: Update, context: Context) -> None:
    """Ask which door is meant, and for its one door at once whether it is meant."""
    [office_id] = context.pressed(DOOR_WHICH)
    office = await context.services.offices.get(office_id)
    found = await context.services.offices.doors(office.id)
    context.say.answer()
    if len(found) == 1:
        await _confirm(context, found[0].id)
        return
    context.say.edit(printing.doors(office, found, context.language))


async def ask(update: Update, context: Context) -> None:
    """Ask whether this door's poster is to be replaced."""
    [door_id] = context.pressed(DOOR_ASK)
    context.say.answer()
    await _confirm(context, door_id)


async def _confirm(context: Context, door_id: int) -> None:
    door = await context.services.visits.door(door_id)
    number = await context.services.posters.number(door.token)
    context.say.edit(printing.confirm(door, number, context.language))


async def renew(update: Update, context: Context) -> None:
    """Replace a door's poster; a second press finds it replaced and does nothing."""
    door_id, number = context.pressed(DOOR_RENEW)
    done = await context.services.posters.renew(door_id, number, by=context.person)
    context.say.answer("posters-being-drawn" if done else "door-renewed-before")
    door = await context.services.visits.door(door_id)
    context.say.edit(printing.renewed(door, context.language))


async def check(update: Update, context: Context) -> None:
    """Say whose poster bears this number."""
    number = re.sub("[ .-]", "", "".join(context.args or ()))
    if not re.fullmatch("[0-9]+", number):
        on_duty = bool(context.person.grants)
        context.say.reply(printing.how_to_check(context.language, on_duty=on_duty))
        return
    door, kind = await context.services.posters.check(number, typed_by=context.user.id)
    name = context.services.username
    context.say.reply(printing.genuine(door, kind, number, context.language, bot_username=name))


BUTTONS: Buttons = {
    POSTER_LIST: turn,
    POSTER_FILE: order,
    DOOR_WHICH: which_door,
    DOOR_ASK: ask,
    DOOR_RENEW: renew,
}


def register(app: App) -> None:
    """Listen for the commands and their buttons."""
    app.add_handler(on_command("poster", command))
    app.add_handler(on_command("cek", check, where=~filters.Regex(A_VISITS)))
