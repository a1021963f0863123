"""A forum's topics: what is said in one, or beside it where it was closed meanwhile."""

from typing import Any

from telegram.error import BadRequest

from bot.telegram_http import Telegram

TOPIC = "message_thread_id"
ABOUT_A_TOPIC = ("message thread not found", "topic_closed", "topic_deleted")


async def say(telegram: Telegram, method: str, params: dict[str, Any], files: Any = None) -> Any:
    """Make a call that speaks; without its topic if Telegram has that no more.

    That a topic is closed says nothing about the chat, in which the bot may well write. Raises
    what the call raises.
    """
    try:
        return await telegram.call(method, params, files)
    except BadRequest as error:
        if TOPIC not in params or not str(error).lower().startswith(ABOUT_A_TOPIC):
            raise
    beside = {name: value for name, value in params.items() if name != TOPIC}
    return await telegram.call(method, beside, files)
