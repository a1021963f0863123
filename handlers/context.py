"""What a handler is given: the use cases, the person, and a way to say something."""

from datetime import datetime
from typing import Any, TypeVarTuple, cast

from telegram import CallbackQuery, Chat, Message, Update, User
from telegram.constants import ChatType
from telegram.ext import Application, CallbackContext, ExtBot

from bot.conversations import TURN, Turn
from bot.domain.buttons import Verb
from bot.domain.conversations import Conversation
from bot.domain.errors import AnonymousAdmin
from bot.domain.messages import Lane
from bot.domain.people import Person
from bot.services import Services
from bot.texts import text
from bot.views.screen import Rows, Screen, paired

Ts = TypeVarTuple("Ts")
App = Application[ExtBot[None], "Context", dict[Any, Any], dict[Any, Any], dict[Any, Any], None]


class Context(CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """PTB's context, with ours on top."""

    @classmethod
    def from_update(cls, update: object, application: Any) -> "Context":
        """Note that a context could be made, else PTB would skip the update in silence."""
        context = super().from_update(update, application)
        context.turn.has_context = True
        context._update = cast(Update, update)
        return context

    _update: Update

    @property
    def turn(self) -> Turn:
        """Return the turn this update is treated in."""
        return cast(Turn, self.application.bot_data[TURN])

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
        """Return the message that was sent, or whose button was tapped."""
        return cast(Message, self._update.effective_message)

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
    def say(self) -> "Say":
        """Return the mouth: what it says are rows in the outbox."""
        return Say(self._update, self)


class Say:
    """Promises to this chat; handlers never wait for Telegram."""

    def __init__(self, update: Update, context: Context) -> None:
        self._update = update
        self._context = context

    @property
    def _chat(self) -> int:
        return self._context.chat_id

    @property
    def _topic(self) -> dict[str, int]:
        """Return in which topic of a forum this happened: what is said stays in it."""
        message = self._update.effective_message
        if not isinstance(message, Message) or not message.is_topic_message:
            return {}
        thread = message.message_thread_id
        return {} if thread is None else {"message_thread_id": thread}

    def reply(self, screen: Screen, *, subject: str | None = None, to: int | None = None) -> None:
        """Send a new message to this chat; with `to`, as an answer to that message."""
        params = _sending(screen, self._chat) | self._topic
        if to is not None:
            params["reply_parameters"] = {"message_id": to, "allow_sending_without_reply": True}
        self._context.services.outbox.call(
            "sendMessage", params, chat_id=self._chat, subject=subject
        )

    def edit(self, screen: Screen) -> None:
        """Edit the message whose button was tapped; below a picture, answer with a new one."""
        message = tapped(self._update).message
        if message is None or self.on_picture:
            self.reply(screen)
            return
        params = {"chat_id": self._chat, "message_id": message.message_id, **screen.params()}
        self._context.services.outbox.call("editMessageText", params, chat_id=self._chat)

    @property
    def on_picture(self) -> bool:
        """Tell whether the button that was tapped stands below a picture."""
        return bool(getattr(tapped(self._update).message, "photo", ()))

    def leave_buttons(self, rows: Rows) -> None:
        """Leave only these buttons on the message whose button was tapped."""
        message = tapped(self._update).message
        if message is None:
            return
        shown = paired(rows) if self.on_picture else rows
        keyboard = [[button.params() for button in row] for row in shown]
        params = {
            "chat_id": self._chat,
            "message_id": message.message_id,
            "reply_markup": {"inline_keyboard": keyboard},
        }
        self._context.services.outbox.call("editMessageReplyMarkup", params, chat_id=self._chat)

    async def strip(self, talk: Conversation) -> None:
        """Take the buttons off a talk's message: only one message carries live ones."""
        self._context.services.outbox.withdraw(talk.subject, talk.chat_id)
        message_id = await self._context.services.conversations.message_id(talk)
        if message_id is not None:
            self._context.services.outbox.call(
                "editMessageReplyMarkup",
                {"chat_id": talk.chat_id, "message_id": message_id},
                chat_id=talk.chat_id,
            )

    def show(self, screen: Screen) -> None:
        """Show the talk's next screen: in place after a tap, as a new message after a text."""
        talk = self._context.talk
        query = self._update.callback_query
        if query is not None and query.message is not None:
            self._context.services.outbox.shown(talk.subject, self._chat, query.message.message_id)
        self._context.services.outbox.call(
            "sendMessage",
            _sending(screen, self._chat),
            chat_id=self._chat,
            subject=talk.subject,
            rings=query is None,
        )

    def react(self, emoji: str) -> None:
        """Put a small sign on the message this is about: heard, without another message."""
        params = {
            "chat_id": self._chat,
            "message_id": self._context.message.message_id,
            "reaction": [{"type": "emoji", "emoji": emoji}],
        }
        self._context.services.outbox.call("setMessageReaction", params, chat_id=self._chat)

    def answer(
        self,
        key: str | None = None,
        *,
        alert: bool = False,
        url: str | None = None,
        words: str | None = None,
        **values: object,
    ) -> None:
        """Answer the tap, with a short pop-up if there is a key, or ready `words`."""
        query = tapped(self._update)
        if key is not None:
            words = text(key, self._context.language, **values)[:200]
        params = {
            "callback_query_id": query.id,
            "text": words,
            "show_alert": alert or None,
            "url": url,
        }
        self._context.turn.answered = True
        self._context.services.outbox.call(
            "answerCallbackQuery",
            {name: value for name, value in params.items() if value is not None},
            chat_id=None,
            lane=Lane.URGENT,
        )


def _sending(screen: Screen, chat_id: int) -> dict[str, Any]:
    params = {"chat_id": chat_id, **screen.params()}
    return {**params, "protect_content": True} if screen.protect else params


def tapped(update: Update) -> CallbackQuery:
    """Return the tap; only for handlers of taps."""
    assert update.callback_query is not None
    return update.callback_query
