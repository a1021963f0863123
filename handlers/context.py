"""What a handler is given: the use cases, the person, and a way to say something."""

from datetime import datetime
from typing import Any, TypeVarTuple, cast

from telegram import Chat, MaybeInaccessibleMessage, Message, Update, User
from telegram.constants import ChatType
from telegram.ext import Application, CallbackContext, ExtBot

from bot.conversations import TURN, Turn
from bot.domain.buttons import Verb
from bot.domain.conversations import Conversation
from bot.domain.errors import AnonymousAdmin
from bot.domain.people import Person
from bot.services import Services
from handlers.saying import Say

Ts = TypeVarTuple("Ts")
App = Application[ExtBot[None], "Context", dict[Any, Any], dict[Any, Any], dict[Any, Any], None]


class Context(CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """PTB's context, with ours on top."""

    @classmethod
    def from_update(cls, update: object, application: Any) -> "Context":
        """Note that a context could be made, else PTB would skip the update in silence."""
        context = super().from_update(update, application)
        context.turn = cast(Turn, application.bot_data[TURN])
        context.turn.has_context = True
        context._update = cast(Update, update)
        return context

    turn: Turn  # in which this update is treated
    _update: Update

    @property
    def user(self) -> User:
        """Return who acted, as Telegram knows them; not for what nobody sent."""
        return cast(User, self._update.effective_user)

    @property
    def sender_name(self) -> str:
        """Return the name the sender has given Telegram."""
        return self.user.full_name

    @property
    def chat_id(self) -> int:
        """Return the chat this happened in; not for what belongs to none."""
        return cast(Chat, self._update.effective_chat).id

    @property
    def in_private(self) -> bool:
        """Tell whether this happened in the bot's own chat with one person."""
        chat = self._update.effective_chat
        return chat is not None and chat.type == ChatType.PRIVATE

    @property
    def message(self) -> Message:
        """Return the message that was sent."""
        return cast(Message, self._update.effective_message)

    @property
    def message_id(self) -> int:
        """Return which message was sent, or which one's button was tapped."""
        query = self._update.callback_query
        if query is None:
            return self.message.message_id
        return cast(MaybeInaccessibleMessage, query.message).message_id

    @property
    def text(self) -> str:
        """Return what was written, '' for a message without words."""
        return self.message.text or ""

    @property
    def payload(self) -> str:
        """Return what a deep link carries behind its prefix: the token of `/start o_<token>`."""
        return self.text.split()[-1].partition("_")[2]

    @property
    def services(self) -> Services:
        """Return the use cases, in this update's savepoint."""
        return self.turn.services

    @property
    def person(self) -> Person:
        """Return who sent the update; raise `AnonymousAdmin` if the group spoke."""
        if self.turn.person is None:
            raise AnonymousAdmin
        return self.turn.person

    @property
    def language(self) -> str:
        """Return the language to speak to this person."""
        return self.services.language(self.turn.person)

    @property
    def talk(self) -> Conversation:
        """Return the open talk; only for handlers inside a conversation."""
        assert self.turn.talk is not None
        return self.turn.talk

    def pressed(self, verb: Verb[*Ts]) -> tuple[*Ts]:
        """Return what the pressed button carries; only for handlers of this verb."""
        tap = self.turn.pressed
        assert tap is not None
        assert tap.verb is verb
        return cast("tuple[*Ts]", tap.values)

    def keep_talk(self, state: int) -> None:
        """Store the open talk; for handlers outside the conversation it belongs to."""
        self.turn.resumed = True
        self.talk.state = state
        self.services.conversations.save(self.talk)

    @property
    def sent_at(self) -> datetime:
        """Return when the message was sent; for a tap, when it arrived."""
        return self.turn.sent_at

    @property
    def say(self) -> Say:
        """Return the mouth: what it says are rows in the outbox."""
        return Say(self._update, self.turn)
