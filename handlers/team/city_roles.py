"""`/admin`: who runs and who watches the city; their links; a role taken away."""

from telegram import Update

from bot.domain.rights import Role
from bot.domain.verbs import (
    ADMIN_ASK,
    ADMIN_LINK,
    ADMIN_LIST,
    ADMIN_PUSKESMAS,
    ADMIN_REMOVE,
    ADMIN_RW,
    ADMIN_TEAM,
    ADMIN_WHICH,
)
from bot.views.account.home import line
from bot.views.screen import Screen
from bot.views.team import city_roles
from handlers.context import App, Context
from handlers.ways import Buttons, on_command


async def command(update: Update, context: Context) -> None:
    """Show who has which role."""
    context.say.reply(await _listing(context, 0))


async def listing(update: Update, context: Context) -> None:
    """Show a page of them in place."""
    [page] = context.pressed(ADMIN_LIST)
    screen = await _listing(context, page)
    context.say.answer()
    context.say.edit(screen)


async def ask(update: Update, context: Context) -> None:
    """Ask once more before a role is taken away."""
    [role_id] = context.pressed(ADMIN_ASK)
    entry = await context.services.city_roles.entry(role_id, by=context.person)
    context.say.answer()
    context.say.edit(
        city_roles.confirm(
            entry,
            in_settings=context.services.city_roles.in_settings(entry),
            language=context.language,
        )
    )


async def remove(update: Update, context: Context) -> None:
    """Take the role away."""
    [role_id] = context.pressed(ADMIN_REMOVE)
    entry = await context.services.city_roles.remove(role_id, by=context.person)
    context.say.answer()
    if entry.appointment.person_id == context.person.id and entry.role is Role.ADMIN:
        context.say.edit(line("admins-removed-self", context.language))
        return
    context.say.edit(
        city_roles.removed(
            entry,
            in_settings=context.services.city_roles.in_settings(entry),
            language=context.language,
        )
    )


async def link(update: Update, context: Context) -> None:
    """Make the link of a role without an office."""
    [word] = context.pressed(ADMIN_LINK)
    role = Role(word)
    payload = await context.services.city_roles.invite(role, by=context.person)
    context.say.answer()
    context.say.reply(city_roles.link(role, "", context.services.link(payload), context.language))


async def which(update: Update, context: Context) -> None:
    """Ask which Puskesmas, or which kelurahan."""
    what, page = context.pressed(ADMIN_WHICH)
    offices = [
        one
        for one in await context.services.offices.all()
        if (one.is_kelurahan if what == "team" else one.is_puskesmas)
    ]
    context.say.answer()
    context.say.edit(city_roles.which_office(offices, what, page, context.language))


async def puskesmas(update: Update, context: Context) -> None:
    """Make the link of the Puskesmas on the button."""
    [office_id] = context.pressed(ADMIN_PUSKESMAS)
    office = await context.services.offices.get(office_id)
    payload = await context.services.city_roles.invite(
        Role.PUSKESMAS, office.id, by=context.person
    )
    url = context.services.link(payload)
    context.say.answer()
    context.say.reply(city_roles.link(Role.PUSKESMAS, office.name, url, context.language))


async def rw(update: Update, context: Context) -> None:
    """Ask which RW of the kelurahan."""
    [office_id] = context.pressed(ADMIN_RW)
    office = await context.services.offices.get(office_id)
    context.say.answer()
    context.say.edit(city_roles.which_rw(office, context.language))


async def team(update: Update, context: Context) -> None:
    """Make the link that binds the field team's group of an RW."""
    kelurahan, number = context.pressed(ADMIN_TEAM)
    area, payload = await context.services.city_roles.invite_team(
        kelurahan, number, by=context.person
    )
    url = context.services.group_link(payload)
    context.say.answer()
    context.say.reply(city_roles.team_link(area, url, context.language))


async def _listing(context: Context, page: int) -> Screen:
    services = context.services
    entries = await services.city_roles.read(by=context.person)
    teams = await services.city_roles.teams()
    return city_roles.listing(entries, teams, page, context.language, services.zone)


BUTTONS: Buttons = {
    ADMIN_LIST: listing,
    ADMIN_ASK: ask,
    ADMIN_REMOVE: remove,
    ADMIN_LINK: link,
    ADMIN_WHICH: which,
    ADMIN_PUSKESMAS: puskesmas,
    ADMIN_RW: rw,
    ADMIN_TEAM: team,
}


def register(app: App) -> None:
    """Listen for the command."""
    app.add_handler(on_command("admin", command))
