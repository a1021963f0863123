"""What a message was last made to say: an edit that changes nothing is not worth a call."""

import hashlib
from typing import Any

import orjson

REMEMBERED = 5000  # messages
# Where a message stands and how it came, not what it says.
_APART = frozenset(
    {"chat_id", "message_id", "protect_content", "disable_notification", "reply_parameters"}
)


class LastWords:
    """Hashes beside the database, of what Telegram has confirmed; the newest ones only.

    Whatever is not sure is forgotten: one edit too many harms nobody, one too few does.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], bytes] = {}

    def same(self, chat_id: int, message_id: int, params: dict[str, Any]) -> bool:
        """Tell whether the message says this already."""
        return self._known.get((chat_id, message_id)) == _hash(params)

    def said(self, chat_id: int, message_id: int, params: dict[str, Any]) -> None:
        """Remember what the message says now."""
        self.forget(chat_id, message_id)
        self._known[chat_id, message_id] = _hash(params)
        if len(self._known) > REMEMBERED:
            del self._known[next(iter(self._known))]

    def forget(self, chat_id: int, message_id: int) -> None:
        """Something else happens to the message, or it is not known what has."""
        self._known.pop((chat_id, message_id), None)


def _hash(params: dict[str, Any]) -> bytes:
    said = {name: value for name, value in params.items() if name not in _APART}
    words = orjson.dumps(said, option=orjson.OPT_SORT_KEYS)
    return hashlib.blake2b(words, digest_size=16).digest()
