"""Keys below the field one types in, instead of buttons under a message."""

from dataclasses import dataclass
from typing import Any


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
        [{"text": key.label, **({"request_contact": True} if key.contact else {})}] for key in keys
    ]
    return {"keyboard": rows, "resize_keyboard": True, "one_time_keyboard": True}
