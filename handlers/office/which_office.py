"""At which office a command is meant: the group's, one's own, or the one chosen."""

from collections.abc import Awaitable, Callable

from telegram import Update

from bot.domain.buttons import Verb
from bot.domain.errors import NoOffice, NotOfficeGroup
from bot.domain.rights import Action
from bot.views.office.which_office import which_office
from bot.views.screen import Screen
from handlers.context import Context
from handlers.ways import Act

Shown = Callable[[Update, Context, int], Awaitable[Screen]]


async def office_meant(update: Update, context: Context, verb: Verb[int]) -> int | None:
    """Return the id of the office; None if there are several and which one was asked.

    Raises for a group that belongs to no office, for an anonymous admin, for who has no office.
    """
    person = context.person
    if not context.in_private:
        group = await context.services.groups.of_chat(context.chat_id)
        if group is None or group.lost or group.office_id is None:
            raise NotOfficeGroup
        return group.office_id
    offices = await context.services.access.offices_of(person, Action.HANDLE_CASE)
    several = list({one.id: one for one in offices}.values())
    if not several:
        raise NoOffice
    if len(several) > 1:
        context.say.reply(which_office(several, verb, context.language))
        return None
    return several[0].id


def spoken(update: Update, context: Context) -> str:
    """Return the language of this chat: in a group, which many read, the city's."""
    return context.language if context.in_private else context.services.settings.language


def asked(verb: Verb[int], shown: Shown) -> Act:
    """Return the handler of a command: what is shown of the office it means."""

    async def command(update: Update, context: Context) -> None:
        office_id = await office_meant(update, context, verb)
        if office_id is not None:
            context.say.reply(await shown(update, context, office_id))

    return command


def chosen(verb: Verb[int], shown: Shown) -> Act:
    """Return the handler of the button that answers which office is meant."""

    async def button(update: Update, context: Context) -> None:
        [office_id] = context.pressed(verb)
        screen = await shown(update, context, office_id)
        context.say.answer()
        context.say.reply(screen)

    return button
