"""`/kantor`: an admin looks up offices and makes their one-time links."""

from telegram import Update

from bot.domain.office.search import offices_called
from bot.domain.rights import Role
from bot.domain.verbs import OFFICE_GROUP, OFFICE_HEAD, OFFICE_LINKS, OFFICE_LIST, OFFICE_SHOW
from bot.views.account.home import line
from bot.views.office import offices
from bot.views.office_choice import PAGE
from bot.views.screen import Screen
from handlers.context import App, Context
from handlers.ways import Buttons, on_command


async def command(update: Update, context: Context) -> None:
    """Show the first page of offices; with a name behind the command, those it fits."""
    every, words = await context.services.offices.all(), context.args or []
    found = offices_called(" ".join(words), every)
    if len(found) == 1:
        context.say.reply(await _one(context, found[0].id))
    elif not found:
        context.say.reply(line("offices-not-found", context.language, words=" ".join(words)[:40]))
    else:
        # Pages are turned through all offices, so what does not fit on one shows them all.
        shown = found if len(found) <= PAGE else every
        context.say.reply(offices.listing(shown, 0, context.language))


async def turn(update: Update, context: Context) -> None:
    """Show another page in place."""
    [page] = context.pressed(OFFICE_LIST)
    found = await context.services.offices.all()
    context.say.answer()
    context.say.edit(offices.listing(found, page, context.language))


async def show(update: Update, context: Context) -> None:
    """Show one office."""
    [office_id] = context.pressed(OFFICE_SHOW)
    shown = await _one(context, office_id)
    context.say.answer()
    context.say.edit(shown)


async def _one(context: Context, office_id: int) -> Screen:
    services = context.services.offices
    office = await services.get(office_id)
    bound = await services.group_of(office_id) is not None
    doors = await services.doors(office_id)
    return offices.one(office, doors, bound=bound, language=context.language)


async def group(update: Update, context: Context) -> None:
    """Make the link that binds an office's group, or the Satgas's."""
    [office_id] = context.pressed(OFFICE_GROUP)
    office = await context.services.offices.get(office_id) if office_id else None
    payload = await context.services.groups.invite(
        office.id if office else None, by=context.person
    )
    url = context.services.group_link(payload)
    name = office.name if office else None
    context.say.answer()
    context.say.reply(offices.group_link(name, url, context.language))


async def links(update: Update, context: Context) -> None:
    """Make the links of all groups that are not bound, at once."""
    made = []
    for office in await context.services.offices.all():
        if await context.services.offices.group_of(office.id) is None:
            payload = await context.services.groups.invite(office.id, by=context.person)
            made.append((office.name, context.services.group_link(payload)))
    context.say.answer()
    for screen in offices.group_links(made, context.language):
        context.say.reply(screen)


async def head(update: Update, context: Context) -> None:
    """Make the link of an office's head."""
    [office_id] = context.pressed(OFFICE_HEAD)
    office = await context.services.offices.get(office_id)
    payload = await context.services.joining.invite(Role.HEAD, office.id, by=context.person)
    url = context.services.link(payload)
    context.say.answer()
    context.say.reply(offices.head_link(office.name, url, context.language))


BUTTONS: Buttons = {
    OFFICE_LIST: turn,
    OFFICE_SHOW: show,
    OFFICE_GROUP: group,
    OFFICE_LINKS: links,
    OFFICE_HEAD: head,
}


def register(app: App) -> None:
    """Listen for the command and its buttons."""
    app.add_handler(on_command("kantor", command))
