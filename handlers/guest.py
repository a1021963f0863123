"""A guest without Telegram: the officer asks the same questions (docs/flows/guest.mmd)."""

import re
from datetime import UTC, datetime

from telegram import Update
from telegram.ext import (
    CallbackQueryHandler,
    CommandHandler,
    ConversationHandler,
    MessageHandler,
    filters,
)

from bot.conversations import RowConversation
from bot.domain.errors import NoOffice
from bot.domain.rights import Action
from bot.domain.screening import QUESTIONS, needs_confirmation, next_question, record, undo
from bot.domain.talks import GUEST
from bot.domain.visits import VisitKind
from bot.views import guest, home, screening
from bot.views.screen import unpack
from handlers import purposes, slip_talk
from handlers.context import Context, tapped
from handlers.talking import TAP, begin, clean_name, door_of, face, live

NAME, ASKING, CONFIRM, PURPOSE = range(1, 5)
NAME_TALK = GUEST
DEEP_LINK = r"^/start guest(?:_(\d{1,9}))?$"


async def start(update: Update, context: Context) -> int | None:
    """Ask for the guest's name at the officer's office; several offices: ask which first."""
    if update.callback_query is not None:
        context.say.answer()
    offices = await context.services.rights.offices_of(context.person, Action.REGISTER_GUEST)
    if not offices:
        raise NoOffice
    doors = [(await context.services.offices.doors(office.id))[0] for office in offices]
    if len(doors) > 1:
        choices = [(door.id, door.office.name) for door in doors]
        context.say.reply(guest.choose_office(choices, context.language))
        return None
    return await _at_door(update, context, doors[0].id)


async def from_board(update: Update, context: Context) -> int | None:
    """Start at the office whose door board the officer came from; without one, at their own."""
    assert update.effective_message is not None
    office = re.fullmatch(DEEP_LINK, (update.effective_message.text or "").strip())
    if office is None or office[1] is None:
        return await start(update, context)
    place = await context.services.offices.get(int(office[1]))
    await context.services.rights.require(context.person, Action.REGISTER_GUEST, place.id)
    doors = await context.services.offices.doors(place.id)
    return await _at_door(update, context, doors[0].id)


async def at_office(update: Update, context: Context) -> int | None:
    """Start at the office that was chosen, or where the last guest came in."""
    context.say.answer()
    return await _at_door(update, context, int(unpack(tapped(update).data or "")[1]))


async def _at_door(update: Update, context: Context, door_id: int) -> int:
    door = await context.services.checkin.door(door_id)
    await context.services.rights.require(context.person, Action.REGISTER_GUEST, door.office.id)
    await begin(context, update, NAME_TALK)
    context.talk.draft = {
        "door": door_id,
        "at": int(context.sent_at.timestamp()),
        "answers": {},
        "name": None,
    }
    return await _ask_name(context, new=True)


async def _ask_name(context: Context, *, problem: str | None = None, new: bool = False) -> int:
    settings = context.services.settings
    screen = guest.ask_name(
        await face(context),
        city=settings.city_name,
        days=settings.retention_days,
        problem=problem,
    )
    if new:  # a guest's talk starts below the last guest's result, which stays
        context.say.reply(screen, subject=context.talk.subject)
    else:
        context.say.show(screen)
    return NAME


async def type_name(update: Update, context: Context) -> int | None:
    """Take the guest's name."""
    assert update.effective_message is not None
    name = clean_name(update.effective_message.text)
    if name is None:
        return await _ask_name(context, problem="name-problem")
    context.talk.draft["name"] = name
    return await _next(context)


@live
async def name_screen(update: Update, context: Context, value: str) -> int | None:
    """Count a guest who does not agree, or leave the talk."""
    context.say.answer()
    if "slip" in context.talk.draft:
        await (slip_talk.refused if value == screening.REFUSE else slip_talk.cancelled)(context)
    elif value == screening.REFUSE:
        context.services.checkin.refuse(await door_of(context))
        context.say.show(guest.refused(context.talk.draft["door"], context.language))
    else:
        context.say.show(guest.cancelled(context.talk.draft["door"], context.language))
    return int(ConversationHandler.END)


