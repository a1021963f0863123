"""Becoming an officer: the button in the group, the own link, the confirmation; and roles."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, MessageHandler, filters

from bot.domain.errors import NotInGroup, NotInPrivate
from bot.domain.rights import Appointment, Role
from bot.views import officers, staff
from bot.views.screen import unpack
from handlers.context import App, Context, tapped


async def i_am_officer(update: Update, context: Context) -> None:
    """Answer the press with this person's own link into the private chat."""
    group = await context.services.groups.of_chat(context.chat_id)
    if group is None or group.lost or group.kind.role is None:
        raise NotInGroup
    payload = await context.services.rights.duty_link(context.person, group.office_id)
    context.say.answer(url=context.services.link(payload))


async def ask(update: Update, context: Context) -> None:
    """Record the wish to be an officer of the office whose group they are in."""
    row = await context.services.rights.ask_for_duty(
        context.payload, context.person, context.sender_name
    )
    office = await _office(context, row)
    waits = row.state == "requested"
    screen = (officers.requested if waits else officers.already)(office, context.language)
    context.say.reply(screen)


async def decide(update: Update, context: Context) -> None:
    """Confirm or refuse; the request's message tells the rest."""
    verdict, role_id = unpack(tapped(update).data or "")
    row = await context.services.rights.decide(
        int(role_id), confirm=verdict == "yes", by=context.person
    )
    context.say.answer(f"officer-request-{row.decision}-short")


async def accept_role(update: Update, context: Context) -> None:
    """Take the role of a one-time link."""
    row = await context.services.rights.accept(
        context.payload, context.person, context.sender_name
    )
    if row.role is Role.STAFF:
        context.say.reply(
            staff.joined(await _office(context, row) or "", row.state, context.language)
        )
        return
    if context.person.name is None:
        context.services.checkin.rename(context.person, context.sender_name)
    office = await _office(context, row)
    context.say.reply(officers.role_accepted(row.role, office, context.language))
    person = await context.services.people.get(context.person.id)  # with the new role
    await context.services.rights.remind_decider(person)


async def in_group(update: Update, context: Context) -> None:
    """Say that a personal link is not for a group; it is not spent."""
    raise NotInPrivate


async def _office(context: Context, row: Appointment) -> str | None:
    if row.office_id is None:
        return None
    return (await context.services.offices.get(row.office_id)).name


def register(app: App) -> None:
    """Listen for the button, the links and the decision."""
    private, new = filters.ChatType.PRIVATE, filters.UpdateType.MESSAGE
    groups = filters.ChatType.GROUPS
    app.add_handler(CallbackQueryHandler(i_am_officer, "^duty$"))
    app.add_handler(CallbackQueryHandler(decide, r"^role:(yes|no):\d+$"))
    app.add_handler(MessageHandler(private & filters.Regex(r"^/start d_[\w-]+$"), ask))
    app.add_handler(MessageHandler(private & filters.Regex(r"^/start a_[\w-]+$"), accept_role))
    personal = filters.Regex(r"^/start(@\w+)? [ad]_[\w-]+$")
    app.add_handler(MessageHandler(new & groups & personal, in_group))
