"""A bare /start, `/bantuan`, a talk continued, and what nobody else understood."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, MessageHandler, filters

from bot.domain.commands import COMMANDS
from bot.domain.errors import UnknownToken
from bot.views import home
from bot.views.screen import Screen, unpack
from handlers import callback, checkin, companions, guest, visits
from handlers.context import App, Context, tapped
from handlers.talking import stale

# A bare /start in a group is what Telegram itself sends when the bot is added.
PRIVATE = sorted({name for one in COMMANDS for name in (one.name, one.english)} - {"start"})
INTERVIEWS = (checkin.INTERVIEW, guest.INTERVIEW, companions.INTERVIEW)
AGAIN = {
    **{one.name: one.show_again for one in INTERVIEWS},
    callback.NAME_TALK: callback.show_again,
}


async def start(update: Update, context: Context) -> None:
    """Show the home; a payload that nobody knows counts as a guess."""
    if context.args:
        await context.services.people.check_guesses(context.user.id)
        raise UnknownToken
    context.say.reply(await _home(context))
    await context.services.rights.remind_decider(context.person)
    await context.services.cards.remind_claimer(context.person)


async def _home(context: Context) -> Screen:
    visit = await context.services.checkin.inside(context.person)
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
    """Show the home, or the help, in place."""
    context.say.answer()
    to_help = unpack(tapped(update).data or "")[0] == "help"
    context.say.edit(await (_help if to_help else _home)(context))


async def _help(context: Context) -> Screen:
    duties = await context.services.status.duties(context.person)
    return home.help_page(context.language, duties)


async def go_on(update: Update, context: Context) -> None:
    """Continue a talk that was set aside, at its present screen."""
    talk = await context.services.talks.get(int(unpack(tapped(update).data or "")[0]))
    user = update.effective_user
    if talk is None or user is None or talk.user_id != user.id:
        context.say.answer("talk-over", alert=True)
        return
    context.say.answer()
    context.services.talks.resume(talk)
    context.turn.talk = talk
    context.turn.resumed = True
    talk.state = await AGAIN[talk.name](context)
    context.services.talks.save(talk)


async def not_understood(update: Update, context: Context) -> None:
    """Answer words, voice or stickers outside a talk."""
    context.say.reply(home.line("not-understood", context.language))


async def wrong_place(update: Update, context: Context) -> None:
    """Say in a group that a command is for the private chat."""
    name = context.services.username
    context.say.reply(home.line("command-in-private", context.language, bot=name))


def register(app: App) -> None:
    """Listen for what is left."""
    private = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
    app.add_handler(CommandHandler("start", start, filters.ChatType.PRIVATE))
    app.add_handler(CommandHandler(["keluar", "checkout"], visits.leave, private))
    app.add_handler(CommandHandler(["bantuan", "help"], help_command, private))
    app.add_handler(CallbackQueryHandler(pressed, "^home:(menu|help)$"))
    app.add_handler(CallbackQueryHandler(go_on, r"^go:\d+$"))
    app.add_handler(CallbackQueryHandler(stale))
    app.add_handler(CommandHandler(PRIVATE, wrong_place, filters.ChatType.GROUPS))
    app.add_handler(MessageHandler(private & ~filters.StatusUpdate.ALL, not_understood))
