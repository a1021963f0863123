"""Keys below the field one types in, instead of buttons under a message."""

import re
from dataclasses import dataclass
from typing import Any

from bot.domain.names import visible

NOTHING_SEEN = "…"
_SEEN_AT_ONCE = re.compile(r"[!-~]")


def label_of(words: str) -> str:
    """Return words fit for a button: what nobody can see is refused by Telegram."""
    return words if _SEEN_AT_ONCE.search(words) or visible(words) else NOTHING_SEEN


@dataclass(frozen=True, slots=True)
class Key:
    """A key writes its label, or shares the own telephone number (in private chats only)."""

    label: str
    contact: bool = False


Keys = tuple[Key, ...]
NO_KEYS: Keys = ()  # takes away those that are shown


def markup(keys: Keys) -> dict[str, Any]:
    """Return the keys as the Bot API wants them, one in a row, gone after one press."""
    if not keys:
        return {"remove_keyboard": True}
    rows = [
        [{"text": label_of(key.label), **({"request_contact": True} if key.contact else {})}]
        for key in keys
    ]
    return {"keyboard": rows, "resize_keyboard": True, "one_time_keyboard": True}
