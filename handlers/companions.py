"""A visitor declares a companion without a phone (docs/flows/companion.mmd)."""

from datetime import UTC, datetime

from telegram import Update
from telegram.ext import CallbackQueryHandler, ConversationHandler, MessageHandler, filters

from bot.conversations import RowConversation
from bot.domain.screening import QUESTIONS, needs_confirmation, next_question, record, undo
from bot.views import companions, home, screening
from bot.views.screen import Screen, unpack
from handlers.context import Context, tapped
from handlers.talking import TAP, begin, clean_name, door_of, face, live

WHO, NAME, ASKING, CONFIRM = range(1, 5)
NAME_TALK = "companion"


async def start(update: Update, context: Context) -> int | None:
    """Ask who it is; the result whose button was tapped stays."""
    visit_id = int(unpack(tapped(update).data or "")[1])
    leader = await context.services.companions.led_by(visit_id, context.person)
    context.say.answer()
    await begin(context, update, NAME_TALK)
    context.talk.draft = {
        "leader": leader.id,
        "door": leader.door_id,
        "at": int(context.sent_at.timestamp()),
        "answers": {},
        "name": None,
        "child": None,
    }
    context.say.reply(await _who_screen(context), subject=context.talk.subject)
    return WHO


async def _who_screen(context: Context) -> Screen:
    return companions.who(await face(context), age=context.services.rules.scale_from)


async def _who(context: Context) -> int:
    context.say.show(await _who_screen(context))
    return WHO


@live
async def who(update: Update, context: Context, value: str) -> int | None:
    """Go on to the name, or leave the talk."""
    context.say.answer()
    if value == screening.BACK:
        context.say.show(companions.cancelled(context.language))
        return int(ConversationHandler.END)
    context.talk.draft["child"] = value == companions.CHILD
    return await _ask_name(context)


async def _ask_name(context: Context, *, problem: str | None = None) -> int:
    child = bool(context.talk.draft["child"])
    context.say.show(companions.ask_name(await face(context), child=child, problem=problem))
    return NAME


@live
async def name_screen(update: Update, context: Context, value: str) -> int | None:
    """Step back to who it is."""
    context.say.answer()
    return await _who(context)


async def type_name(update: Update, context: Context) -> int | None:
    """Take the companion's name."""
    assert update.effective_message is not None
    name = clean_name(update.effective_message.text)
    if name is None:
        return await _ask_name(context, problem="name-problem")
    context.talk.draft["name"] = name
    return await _next(context)


async def _next(context: Context) -> int:
    """Ask the next question, or the confirmation, or finish; a small child is asked nothing."""
    draft, rules = context.talk.draft, context.services.rules
    if draft["child"]:
        return await _finish(context)
    asked = next_question(draft["answers"], rules)
    if asked is not None:
        looks = await face(context)
        screen = companions.question(looks, asked, draft["answers"], rules, draft["name"])
        context.say.show(screen)
        return ASKING
    office = (await door_of(context)).office
    if needs_confirmation(context.services.checkin.judge(draft["answers"], office)):
        looks = await face(context)
        context.say.show(companions.confirm(looks, draft["answers"], draft["name"]))
        return CONFIRM
    return await _finish(context)


@live
async def reply(update: Update, context: Context, value: str) -> int | None:
    """Record one answer, or step back."""
    context.say.answer()
    answers = context.talk.draft["answers"]
    if value == screening.BACK:
        return await _back(context)
    asked = next_question(answers, context.services.rules)
    if asked is not None and value in {option.key for option in asked.options}:
        context.talk.draft["answers"] = record(answers, asked, value, on=context.services.today)
    return await _next(context)


async def _back(context: Context) -> int:
    answers = context.talk.draft["answers"]
    if not any(question.key in answers for question in QUESTIONS):
        return await _ask_name(context)
    context.talk.draft["answers"] = undo(answers)
    return await _next(context)


@live
async def confirm(update: Update, context: Context, value: str) -> int | None:
    """Finish, or step back."""
    context.say.answer()
    return await (_finish(context) if value == screening.YES else _back(context))


async def _finish(context: Context) -> int:
    """Store the companion's visit and show its result in the talk's message."""
    draft, services = context.talk.draft, context.services
    leader = await services.companions.led_by(draft["leader"], context.person)
    door = await door_of(context)
    visit = await services.companions.register(
        leader=leader,
        by=context.person,
        name=draft["name"],
        door=door,
        answers=None if draft["child"] else draft["answers"],
        talk_id=context.talk.id,
        began_at=datetime.fromtimestamp(draft["at"], UTC),
    )
    screen = companions.result(
        visit,
        leader=leader.id,
        office=door.office.name,
        door=door.name,
        name=draft["name"],
        language=context.language,
        local=services.local(visit.checkin_at),
    )
    context.say.show(screen)
    return int(ConversationHandler.END)


async def repeat(update: Update, context: Context) -> int | None:
    """Show the present screen again to somebody who wrote instead of tapping."""
    context.say.reply(home.line("talk-use-buttons", context.language))
    return await show_again(context)


async def show_again(context: Context) -> int:
    """Show the present screen of the talk once more."""
    screens = {WHO: _who, NAME: _ask_name}
    return await screens.get(context.talk.state, _next)(context)


def conversation() -> RowConversation:
    """Return the conversation; the button on a result in its middle starts it anew."""
    tap = TAP
    private = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
    words = private & ~filters.COMMAND & ~filters.StatusUpdate.ALL
    return RowConversation(
        name=NAME_TALK,
        allow_reentry=True,
        entry_points=[CallbackQueryHandler(start, r"^comp:new:\d+$")],
        states={
            WHO: [CallbackQueryHandler(who, tap)],
            NAME: [
                CallbackQueryHandler(name_screen, tap),
                MessageHandler(words & filters.TEXT, type_name),
            ],
            ASKING: [CallbackQueryHandler(reply, tap)],
            CONFIRM: [CallbackQueryHandler(confirm, tap)],
        },
        fallbacks=[MessageHandler(words, repeat)],
    )
