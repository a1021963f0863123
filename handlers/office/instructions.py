"""`/instruksi`: an admin writes to the offices' groups (docs/flows/instruction.mmd)."""

from telegram import Message, Update
from telegram.ext import filters

from bot.conversations import RowConversation
from bot.domain.office.errors import NotAnInstruction
from bot.domain.office.instructions import PDF, File, Instruction, Target, Whom, audience
from bot.domain.office.search import offices_called
from bot.domain.updates import PHOTO, WORDS
from bot.domain.verbs import (
    INSTRUCTION_AIM,
    INSTRUCTION_ASK,
    INSTRUCTION_BACK,
    INSTRUCTION_DROP,
    INSTRUCTION_PICK,
    INSTRUCTION_READ,
    INSTRUCTION_SAMPLE,
    INSTRUCTION_SEND,
    INSTRUCTION_SET,
    INSTRUCTION_SHOW,
    INSTRUCTION_TO,
)
from bot.views.account.home import line
from bot.views.office import instructions
from bot.views.screen import Known, Screen
from handlers.context import Context
from handlers.conversations import END, begin, heard
from handlers.ways import PRIVATE, WRITTEN, Buttons, Tap, on_command, said

NAME_TALK = "instruction"
WRITING, CHOOSING = 1, 2


async def command(update: Update, context: Context) -> int:
    """Ask what to tell the offices, and offer what was told before."""
    begin(context, NAME_TALK)
    return await show_again(context)


async def show_again(context: Context) -> int:
    """Show the present question once more."""
    if (number := context.talk.draft.get("id")) is not None:
        draft = await context.services.instructions.unsent(number, by=context.person)
        context.say.reply(await _choices(context, draft, 0))
        return CHOOSING
    sent = await context.services.instructions.sent(by=context.person)
    context.say.reply(instructions.ask(sent, context.language))
    return WRITING


async def take(context: Context) -> int:
    """Keep what was written or sent, show how it will look, and ask to whom it goes."""
    message = context.message
    words = message.text or message.caption or ""
    draft = await context.services.instructions.draft(words, _file(message), by=context.person)
    _preview(context, draft)
    context.say.reply(await _whom(context, draft))
    return END


def _file(message: Message) -> File | None:
    """Return the picture or PDF of a message; raise `NotAnInstruction` for anything else."""
    if message.photo:
        return File("photo", message.photo[-1].file_id)
    if message.document is not None and message.document.mime_type == PDF:
        return File("document", message.document.file_id)
    if message.text is None:
        raise NotAnInstruction
    return None


def _preview(context: Context, draft: Instruction) -> None:
    settings = context.services.settings
    if draft.file is not None:
        known = Known(draft.file.kind, draft.file.file_id)
        params = {"chat_id": context.chat_id, **known.params()}
        context.services.outbox.call(known.method, params, chat_id=context.chat_id)
    facts = context.services.instructions.preview(draft)
    context.say.reply(instructions.card(facts, settings.city_name, settings.language))


async def _whom(context: Context, draft: Instruction) -> Screen:
    offices = await context.services.instructions.targets(draft.id)
    return instructions.whom(draft, offices, context.language)


async def again(update: Update, context: Context) -> None:
    """Ask once more to whom it goes."""
    [number] = context.pressed(INSTRUCTION_AIM)
    draft = await context.services.instructions.unsent(number, by=context.person)
    context.say.answer()
    context.say.edit(await _whom(context, draft))


async def aim(update: Update, context: Context) -> None:
    """Say whom it would reach."""
    number, whom = context.pressed(INSTRUCTION_TO)
    meant = await context.services.instructions.aim(number, Whom(whom), by=context.person)
    draft = await context.services.instructions.get(number)
    context.say.answer()
    context.say.edit(instructions.confirm(draft, meant, context.language))


async def choose(update: Update, context: Context) -> int:
    """Show a page of offices; words that are typed from now on look for one."""
    number, page = context.pressed(INSTRUCTION_PICK)
    draft = await context.services.instructions.unsent(number, by=context.person)
    begin(context, NAME_TALK)
    context.talk.draft = {"id": draft.id}
    context.say.answer()
    context.say.edit(await _choices(context, draft, page))
    return CHOOSING


async def look_for(context: Context) -> int:
    """Show the offices that typed words may mean."""
    draft = await context.services.instructions.unsent(context.talk.draft["id"], by=context.person)
    found = offices_called(context.text, await context.services.offices.all())
    if not found:
        words = context.text[:40]
        context.say.reply(line("offices-not-found", context.language, words=words))
    else:
        context.say.reply(await _choices(context, draft, 0, {one.id for one in found}))
    return CHOOSING


