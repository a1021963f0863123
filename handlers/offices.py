"""`/kantor`: an admin looks up offices and makes their one-time links."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.domain.rights import Action, Role
from bot.views import offices
from bot.views.screen import unpack
from handlers.context import App, Context, tapped


async def command(update: Update, context: Context) -> None:
    """Show the first page of offices."""
    await context.services.rights.require(context.person, Action.MANAGE_OFFICES)
    found = await context.services.offices.all()
    context.say.reply(offices.listing(found, 0, context.language))


async def pressed(update: Update, context: Context) -> None:
    """Turn the page, show one office, or make a link."""
    await context.services.rights.require(context.person, Action.MANAGE_OFFICES)
    what, number = unpack(tapped(update).data or "")
    context.say.answer()
    await {"list": _list, "show": _show, "group": _group, "head": _head}[what](
        context, int(number)
    )


async def _list(context: Context, page: int) -> None:
    found = await context.services.offices.all()
    context.say.edit(offices.listing(found, page, context.language))


async def _show(context: Context, office_id: int) -> None:
    services = context.services.offices
    office = await services.get(office_id)
    bound = await services.group_of(office_id) is not None
    doors = await services.doors(office_id)
    context.say.edit(offices.one(office, doors, bound=bound, language=context.language))


async def _group(context: Context, office_id: int) -> None:
    office = await context.services.offices.get(office_id) if office_id else None
    payload = await context.services.groups.invite(
        office.id if office else None, by=context.person
    )
    url = context.services.group_link(payload)
    name = office.name if office else None
    context.say.reply(offices.group_link(name, url, context.language))


async def _head(context: Context, office_id: int) -> None:
    office = await context.services.offices.get(office_id)
    payload = await context.services.rights.invite(Role.HEAD, office.id, by=context.person)
    url = context.services.link(payload)
    context.say.reply(offices.head_link(office.name, url, context.language))


def register(app: App) -> None:
    """Listen for the command and its buttons."""
    app.add_handler(CommandHandler(["kantor", "offices"], command, filters.ChatType.PRIVATE))
    app.add_handler(CallbackQueryHandler(pressed, r"^office:(list|show|group|head):\d+$"))
