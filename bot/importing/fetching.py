"""A file out of a chat, by what Telegram calls it: asked for when it is needed, never kept."""

from telegram.error import BadRequest, Forbidden, TelegramError

from bot.domain.office.errors import ListGone, ListTooLarge
from bot.domain.office.sent_lists import LARGEST, SentFile
from bot.telegram_http import Telegram


class NotFetched(Exception):
    """Telegram did not hand it out now; perhaps it does in a moment."""


async def fetched(telegram: Telegram, file: SentFile) -> bytes:
    """Return the file; raise `ListGone`, `ListTooLarge`, or `NotFetched` if it may come later."""
    try:
        found = await telegram.call("getFile", {"file_id": file.file_id})
        if found.get("file_size", 0) > LARGEST:
            raise ListTooLarge(limit=LARGEST // 1_000_000)
        content = await telegram.download(found["file_path"])
    except (BadRequest, Forbidden):
        raise ListGone from None
    except (TelegramError, AttributeError, KeyError) as error:
        raise NotFetched(type(error).__name__) from None
    if len(content) > LARGEST:
        raise ListTooLarge(limit=LARGEST // 1_000_000)
    return content