async def _next(context: Context) -> int:
    draft = context.talk.draft
    office = (await door_of(context)).office
    await context.services.rights.require(context.person, Action.REGISTER_GUEST, office.id)
    asked = next_question(draft["answers"], context.services.rules)
    if asked is not None:
        screen = guest.read_aloud(
            await face(context), asked, draft["answers"], context.services.rules, draft["name"]
        )
        context.say.show(screen)
        return ASKING
    if await purposes.ask(context, VisitKind.GUEST):
        return PURPOSE
    judged = context.services.checkin.judge(draft["answers"], office, on=slip_talk.day(context))
    if needs_confirmation(judged):
        context.say.show(guest.confirm(await face(context), draft["answers"], draft["name"]))
        return CONFIRM
    return await _finish(context)


@live
async def reply(update: Update, context: Context, value: str) -> int | None:
    """Record the guest's answer, or step back."""
    context.say.answer()
    answers = context.talk.draft["answers"]
    if value == screening.BACK:
        return await _back(context)
    asked = next_question(answers, context.services.rules)
    if asked is not None and value in {option.key for option in asked.options}:
        context.talk.draft["answers"] = record(answers, asked, value, on=slip_talk.day(context))
    return await _next(context)


@live
async def purpose(update: Update, context: Context, value: str) -> int | None:
    """Note what for the guest came, or step back."""
    context.say.answer()
    if value == screening.BACK:
        return await _back(context)
    await purposes.note(context, value)
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
    """Store guest and visit, and show the officer the colour and the code for the paper."""
    draft = context.talk.draft
    door = await door_of(context)
    await context.services.rights.require(context.person, Action.REGISTER_GUEST, door.office.id)
    guest_id = await context.services.checkin.add_guest(draft["name"], context.language)
    visit = await context.services.checkin.register(
        person_id=guest_id,
        door=door,
        answers=draft["answers"],
        talk_id=context.talk.id,
        scanned_at=datetime.fromtimestamp(draft["at"], UTC),
        by=context.person,
        purpose=draft.get("purpose"),
        paper=slip_talk.paper(context),
    )
    if "slip" in draft:
        await slip_talk.done(context, visit)
        return int(ConversationHandler.END)
    screen = guest.result(
        visit,
        office=door.office.name,
        door=door.name,
        name=draft["name"],
        language=context.language,
        local=context.services.local(visit.checkin_at),
    )
    context.say.show(screen)
    return int(ConversationHandler.END)


async def repeat(update: Update, context: Context) -> int | None:
    """Show the present screen again to an officer who wrote instead of tapping."""
    context.say.reply(home.line("talk-use-buttons", context.language))
    return await show_again(context)


async def show_again(context: Context) -> int:
    """Show the present screen of the talk once more."""
    about_slip = {slip_talk.WHEN: slip_talk.ask_time, slip_talk.STILL: slip_talk.ask_still}
    if context.talk.state in about_slip:
        return await about_slip[context.talk.state](context)
    return await (_ask_name(context) if context.talk.state == NAME else _next(context))


def conversation() -> RowConversation:
    """Return the conversation; [Tamu] in its middle starts the next guest."""
    tap = TAP
    words = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & ~filters.COMMAND
    return RowConversation(
        name=NAME_TALK,
        allow_reentry=True,
        entry_points=[
            *slip_talk.entry_points(),
            CommandHandler(["tamu", "walkin"], start, filters.ChatType.PRIVATE),
            MessageHandler(
                filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE & filters.Regex(DEEP_LINK),
                from_board,
            ),
            CallbackQueryHandler(start, "^guest:next$"),
            CallbackQueryHandler(at_office, r"^guest:at:\d+$"),
        ],
        states={
            NAME: [
                CallbackQueryHandler(name_screen, tap),
                MessageHandler(words & filters.TEXT, type_name),
            ],
            ASKING: [CallbackQueryHandler(reply, tap)],
            CONFIRM: [CallbackQueryHandler(confirm, tap)],
            PURPOSE: [CallbackQueryHandler(purpose, tap)],
            **slip_talk.states(then=_ask_name),
        },
        fallbacks=[MessageHandler(words, repeat)],
    )
