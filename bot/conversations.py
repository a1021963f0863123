"""PTB's ConversationHandler with its state in a row, and the turn an update is treated in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from telegram import Update
from telegram.ext import ConversationHandler, MessageHandler

from bot.domain.buttons import Pressed
from bot.domain.conversations import Conversation
from bot.domain.people import Person
from bot.services import Services

TURN = "turn"  # where the Application's bot_data holds it


@dataclass(slots=True)
class Turn:
    """All that belongs to treating one update, inside its savepoint."""

    services: Services
    sent_at: datetime
    person: Person | None = None
    pressed: Pressed | None = None  # the button, as it was read
    case_answered: int | None = None  # whose card a message replies to
    talk: Conversation | None = None
    loaded: int | None = None  # the talk that was open before, by id
    resumed: bool = False  # the handler went on with a talk that was set aside, and stored it
    answered: bool = False
    has_context: bool = False
    error: Exception | None = None


class RowConversation(ConversationHandler[Any]):
    """Knows a state only between `remember` and `recall`; PTB pinned, both names are tested."""

    def remember(self, update: Update, state: int) -> None:
        """Put the stored state where PTB looks for it."""
        self._conversations[self._get_key(update)] = state

    def listens(self, update: Update) -> bool:
        """Tell whether the present question is one to be answered by typing."""
        state = self._conversations.get(self._get_key(update))
        return any(isinstance(one, MessageHandler) for one in self.states.get(state, ()))

    def recall(self, update: Update) -> int | None:
        """Return the state PTB left, None if the talk ended, and forget it."""
        if not self._conversations:  # as nearly always: one talk is open at most
            return None
        state = self._conversations.pop(self._get_key(update), None)
        return state if isinstance(state, int) else None


class Conversations:
    """Loads the open talk before PTB looks at an update, and stores it afterwards."""

    def __init__(self, handlers: Sequence[RowConversation]) -> None:
        self._by_name = {handler.name or "": handler for handler in handlers}

    async def load(self, update: Update, turn: Turn) -> None:
        """Read the open talk of this person and chat, if they have both."""
        user, chat = update.effective_user, update.effective_chat
        if user is None or chat is None:
            return
        turn.talk = await turn.services.conversations.open_of(user.id, chat.id)
        turn.loaded = turn.talk.id if turn.talk is not None else None
        if turn.talk is not None and turn.talk.name in self._by_name:
            self._by_name[turn.talk.name].remember(update, turn.talk.state)

    def store(self, update: Update, turn: Turn) -> None:
        """Write the talk as PTB left it; an ended one is deleted."""
        for name, state in self.forget(update).items():
            if turn.talk is None or turn.talk.name != name or turn.resumed:
                continue
            if state is None and turn.talk.id == turn.loaded:
                turn.services.conversations.end(turn.talk)
            elif state is not None:
                turn.talk.state = state
                turn.services.conversations.save(turn.talk)

    def forget(self, update: Update) -> dict[str, int | None]:
        """Keep nothing in memory; return the states that were there."""
        if update.effective_user is None or update.effective_chat is None:
            return {}
        return {name: handler.recall(update) for name, handler in self._by_name.items()}
