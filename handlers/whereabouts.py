"""At which office a command is meant: the group's, one's own, or the one chosen."""

from collections.abc import Awaitable, Callable

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.domain.errors import NoOffice, NotOfficeGroup
from bot.domain.rights import Action
from bot.views.screen import Screen, unpack
from bot.views.whereabouts import which_office
from handlers.context import App, Context, tapped

Shown = Callable[[Update, Context, int], Awaitable[Screen]]


async def office_meant(update: Update, context: Context, verb: str) -> int | None:
    """Return the id of the office; None if there are several and which one was asked.

    Raises for a group that belongs to no office, for an anonymous admin, for who has no office.
    """
    person = context.person
    if not context.in_private:
        group = await context.services.groups.of_chat(context.chat_id)
        if group is None or group.lost or group.office_id is None:
            raise NotOfficeGroup
        return group.office_id
    offices = await context.services.rights.offices_of(person, Action.HANDLE_CASE)
    several = list({one.id: one for one in offices}.values())
    if not several:
        raise NoOffice
    if len(several) > 1:
        context.say.reply(which_office(several, verb, context.language))
        return None
    return several[0].id


def office_chosen(update: Update) -> int:
    """Return the office on the button that answers which one is meant."""
    return int(unpack(tapped(update).data or "")[1])


def spoken(update: Update, context: Context) -> str:
    """Return the language of this chat: in a group, which many read, the city's."""
    return context.language if context.in_private else context.services.settings.language


def listen(app: App, names: list[str], verb: str, shown: Shown) -> None:
    """Answer a command, also in groups, with what is shown of the office it means."""

    async def command(update: Update, context: Context) -> None:
        office_id = await office_meant(update, context, verb)
        if office_id is not None:
            context.say.reply(await shown(update, context, office_id))

    async def chosen(update: Update, context: Context) -> None:
        screen = await shown(update, context, office_chosen(update))
        context.say.answer()
        context.say.reply(screen)

    app.add_handler(CommandHandler(names, command, filters.UpdateType.MESSAGE))
    app.add_handler(CallbackQueryHandler(chosen, rf"^{verb}:at:\d+$"))
