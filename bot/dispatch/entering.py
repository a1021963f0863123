"""By which row of the permission matrix an update comes in, and whether it may."""

from telegram import Message, MessageEntity, Update

from bot.conversations import Turn
from bot.domain import updates as rows
from bot.domain.buttons import OFFICE, Malformed, pressed
from bot.domain.commands import COMMANDS
from bot.domain.entrances import Entrance, Here, Thing
from bot.domain.errors import Gone
from bot.domain.verbs import VERBS

CALLED = {name: one for one in COMMANDS for name in (one.name, one.english)}


async def enter(update: Update, turn: Turn) -> None:
    """Let an update in, and note which button was pressed; raise what to answer otherwise."""
    if update.callback_query is not None:
        await _press(update, update.callback_query.data or "", turn)
        return
    row, about = _written(update)
    if row is rows.WORDS:  # what people say to each other needs no look at the chat
        return
    if about is not None:
        await turn.services.guard.press(row, turn.person, await _here(update, turn), about)
    else:
        await turn.services.guard.come(row, turn.person, await _here(update, turn))


async def _press(update: Update, data: str, turn: Turn) -> None:
    try:
        turn.pressed = pressed(data, VERBS)
    except Malformed as no:
        raise Gone from no
    verb, here = turn.pressed.verb, await _here(update, turn)
    about = verb.about(turn.pressed.values)
    await turn.services.guard.press(verb.entrance, turn.person, here, about)


async def _here(update: Update, turn: Turn) -> Here:
    chat = update.effective_chat
    private = chat is not None and chat.type == "private"
    return await turn.services.guard.here(chat.id if chat is not None else None, private=private)


def _written(update: Update) -> tuple[Entrance, tuple[Thing, int] | None]:
    """Return the row of what is not a button, and what it names."""
    message = update.message
    if update.my_chat_member is not None:
        return rows.MEMBERSHIP, None
    if message is None:
        return rows.WORDS, None
    if message.left_chat_member is not None:
        return rows.LEFT, None
    if message.migrate_to_chat_id is not None or message.migrate_from_chat_id is not None:
        return rows.MIGRATED, None
    return _commanded(message)


def _commanded(message: Message) -> tuple[Entrance, tuple[Thing, int] | None]:
    words = (message.text or "").split()
    command = CALLED.get(_command(message).lower())
    if command is None:
        return rows.WORDS, None
    link = rows.link_called(words[1]) if command.name == "start" and len(words) == 2 else None
    if link is None:
        return command.entrance, None
    return link, _named(link, words[1])


def _command(message: Message) -> str:
    """Return the command a message begins with if it is for this bot, else an empty string."""
    first = message.entities[0] if message.entities else None
    if first is None or first.type != MessageEntity.BOT_COMMAND or first.offset != 0:
        return ""
    name, _, bot = (message.text or "")[1 : first.length].partition("@")
    return name if not bot or bot.lower() == message.get_bot().username.lower() else ""


def _named(link: Entrance, payload: str) -> tuple[Thing, int] | None:
    """Return the office that a board's link names; other links carry a token, and no id."""
    if link not in rows.OF_AN_OFFICE or payload == link.word:
        return None
    try:
        return Thing.OFFICE, OFFICE.read(payload.removeprefix(f"{link.word}_"))
    except Malformed as no:
        raise Gone from no
