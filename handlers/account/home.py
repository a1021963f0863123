"""A bare /start, `/bantuan`, a talk continued, and what nobody else understood."""

from telegram import Update
from telegram.ext import filters

from bot.domain.errors import UnknownToken
from bot.domain.updates import WORDS
from bot.domain.verbs import GO_ON, HOME
from bot.views.account import home
from bot.views.account.status import choose_language
from bot.views.screen import Screen
from handlers.account import privacy, status
from handlers.cases import callback
from handlers.context import App, Context
from handlers.conversations import resume
from handlers.door import checkin, checkout, companions, guest
from handlers.office import hours, instructions, recipients
from handlers.outreach import clinic_planning
from handlers.ways import PRIVATE, Buttons, on_command, said

INTERVIEWS = (checkin.INTERVIEW, guest.INTERVIEW, companions.INTERVIEW)
AGAIN = {
    **{one.name: one.show_again for one in INTERVIEWS},
    callback.NAME_TALK: callback.show_again,
    recipients.NAME_TALK: instructions.show_again,
    clinic_planning.NAME: clinic_planning.show_again,
    hours.NAME: hours.show_again,
}


async def start(update: Update, context: Context) -> None:
    """Show the home; a payload that nobody knows counts as a guess."""
    if context.args:
        await context.services.access.check_guesses(context.user.id)
        raise UnknownToken
    context.say.reply(await _home(context))
    await context.services.joining.remind_decider(context.person)
    await context.services.cards.remind_claimer(context.person)


async def _home(context: Context) -> Screen:
    visit = await context.services.visits.inside(context.person)
    office = await context.services.offices.get(visit.office_id) if visit else None
    return home.home(
        context.language,
        city=context.services.settings.city_name,
        duties=await context.services.status.duties(context.person),
        inside=visit,
        office=office.name if office else "",
    )


async def help_command(update: Update, context: Context) -> None:
    """Explain what to do here."""
    context.say.reply(await _help(context))


async def pressed(update: Update, context: Context) -> None:
    """Show in place what the home's button names."""
    [what] = context.pressed(HOME)
    context.say.answer()
    context.say.edit(await SCREENS[what](context))


async def _help(context: Context) -> Screen:
    duties = await context.services.status.duties(context.person)
    return home.help_page(context.language, duties)


async def go_on(update: Update, context: Context) -> None:
    """Continue a talk that was set aside, at its present screen."""
    [talk_id] = context.pressed(GO_ON)
    talk = await context.services.conversations.get(talk_id)
    user = update.effective_user
    if talk is None or user is None or talk.user_id != user.id:
        context.say.answer("talk-over", alert=True)
        return
    open_now = context.turn.talk
    if open_now is not None and open_now.id == talk.id:
        context.say.answer("talk-stale")
        return
    context.say.answer()
    resume(context, talk)
    talk.state = await AGAIN[talk.name](context)
    context.services.conversations.save(talk)


async def not_understood(update: Update, context: Context) -> None:
    """Answer words, voice or stickers outside a talk."""
    await unexpected(context)


async def unexpected(context: Context) -> None:
    """Ask the open talk's question again; without one say that this was not understood."""
    if context.turn.talk is None:
        context.say.reply(home.line("not-understood", context.language))
    else:
        context.keep_talk(await AGAIN[context.turn.talk.name](context))


async def _languages(context: Context) -> Screen:
    return choose_language(context.language)


SCREENS = {
    "menu": _home,
    "help": _help,
    "status": status.status_screen,
    "history": status.history_screen,
    "language": _languages,
    "privacy": privacy.privacy_screen,
}
BUTTONS: Buttons = {HOME: pressed, GO_ON: go_on}


def register(app: App) -> None:
    """Listen for what is left."""
    app.add_handler(on_command("start", start, where=filters.ChatType.PRIVATE))
    app.add_handler(on_command("keluar", checkout.leave))
    app.add_handler(on_command("bantuan", help_command))
    app.add_handler(said(WORDS, PRIVATE & ~filters.StatusUpdate.ALL, not_understood))
