"""`/poster`: posters as a file to print, a door's code renewed; `/cek`: is a poster ours?"""

import re

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.domain.posters import Kind
from bot.domain.rights import Action
from bot.views import printing
from bot.views.screen import Screen, unpack
from handlers.context import App, Context, tapped

A_VISITS = r"^/\w+(?:@\w+)?\s+[0-9]{4}\s*$"  # four digits are a visit's code: see passes


async def command(update: Update, context: Context) -> None:
    """Show the offices whose posters this person may print."""
    context.say.reply(await _list(context, Kind.ENTRY, 0))


async def pressed(update: Update, context: Context) -> None:
    """Turn the page, or order the posters of an office or of all."""
    what, word, number = unpack(tapped(update).data or "")
    kind, chosen = Kind(word), int(number)
    if what == "list":
        context.say.answer()
        context.say.edit(await _list(context, kind, chosen))
        return
    await context.services.posters.order(kind, chosen or None, by=context.person)
    context.say.answer("posters-being-drawn")


async def _list(context: Context, kind: Kind, page: int) -> Screen:
    found = await context.services.printing.offices(context.person)
    whole_city = context.services.printing.allowed(context.person, None)
    return printing.listing(found, kind, page, context.language, whole_city=whole_city)


async def which_door(update: Update, context: Context) -> None:
    """Ask which door is meant, and for its one door at once whether it is meant."""
    await context.services.rights.require(context.person, Action.MANAGE_OFFICES)
    office = await context.services.offices.get(_number(update))
    found = await context.services.offices.doors(office.id)
    context.say.answer()
    if len(found) == 1:
        await _confirm(context, found[0].id)
        return
    context.say.edit(printing.doors(office, found, context.language))


async def ask(update: Update, context: Context) -> None:
    """Ask whether this door's poster is to be replaced."""
    await context.services.rights.require(context.person, Action.MANAGE_OFFICES)
    context.say.answer()
    await _confirm(context, _number(update))


async def _confirm(context: Context, door_id: int) -> None:
    door = await context.services.checkin.door(door_id)
    number = await context.services.posters.number(door.token)
    context.say.edit(printing.confirm(door, number, context.language))


async def renew(update: Update, context: Context) -> None:
    """Replace a door's poster; a second press finds it replaced and does nothing."""
    _, door_id, number = unpack(tapped(update).data or "")
    done = await context.services.posters.renew(int(door_id), number, by=context.person)
    context.say.answer("posters-being-drawn" if done else "door-renewed-before")
    door = await context.services.checkin.door(int(door_id))
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


def _number(update: Update) -> int:
    return int(unpack(tapped(update).data or "")[1])


def register(app: App) -> None:
    """Listen for the commands and their buttons."""
    private = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
    app.add_handler(CommandHandler("poster", command, private))
    app.add_handler(CommandHandler(["cek", "verify"], check, private & ~filters.Regex(A_VISITS)))
    app.add_handler(CallbackQueryHandler(pressed, r"^poster:(list|file):(entry|exit):\d+$"))
    app.add_handler(CallbackQueryHandler(which_door, r"^door:which:\d+$"))
    app.add_handler(CallbackQueryHandler(ask, r"^door:ask:\d+$"))
    app.add_handler(CallbackQueryHandler(renew, r"^door:renew:\d+:[0-9]{6}$"))
