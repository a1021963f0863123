"""Everything that can go wrong with Telegram, to be switched on at will."""

from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, get_args

from bot.rehearsal.world.refusals import Dropped, Refused, too_many

Down = Literal["", "5xx", "drop"]


@dataclass
class Faults:
    """The faults in force; flood_chat and drop_chat None mean every chat."""

    slow_ms: int = 0
    down: Down = ""
    flood_seconds: int = 0
    flood_chat: int | None = None
    drop_answer_once: bool = False
    drop_chat: int | None = None
    duplicate_next_update: bool = False
    poison: bool = False

    def seen(self) -> dict[str, Any]:
        """Return the faults as the page shows them."""
        return asdict(self)

    def change(self, wanted: dict[str, Any]) -> None:
        """Set the named faults; raise ValueError for an unknown name or a wrong value."""
        unknown = set(wanted) - {field.name for field in fields(self)}
        if unknown:
            raise ValueError(f"There is no fault named {', '.join(sorted(unknown))}.")
        for name, value in wanted.items():
            setattr(self, name, _checked(name, value))

    def before_call(self) -> None:
        """Raise what a bot meets while Telegram is down."""
        if self.down == "drop":
            raise Dropped
        if self.down:
            raise Refused(502, "Bad Gateway")

    def before_message(self, chat_id: int) -> None:
        """Raise the 429 of a flood in this chat or in all."""
        if self.flood_seconds and self.flood_chat in (None, chat_id):
            raise too_many(self.flood_seconds)

    def loses_answer(self, chat_id: object) -> bool:
        """Return whether the answer to what was just said to this chat does not come back."""
        here = self.drop_chat is None or str(self.drop_chat) == str(chat_id)
        return self.drop_answer_once and here


def _checked(name: str, value: Any) -> Any:
    if name == "down":
        if value not in get_args(Down):
            raise ValueError('"down" is "5xx", "drop" or empty.')
        return value
    if name in ("slow_ms", "flood_seconds"):
        return _seconds(name, value)
    if name in ("flood_chat", "drop_chat"):
        return value if isinstance(value, int) and not isinstance(value, bool) else None
    return bool(value)


def _seconds(name: str, value: Any) -> int:
    if not isinstance(value, int) or not 0 <= value <= 60_000:
        raise ValueError(f'"{name}" is a whole number from 0 to 60000.')
    return value
