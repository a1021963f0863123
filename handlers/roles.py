"""`/admin`: who runs and who watches the city; their links; a role taken away."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, filters

from bot.domain.rights import Action, Role
from bot.views import roles
from bot.views.home import line
from bot.views.screen import Screen, unpack
from handlers.context import App, Context, tapped


async def command(update: Update, context: Context) -> None:
    """Show who has which role."""
    context.say.reply(await _listing(context, 0))


async def listing(update: Update, context: Context) -> None:
    """Show a page of them in place."""
    screen = await _listing(context, int(_parts(update)[0]))
    context.say.answer()
    context.say.edit(screen)


async def ask(update: Update, context: Context) -> None:
    """Ask once more before a role is taken away."""
    entry = await context.services.roles.entry(int(_parts(update)[0]), by=context.person)
    context.say.answer()
    context.say.edit(
        roles.confirm(
            entry,
            in_settings=context.services.roles.in_settings(entry),
            language=context.language,
        )
    )


async def remove(update: Update, context: Context) -> None:
    """Take the role away."""
    entry = await context.services.roles.remove(int(_parts(update)[0]), by=context.person)
    context.say.answer()
    if entry.appointment.person_id == context.person.id and entry.role is Role.ADMIN:
        context.say.edit(line("admins-removed-self", context.language))
        return
    context.say.edit(
        roles.removed(
            entry,
            in_settings=context.services.roles.in_settings(entry),
            language=context.language,
        )
    )


async def link(update: Update, context: Context) -> None:
    """Make the link of a role without an office."""
    role = Role(_parts(update)[0])
    payload = await context.services.roles.invite(role, by=context.person)
    context.say.answer()
    context.say.reply(roles.link(role, "", context.services.link(payload), context.language))


async def which(update: Update, context: Context) -> None:
    """Ask which Puskesmas, or which kelurahan."""
    await context.services.rights.require(context.person, Action.MANAGE_ROLES)
    what, page = _parts(update)
    offices = [
        one
        for one in await context.services.offices.all()
        if (one.is_kelurahan if what == "team" else one.is_puskesmas)
    ]
    context.say.answer()
    context.say.edit(roles.which_office(offices, what, int(page), context.language))


async def puskesmas(update: Update, context: Context) -> None:
    """Make the link of the Puskesmas on the button."""
    office = await context.services.offices.get(int(_parts(update)[0]))
    payload = await context.services.roles.invite(Role.PUSKESMAS, office.id, by=context.person)
    url = context.services.link(payload)
    context.say.answer()
    context.say.reply(roles.link(Role.PUSKESMAS, office.name, url, context.language))


async def rw(update: Update, context: Context) -> None:
    """Ask which RW of the kelurahan."""
    await context.services.rights.require(context.person, Action.MANAGE_ROLES)
    office = await context.services.offices.get(int(_parts(update)[0]))
    context.say.answer()
    context.say.edit(roles.which_rw(office, context.language))


async def team(update: Update, context: Context) -> None:
    """Make the link that binds the field team's group of an RW."""
    kelurahan, number = (int(one) for one in _parts(update))
    area, payload = await context.services.roles.invite_team(kelurahan, number, by=context.person)
    url = context.services.group_link(payload)
    context.say.answer()
    context.say.reply(roles.team_link(area, url, context.language))


async def _listing(context: Context, page: int) -> Screen:
    services = context.services
    entries = await services.roles.all(by=context.person)
    teams = await services.roles.teams()
    return roles.listing(entries, teams, page, context.language, services.zone)


def _parts(update: Update) -> tuple[str, ...]:
    return unpack(tapped(update).data or "")[1:]


def register(app: App) -> None:
    """Listen for the command and its buttons, in the private chat."""
    app.add_handler(CommandHandler(["admin", "admins"], command, filters.ChatType.PRIVATE))
    for handler, pattern in (
        (listing, r"list:\d+"),
        (ask, r"ask:\d+"),
        (remove, r"remove:\d+"),
        (link, "link:(admin|viewer)"),
        (which, r"which:(puskesmas|team):\d+"),
        (puskesmas, r"puskesmas:\d+"),
        (rw, r"rw:\d+"),
        (team, r"team:\d+:\d{1,2}"),
    ):
        app.add_handler(CallbackQueryHandler(handler, f"^admin:{pattern}$"))
