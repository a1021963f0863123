"""Becoming an officer: the button in the group, the own link, the confirmation; and roles."""

from telegram import Update

from bot.domain import names
from bot.domain.errors import NotInGroup
from bot.domain.rights import Appointment, Role
from bot.domain.updates import OFFICER, ROLE
from bot.domain.verbs import DECIDE, I_AM_OFFICER
from bot.views.team import joining, staff
from handlers.context import App, Context
from handlers.ways import Buttons, link


async def i_am_officer(update: Update, context: Context) -> None:
    """Answer the press with this person's own link into the private chat."""
    group = await context.services.groups.of_chat(context.chat_id)
    if group is None or group.lost:
        raise NotInGroup
    payload = await context.services.joining.duty_link(context.person, group.grant)
    context.say.answer(url=context.services.link(payload))


async def ask(update: Update, context: Context) -> None:
    """Record the wish to be an officer of the office whose group they are in."""
    row = await context.services.joining.ask_for_duty(
        context.payload, context.person, context.sender_name
    )
    waits = row.state == "requested"
    say = joining.requested if waits else joining.already
    context.say.reply(say(row.role, await _place(context, row), context.language))


async def decide(update: Update, context: Context) -> None:
    """Confirm or refuse; the request's message tells the rest."""
    verdict, role_id = context.pressed(DECIDE)
    row = await context.services.joining.decide(
        role_id, confirm=verdict == "yes", by=context.person
    )
    if row.held:  # they may have left meanwhile, unheard
        person = await context.services.people.get(row.person_id)
        await context.services.membership.check(person, row.office_id)
    context.say.answer(f"officer-request-{row.decision}-short")


async def accept_role(update: Update, context: Context) -> None:
    """Take the role of a one-time link."""
    row = await context.services.joining.accept(
        context.payload, context.person, context.sender_name
    )
    if row.role is Role.STAFF:
        context.say.reply(
            staff.joined(await _place(context, row) or "", row.state, context.language)
        )
        return
    if context.person.name is None:
        name = names.of_account(context.sender_name, context.person.telegram_id)
        context.services.checkin.rename(context.person, name)
    place = await _place(context, row)
    context.say.reply(joining.role_accepted(row.role, place, context.language))
    person = await context.services.people.get(context.person.id)  # with the new role
    await context.services.joining.remind_decider(person)


async def _place(context: Context, row: Appointment) -> str | None:
    if row.office_id is None:
        return row.area
    return (await context.services.offices.get(row.office_id)).name


BUTTONS: Buttons = {
    I_AM_OFFICER: i_am_officer,
    DECIDE: decide,
}


def register(app: App) -> None:
    """Listen for the links."""
    app.add_handler(link(OFFICER, ask))
    app.add_handler(link(ROLE, accept_role))
