"""A visitor checks in: the conversation of docs/flows/checkin.mmd."""

from datetime import UTC, datetime

from telegram import Update
from telegram.ext import CallbackQueryHandler, ConversationHandler, MessageHandler, filters

from bot.conversations import RowConversation
from bot.domain.offices import Door
from bot.domain.screening import QUESTIONS, needs_confirmation, next_question, record, undo
from bot.domain.talks import CHECKIN, Step
from bot.domain.visits import VisitKind
from bot.views import arrivals, home, result, screening
from handlers import admission, purposes
from handlers.context import Context
from handlers.talking import TAP, begin, clean_name, door_of, face, live

CONSENT, NAME, ASKING, CONFIRM, SAME, INSIDE, CLOSED, LATE, PURPOSE = Step
NAME_TALK = CHECKIN


async def scan(update: Update, context: Context) -> int | None:
    """Open the talk for the door on the poster; a second scan starts it anew."""
    assert update.effective_user is not None
    assert update.effective_message is not None
    token = (update.effective_message.text or "").split("o_", 1)[1].strip()
    door = await context.services.checkin.door_of(token, scanned_by=update.effective_user.id)
    return await arrive(update, context, door)


async def arrive(update: Update, context: Context, door: Door) -> int:
    """Open the talk for a door and show its first screen."""
    await begin(context, update, NAME_TALK)
    context.talk.draft = {
        "door": door.id,
        "at": int(context.sent_at.timestamp()),
        "late": context.services.arrivals.late(context.sent_at),
        "answers": {},
        "name": context.person.name,
    }
    visit = await context.services.checkin.inside(context.person)
    if visit is not None and visit.office_id == door.office.id:
        context.services.passes.promise(visit, context.person)
        return await _inside(context)
    return await _admit(context)


async def _admit(context: Context) -> int:
    stopped = await admission.stopped(context)
    return await _first(context) if stopped is None else stopped


@live
async def closed(update: Update, context: Context, value: str) -> int | None:
    """Let in who is inside although the office is closed."""
    context.say.answer()
    context.talk.draft["sure"] = True
    return await _first(context)


@live
async def late(update: Update, context: Context, value: str) -> int | None:
    """Go on with who is still there; who has left is counted nowhere."""
    context.say.answer()
    if value == arrivals.GONE:
        context.say.show(arrivals.gone(await face(context)))
        return int(ConversationHandler.END)
    context.talk.draft["sure"] = True
    return await _first(context)


async def _inside(context: Context) -> int:
    visit = await context.services.checkin.inside(context.person)
    if visit is None:  # left meanwhile
        return await _admit(context)
    screen = result.already_inside(
        await face(context),
        visit,
        name=context.person.name or "",
        local=context.services.local(visit.checkin_at),
        remind=False,
        settled=await context.services.news.settled(visit),
    )
    context.say.show(screen)
    return INSIDE


async def _first(context: Context) -> int:
    """Ask what is missing first: consent, then the name, else whether all is still the same."""
    if not context.services.people.has_consented(context.person):
        settings = context.services.settings
        screen = screening.consent(
            await face(context), city=settings.city_name, days=settings.retention_days
        )
        context.say.show(screen)
        return CONSENT
    if not context.talk.draft["name"]:
        return await _ask_name(context)
    answers = await context.services.checkin.previous_answers(context.person)
    if answers is None:
        return await _next(context)
    context.talk.draft["before"] = answers
    staff = await purposes.kind(context) is VisitKind.STAFF
    name = context.talk.draft["name"]
    context.say.show(screening.same(await face(context), name, answers, staff=staff))
    return SAME


@live
async def consent(update: Update, context: Context, value: str) -> int | None:
    """Go on, or say what to show the officer; a refusal is counted without a name."""
    context.say.answer()
    if value == screening.AGREE:
        if context.talk.draft.pop("refused", False):
            context.services.checkin.take_back_refusal(await door_of(context))
        context.services.people.agree(context.person)
        return await _ask_name(context)
    if value == screening.REFUSE:
        if not context.talk.draft.get("refused"):  # counted once, however often it is pressed
            context.services.checkin.refuse(await door_of(context))
        context.talk.draft["refused"] = True
        context.say.show(screening.refused(await face(context)))
        return CONSENT
    return await _first(context)


async def _ask_name(context: Context, *, problem: str | None = None) -> int:
    user = context._update.effective_user
    assert user is not None
    screen = screening.ask_name(await face(context), user.full_name, problem=problem)
    context.say.show(screen)
    return NAME


@live
async def take_name(update: Update, context: Context, value: str) -> int | None:
    """Take Telegram's name with one tap."""
    context.say.answer()
    assert update.effective_user is not None
    if value == screening.BACK:
        context.talk.draft["name"] = None
        settings = context.services.settings
        screen = screening.consent(
            await face(context), city=settings.city_name, days=settings.retention_days
        )
        context.say.show(screen)
        return CONSENT
    return await _named(context, update.effective_user.full_name[:60])


