"""PTB's objects out of an update's JSON, without those that nobody reads."""

from datetime import UTC, datetime
from typing import Any

from telegram import Bot, CallbackQuery, Chat, MaybeInaccessibleMessage, Update, User

# What makes an answer to a tap different: below a picture and in a forum's topic.
_READ = ("photo", "is_topic_message")


class Unparsable(Exception):
    """PTB can make nothing of this update."""


def parsed(payload: dict[str, Any], bot: Bot) -> Update:
    """Return the update; raise `Unparsable`.

    Of the message under a tapped button only its place is read, as a rule. To look for all that
    it might hold would be a third of the work.
    """
    if not payload:
        raise Unparsable
    try:
        tapped = payload.get("callback_query")
        message = tapped.get("message") if tapped is not None else None
        if tapped is not None and message and not any(message.get(one) for one in _READ):
            return Update(payload["update_id"], callback_query=_tap(tapped, message, bot))
        update = Update.de_json(payload, bot)
    except Exception as error:
        raise Unparsable from error
    if not isinstance(update, Update):
        raise Unparsable
    return update


def _tap(tapped: dict[str, Any], message: dict[str, Any], bot: Bot) -> CallbackQuery:
    return CallbackQuery(
        id=tapped["id"],
        from_user=User.de_json(tapped["from"], bot),
        chat_instance=tapped["chat_instance"],
        message=MaybeInaccessibleMessage(  # what PTB calls the place of a message, and no more
            Chat.de_json(message["chat"], bot),
            message["message_id"],
            datetime.fromtimestamp(message["date"], UTC),
        ),
        data=tapped.get("data"),
    )