async def mark(update: Update, context: Context) -> None:
    """Choose an office, or not; the page stays the one it is on."""
    number, office_id, chosen = context.pressed(INSTRUCTION_SET)
    await context.services.instructions.choose(
        number, office_id, chosen=bool(chosen), by=context.person
    )
    draft = await context.services.instructions.get(number)
    offices = await context.services.instructions.targets(number)
    place = next((at for at, one in enumerate(offices) if one.office_id == office_id), 0)
    context.say.answer()
    context.say.edit(await _choices(context, draft, place // instructions.CHOICES))


async def _choices(
    context: Context, draft: Instruction, page: int, only: set[int] | None = None
) -> Screen:
    offices: list[Target] = await context.services.instructions.targets(draft.id)
    chosen = len(audience(Whom.CHOSEN, offices).targets)
    shown = [one for one in offices if only is None or one.office_id in only]
    return instructions.choices(draft, shown, page, chosen, context.language)


async def send(update: Update, context: Context) -> None:
    """Send it; a second tap shows what became of the first."""
    [number] = context.pressed(INSTRUCTION_SEND)
    sent = await context.services.instructions.send(number, by=context.person)
    context.say.answer("instruction-on-its-way" if sent else None)
    context.say.edit(await _progress(context, number, 0))


async def drop(update: Update, context: Context) -> None:
    """Throw a draft away."""
    [number] = context.pressed(INSTRUCTION_DROP)
    await context.services.instructions.drop(number, by=context.person)
    context.say.answer()
    context.say.edit(line("instruction-dropped", context.language))


async def show(update: Update, context: Context) -> None:
    """Show who has read it."""
    number, page = context.pressed(INSTRUCTION_SHOW)
    screen = await _progress(context, number, page)
    context.say.answer()
    context.say.edit(screen)


async def _progress(context: Context, number: int, page: int) -> Screen:
    found, rows = await context.services.instructions.read_progress(number, by=context.person)
    return instructions.progress(found, rows, page, context.language)


async def ask_back(update: Update, context: Context) -> None:
    """Ask once more before it is taken back."""
    [number] = context.pressed(INSTRUCTION_ASK)
    found = await context.services.instructions.get(number)
    context.say.answer()
    context.say.edit(instructions.ask_back(found, context.language))


async def back(update: Update, context: Context) -> None:
    """Take it back."""
    [number] = context.pressed(INSTRUCTION_BACK)
    await context.services.instructions.withdraw(number, by=context.person)
    context.say.answer("instruction-taken-back")
    context.say.edit(await _progress(context, number, 0))


async def sample(update: Update, context: Context) -> None:
    """Say that the button in a preview is an example."""
    context.say.answer("instruction-sample", alert=True)


async def read(update: Update, context: Context) -> None:
    """An officer has read it, for the whole office."""
    [copy_id] = context.pressed(INSTRUCTION_READ)
    facts, first = await context.services.instruction_copies.read(copy_id, by=context.person)
    if first:
        context.say.answer("instruction-thanks")
        return
    at = facts.read.strftime("%H:%M") if facts.read is not None else ""
    context.say.answer("instruction-read-before", alert=True, name=facts.reader, at=at)


BUTTONS: Buttons = {
    INSTRUCTION_TO: aim,
    INSTRUCTION_AIM: again,
    INSTRUCTION_SET: mark,
    INSTRUCTION_SEND: send,
    INSTRUCTION_DROP: drop,
    INSTRUCTION_SHOW: show,
    INSTRUCTION_ASK: ask_back,
    INSTRUCTION_BACK: back,
    INSTRUCTION_SAMPLE: sample,
    INSTRUCTION_READ: read,
}


def conversation() -> RowConversation:
    """Return the conversation, in which words, a picture or a PDF are waited for."""
    files = said(PHOTO, PRIVATE & (filters.PHOTO | filters.Document.ALL), heard(take))
    return RowConversation(
        name=NAME_TALK,
        allow_reentry=True,
        entry_points=[on_command("instruksi", command), Tap(INSTRUCTION_PICK, choose)],
        states={
            WRITING: [files, said(WORDS, WRITTEN, heard(take))],
            CHOOSING: [said(WORDS, WRITTEN, heard(look_for))],
        },
        fallbacks=[],
    )
