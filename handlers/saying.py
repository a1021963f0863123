"""How a handler says something: promises to the chat in which an update came."""

from typing import Any, cast

from telegram import CallbackQuery, Chat, Message, Update

from bot.conversations import Turn
from bot.domain.conversations import Conversation
from bot.domain.messages import Lane
from bot.texts import text
from bot.views.screen import Rows, Screen, paired


class Say:
    """Promises to this chat; handlers never wait for Telegram."""

    def __init__(self, update: Update, turn: Turn) -> None:
        self._update = update
        self._turn = turn

    @property
    def _chat(self) -> int:
        return cast(Chat, self._update.effective_chat).id

    @property
    def _topic(self) -> dict[str, int]:
        """Return in which topic of a forum this happened: what is said stays in it."""
        query = self._update.callback_query
        message = self._update.effective_message if query is None else query.message
        if not isinstance(message, Message) or not message.is_topic_message:
            return {}
        thread = message.message_thread_id
        return {} if thread is None else {"message_thread_id": thread}

    def reply(self, screen: Screen, *, subject: str | None = None, to: int | None = None) -> None:
        """Send a new message to this chat; with `to`, as an answer to that message."""
        params = _sending(screen, self._chat) | self._topic
        if to is not None:
            params["reply_parameters"] = {"message_id": to, "allow_sending_without_reply": True}
        self._turn.services.outbox.call("sendMessage", params, chat_id=self._chat, subject=subject)

    def edit(self, screen: Screen) -> None:
        """Edit the message whose button was tapped; below a picture, answer with a new one."""
        message = tapped(self._update).message
        if message is None or self.on_picture:
            self.reply(screen)
            return
        params = {"chat_id": self._chat, "message_id": message.message_id, **screen.params()}
        self._turn.services.outbox.call("editMessageText", params, chat_id=self._chat)

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
        self._turn.services.outbox.call("editMessageReplyMarkup", params, chat_id=self._chat)

    def strip(self, talk: Conversation) -> None:
        """Take the buttons off a talk's message: only one message carries live ones.

        Which one that is, delivery knows: its newest screen may be on its way.
        """
        self._turn.services.outbox.withdraw(talk.subject, talk.chat_id)
        self._turn.services.outbox.call(
            "editMessageReplyMarkup",
            {"chat_id": talk.chat_id},
            chat_id=talk.chat_id,
            subject=talk.subject,
            rings=False,
        )

    def instead(self, talk: Conversation, screen: Screen) -> None:
        """Say something else where a talk's screen stands."""
        self._turn.services.outbox.call(
            "sendMessage",
            _sending(screen, talk.chat_id),
            chat_id=talk.chat_id,
            subject=talk.subject,
            rings=False,
        )

    def show(self, screen: Screen) -> None:
        """Show the talk's next screen: in place after a tap, as a new message after a text."""
        talk = self._turn.talk
        assert talk is not None
        query = self._update.callback_query
        if query is not None and query.message is not None:
            self._turn.services.outbox.shown(talk.subject, self._chat, query.message.message_id)
        self._turn.services.outbox.call(
            "sendMessage",
            _sending(screen, self._chat),
            chat_id=self._chat,
            subject=talk.subject,
            rings=query is None,
        )

    def venue(self, *, title: str, address: str, latitude: float, longitude: float) -> None:
        """Send a place as a pin on the map."""
        where = {"latitude": latitude, "longitude": longitude}
        params = {"chat_id": self._chat, "title": title, "address": address, **where}
        self._turn.services.outbox.call("sendVenue", params, chat_id=self._chat)

    def react(self, emoji: str) -> None:
        """Put a small sign on the message this is about: heard, without another message."""
        params = {
            "chat_id": self._chat,
            "message_id": cast(Message, self._update.effective_message).message_id,
            "reaction": [{"type": "emoji", "emoji": emoji}],
        }
        self._turn.services.outbox.call("setMessageReaction", params, chat_id=self._chat)

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
            words = text(key, self._turn.services.language(self._turn.person), **values)[:200]
        params = {
            "callback_query_id": query.id,
            "text": words,
            "show_alert": alert or None,
            "url": url,
        }
        self._turn.answered = True
        self._turn.services.outbox.call(
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
