"""How a handler is hung up under its row: buttons by one dictionary, the rest through PTB."""

from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from typing import Any, cast

from telegram import Update
from telegram.ext import (
    BaseHandler,
    ChatMemberHandler,
    CommandHandler,
    ConversationHandler,
    MessageHandler,
    filters,
)

from bot.domain.buttons import AnyVerb, Malformed, verb_of
from bot.domain.commands import COMMANDS, Command
from bot.domain.entrances import Entrance
from bot.domain.updates import UPDATES
from bot.domain.verbs import ANSWER, VERBS
from handlers.context import App, Context

Act = Callable[[Update, Context], Coroutine[Any, Any, Any]]
Buttons = Mapping[AnyVerb, Act]
Handler = BaseHandler[Any, Any, Any]

MESSAGE = filters.UpdateType.MESSAGE
PRIVATE = filters.ChatType.PRIVATE & MESSAGE
WRITTEN = PRIVATE & ~filters.COMMAND & ~filters.StatusUpdate.ALL  # words, voice, stickers
TYPED = PRIVATE & ~filters.COMMAND & filters.TEXT


class NoRow(Exception):
    """A handler without a row in the permission matrix, or a row without a handler."""


class Pressing(BaseHandler[Update, Context, Any]):
    """All buttons: the verb's word finds who acts, else one of those who are asked in turn.

    So whoever listens for words and commands is not asked about any button.
    """

    def __init__(self, buttons: Buttons, others: Sequence[Handler]) -> None:
        super().__init__(_nothing)
        self.taps = {verb: Tap(verb, act) for verb, act in buttons.items()}
        self.others = others

    def check_update(self, update: object) -> tuple[Handler, object] | None:
        """Return who acts, and what it found in the update; None for what is no button."""
        verb = _verb(update)
        if verb is None:
            return None
        if (tap := self.taps.get(verb)) is not None:
            return tap, True
        found = ((one, one.check_update(update)) for one in self.others)
        return next(((one, what) for one, what in found if what), None)

    async def handle_update(
        self, update: Update, application: Any, check_result: object, context: Context
    ) -> Any:
        """Let it act."""
        who, found = cast(tuple[Handler, object], check_result)
        return await who.handle_update(update, application, found, context)


class Tap(BaseHandler[Update, Context, Any]):
    """One verb, where a conversation begins or goes on with it."""

    def __init__(self, verb: AnyVerb, act: Act) -> None:
        super().__init__(act)
        self.verb = verb
        self.rows: tuple[Entrance, ...] = (verb.entrance,)

    def check_update(self, update: object) -> bool:
        """Tell whether this is the verb's button."""
        return _verb(update) is self.verb


def answer(act: Act) -> Tap:
    """Return the handler of a button on a talk's present screen."""
    return Tap(ANSWER, act)


def _verb(update: object) -> AnyVerb | None:
    query = update.callback_query if isinstance(update, Update) else None
    if query is None or query.data is None:
        return None
    try:
        return verb_of(query.data, VERBS)
    except Malformed:
        return None


async def _nothing(update: Update, context: Context) -> None:
    """What is done is found by the verb."""


class Said(MessageHandler[Context, Any]):
    """Words, contacts and service messages that come in by a row."""

    def __init__(self, row: Entrance, where: filters.BaseFilter, act: Act) -> None:
        super().__init__(where, act)
        self.rows = (row,)


class Commanded(CommandHandler[Context, Any]):
    """A command, under both its names."""

    def __init__(self, row: Command, where: filters.BaseFilter, act: Act, **how: Any) -> None:
        super().__init__(list({row.name, row.english}), act, where, **how)
        self.rows = (row.entrance,)

    def check_update(self, update: object) -> Any:
        """Return PTB's finding; a button is no command, which PTB sees only later."""
        tapped = isinstance(update, Update) and update.callback_query is not None
        return None if tapped else super().check_update(update)


class Member(ChatMemberHandler[Context, Any]):
    """The bot's own membership of a chat has changed."""

    def __init__(self, row: Entrance, act: Act) -> None:
        super().__init__(act, ChatMemberHandler.MY_CHAT_MEMBER)
        self.rows = (row,)


def said(row: Entrance, where: filters.BaseFilter, act: Act) -> Said:
    """Return the handler of what people or Telegram say."""
    return Said(row, where, act)


def on_command(
    name: str, act: Act, *, where: filters.BaseFilter = filters.ALL, **how: Any
) -> Commanded:
    """Return the handler of a command; in which chats it counts is for its row to say."""
    [row] = [one for one in COMMANDS if one.name == name]
    return Commanded(row, filters.UpdateType.MESSAGE & where, act, **how)


def link(row: Entrance, act: Act, *, payload: str = "") -> Said:
    """Return the handler of a deep link: the row's word and a token, or another payload."""
    words = filters.Regex(rf"^/start(@\w+)? {payload or row.word + '[A-Za-z0-9_-]+'}$")
    return Said(row, filters.UpdateType.MESSAGE & words, act)


def check(app: App) -> None:
    """Raise `NoRow` unless each handler has its row and each row its handler."""
    rows = set()
    for handler in _all(one for group in app.handlers.values() for one in group):
        found = _rows_of(handler)
        if not found:
            raise NoRow(f"no row for {handler!r}")
        rows |= {one.word for one in found}
    known = {one.word for one in UPDATES} | set(VERBS) | {one.entrance.word for one in COMMANDS}
    if rows != known:
        raise NoRow(f"no handler for, or no row called {sorted(rows ^ known)}")


def _all(handlers: Iterable[Handler]) -> Iterable[Handler]:
    for one in handlers:
        if isinstance(one, ConversationHandler):
            inner = [*one.entry_points, *one.fallbacks]
            yield from _all([*inner, *(each for state in one.states.values() for each in state)])
        else:
            yield one


def _rows_of(handler: Handler) -> tuple[Entrance, ...]:
    if isinstance(handler, Pressing):
        return tuple(verb.entrance for verb in handler.taps)
    return getattr(handler, "rows", ())
