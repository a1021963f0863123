"""`/instruksi`: an admin writes to the offices' groups (docs/flows/instruction.mmd)."""

from telegram import Message, Update
from telegram.ext import filters

from bot.conversations import RowConversation
from bot.domain.office.errors import NotAnInstruction
from bot.domain.office.instructions import FILES, File, Instruction
from bot.domain.updates import PHOTO, WORDS
from bot.domain.verbs import (
    INSTRUCTION_ASK,
    INSTRUCTION_BACK,
    INSTRUCTION_DROP,
    INSTRUCTION_PICK,
    INSTRUCTION_READ,
    INSTRUCTION_SAMPLE,
    INSTRUCTION_SEND,
    INSTRUCTION_SHOW,
)
from bot.views.account.home import line
from bot.views.dates import day_and_clock
from bot.views.office import instructions
from bot.views.screen import Known, Screen
from handlers.context import Context
from handlers.conversations import END, begin, heard
from handlers.office.recipients import CHOOSING, NAME_TALK, choices, choose, leave, look_for, whom
from handlers.ways import PRIVATE, WRITTEN, Buttons, Tap, on_command, said

WRITING = 1


async def command(update: Update, context: Context) -> int:
    """Ask what to tell the offices, and offer what was told before."""
    begin(context, NAME_TALK)
    return await show_again(context)


async def show_again(context: Context) -> int:
    """Show the present question once more."""
    if (number := context.talk.draft.get("id")) is not None:
        draft = await context.services.instructions.unsent(number, by=context.person)
        context.say.reply(await choices(context, draft, 0))
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
    context.say.reply(await whom(context, draft))
    return END


def _file(message: Message) -> File | None:
    """Return the picture or PDF of a message; raise `NotAnInstruction` for anything else."""
    if message.photo:
        return File("photo", message.photo[-1].file_id)
    if message.document is not None and (message.document.mime_type or "").startswith(FILES):
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


async def send(update: Update, context: Context) -> None:
    """Send it; a second tap shows what became of the first."""
    [number] = context.pressed(INSTRUCTION_SEND)
    leave(context)
    sent = await context.services.instructions.send(number, by=context.person)
    context.say.answer("instruction-on-its-way" if sent else None)
    context.say.edit(await _progress(context, number, 0))


async def drop(update: Update, context: Context) -> None:
    """Throw a draft away."""
    [number] = context.pressed(INSTRUCTION_DROP)
    leave(context)
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
    at = day_and_clock(facts.read, context.language) if facts.read is not None else ""
    context.say.answer("instruction-read-before", alert=True, name=facts.reader, at=at)


BUTTONS: Buttons = {
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