async def type_name(update: Update, context: Context) -> int | None:
    """Take the name somebody typed."""
    assert update.effective_message is not None
    name = clean_name(update.effective_message.text)
    if name is None:
        return await _ask_name(context, problem="name-problem")
    return await _named(context, name)


async def _named(context: Context, name: str) -> int:
    context.talk.draft["name"] = name
    context.services.checkin.rename(context.person, name)
    return await _next(context)


async def _next(context: Context) -> int:
    """Ask the next question, or the confirmation, or finish."""
    answers = context.talk.draft["answers"]
    asked = next_question(answers, context.services.rules)
    if asked is not None:
        screen = screening.question(await face(context), asked, answers, context.services.rules)
        context.say.show(screen)
        return ASKING
    if await purposes.ask(context):
        return PURPOSE
    office = (await door_of(context)).office
    verdict = await context.services.checkin.verdict(context.person.id, answers, office)
    if needs_confirmation(verdict):
        context.say.show(screening.confirm(await face(context), answers))
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
    if asked is None or value not in {option.key for option in asked.options}:
        return await _next(context)
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
    """Finish, or step back to the last answer."""
    context.say.answer()
    return await (_finish(context) if value == screening.YES else _back(context))


@live
async def same(update: Update, context: Context, value: str) -> int | None:
    """Use the last visit's answers, or ask anew."""
    context.say.answer()
    if value == screening.SAME:
        context.talk.draft["answers"] = context.talk.draft["before"]
        context.talk.draft["same"] = True
        return PURPOSE if await purposes.ask(context) else await _finish(context)
    return await _next(context)


@live
async def purpose(update: Update, context: Context, value: str) -> int | None:
    """Note what for somebody came, or step back."""
    context.say.answer()
    if value == screening.BACK:
        context.talk.draft.pop("same", None)
        return await _back(context)
    noted = await purposes.note(context, value)
    return await (_finish(context) if noted and "same" in context.talk.draft else _next(context))


@live
async def changed(update: Update, context: Context, value: str) -> int | None:
    """Ask anew somebody who is inside and whose answers have changed."""
    context.say.answer()
    return await _next(context)


async def _finish(context: Context) -> int:
    """Store the visit and show its result in the talk's message."""
    draft = context.talk.draft
    door = await door_of(context)
    visit = await context.services.checkin.register(
        person_id=context.person.id,
        door=door,
        answers=draft["answers"],
        talk_id=context.talk.id,
        scanned_at=datetime.fromtimestamp(draft["at"], UTC),
        late=draft.get("late", False),
        kind=await purposes.kind(context),
        purpose=draft.get("purpose"),
    )
    screen = result.result(
        visit,
        office=door.office.name,
        door=door.name,
        name=draft["name"],
        language=context.language,
        local=context.services.local(visit.checkin_at),
        remind=context.services.reminders.offered(visit, context.person),
    )
    context.say.show(screen)
    context.services.passes.promise(visit, context.person)
    return int(ConversationHandler.END)


async def repeat(update: Update, context: Context) -> int | None:
    """Show the present screen again to somebody who wrote instead of tapping."""
    context.say.reply(home.line("talk-use-buttons", context.language))
    return await show_again(context)


async def show_again(context: Context) -> int:
    """Show the present screen of the talk once more."""
    return await AGAIN[Step(context.talk.state)](context)


AGAIN = {
    CONSENT: _first,
    NAME: _ask_name,
    ASKING: _next,
    CONFIRM: _next,
    SAME: _first,
    INSIDE: _inside,
    CLOSED: _admit,
    LATE: _admit,
    PURPOSE: _next,
}


def conversation() -> RowConversation:
    """Return the conversation; a second scan in its middle starts it anew."""
    tap = TAP
    private = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
    words = private & ~filters.COMMAND & ~filters.StatusUpdate.ALL
    return RowConversation(
        name=NAME_TALK,
        allow_reentry=True,
        entry_points=[
            MessageHandler(private & filters.Regex(r"^/start o_[\w-]+$"), scan),
        ],
        states={
            CONSENT: [CallbackQueryHandler(consent, tap)],
            NAME: [
                CallbackQueryHandler(take_name, tap),
                MessageHandler(words & filters.TEXT, type_name),
            ],
            ASKING: [CallbackQueryHandler(reply, tap)],
            CONFIRM: [CallbackQueryHandler(confirm, tap)],
            SAME: [CallbackQueryHandler(same, tap)],
            INSIDE: [CallbackQueryHandler(changed, tap)],
            CLOSED: [CallbackQueryHandler(closed, tap)],
            LATE: [CallbackQueryHandler(late, tap)],
            PURPOSE: [CallbackQueryHandler(purpose, tap)],
        },
        fallbacks=[MessageHandler(words, repeat)],
    )
