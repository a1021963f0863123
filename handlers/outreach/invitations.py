"""Links of the sweep: a resident's own invitation, and the one of an RW."""

from telegram import Update

from bot.domain.outreach.invitations import NotInvited
from bot.domain.outreach.residents import Source
from bot.domain.outreach.verbs import INVITED_BORN, INVITED_TEN, RW_JOIN
from bot.domain.team.groups import rw_area
from bot.domain.updates import INVITATION, RW
from bot.texts import html
from bot.views.outreach import invitations
from bot.views.screen import Screen
from handlers.context import App, Context
from handlers.outreach import residents
from handlers.ways import Buttons, link


async def opened(update: Update, context: Context) -> None:
    """Ask for the year of birth; nothing is shown of anybody before."""
    token = context.payload
    await context.services.invitations.opened(token, by=context.person)
    today = context.services.today
    context.say.reply(invitations.ask_decade(token, today, context.language))


async def ten(update: Update, context: Context) -> None:
    """Ask for the year among ten, or for the ten again."""
    token, first = context.pressed(INVITED_TEN)
    await context.services.invitations.opened(token, by=context.person)
    context.say.answer()
    today = context.services.today
    if first == invitations.AGAIN:
        screen = invitations.ask_decade(token, today, context.language)
    else:
        screen = invitations.ask_year(token, first, today, context.language)
    context.say.edit(screen)


async def born(update: Update, context: Context) -> None:
    """Bind who knows the year; a wrong one counts, and after three it is as if never made."""
    token, year = context.pressed(INVITED_BORN)
    one = await context.services.invitations.accept(token, year, by=context.person)
    context.say.answer()
    if one is not None:
        await residents.show_one(context, one)
    elif await context.services.invitations.tries_left(token):
        today = context.services.today
        context.say.edit(invitations.ask_decade(token, today, context.language, wrong=True))
    else:
        context.say.edit(Screen(html(NotInvited.key, context.language)))


async def of_rw(update: Update, context: Context) -> None:
    """Offer to register, with the home that an RW's link tells; who has one sees it."""
    token = context.payload
    home = await context.services.invitations.home_of(token, by=context.person)
    own = await context.services.residents.own(context.person)
    if own is not None and own.home.kelurahan_id is not None:
        context.say.reply(await residents.overview(context))
        return
    assert home.kelurahan_id is not None
    assert home.rw is not None
    kelurahan = await context.services.offices.get(home.kelurahan_id)
    area = rw_area(kelurahan.name, home.rw)
    context.say.reply(invitations.from_rw(token, area, context.language))


async def join(update: Update, context: Context) -> None:
    """Register with that home, and ask the first question, unless it was answered before."""
    [token] = context.pressed(RW_JOIN)
    home = await context.services.invitations.home_of(token, by=context.person)
    one = await context.services.residents.register(
        context.person, context.sender_name, home=home, source=Source.RW
    )
    context.say.answer()
    if one.had.doses is None:
        await residents.ask_of(context, one, "doses")
    else:
        await residents.show_one(context, one)


BUTTONS: Buttons = {INVITED_TEN: ten, INVITED_BORN: born, RW_JOIN: join}


def register(app: App) -> None:
    """Listen for both links."""
    app.add_handler(link(INVITATION, opened))
    app.add_handler(link(RW, of_rw))
