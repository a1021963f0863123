"""A bare /start, a talk continued, and what nobody else understood."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, MessageHandler, filters

from bot.domain.errors import UnknownToken
from bot.domain.rights import Action, may
from bot.views import home
from bot.views.screen import unpack
from handlers import checkin, guest, visits
from handlers.context import App, Context, tapped
from handlers.talking import stale


async def start(update: Update, context: Context) -> None:
    """Show the home; a payload that nobody knows counts as a guess."""
    if context.args:
        assert update.effective_user is not None
        await context.services.people.check_guesses(update.effective_user.id)
        raise UnknownToken
    offices = await context.services.rights.offices_of(context.person, Action.REGISTER_GUEST)
    visit = await context.services.checkin.inside(context.person)
    screen = home.home(
        context.language,
        city=context.services.settings.city_name,
        officer_at=tuple(office.name for office in offices),
        admin=may(context.person, Action.SEE_STATS),
        inside=visit.id if visit else None,
    )
    context.say.reply(screen)
    await context.services.rights.remind_decider(context.person)
    await context.services.alerts.remind_claimer(context.person)


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
    again = {checkin.NAME_TALK: checkin.show_again, guest.NAME_TALK: guest.show_again}
    talk.state = await again[talk.name](context)
    context.services.talks.save(talk)


async def not_understood(update: Update, context: Context) -> None:
    """Answer words, voice or stickers outside a talk."""
    context.say.reply(home.line("not-understood", context.language))


def register(app: App) -> None:
    """Listen for what is left."""
    private = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
    app.add_handler(CommandHandler("start", start, filters.ChatType.PRIVATE))
    app.add_handler(CommandHandler(["keluar", "checkout"], visits.leave, private))
    app.add_handler(CallbackQueryHandler(go_on, r"^go:\d+$"))
    app.add_handler(CallbackQueryHandler(stale))
    app.add_handler(MessageHandler(private & ~filters.StatusUpdate.ALL, not_understood))
