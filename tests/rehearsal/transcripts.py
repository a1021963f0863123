"""Makes two servers' transcripts comparable, and finds where they still differ."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

NOTHING = "(nothing)"
CHOSEN = frozenset({  # texts that every server chooses by itself: only that they are texts counts
    "chat_instance", "file_id", "file_path", "file_unique_id", "first_name", "language_code",
    "last_name", "title", "username",
})  # fmt: skip
TIMES = frozenset({"date", "edit_date"})


@dataclass(frozen=True)
class Difference:
    """One place where an emulator's answer is not ours; `at` is scenario/step/place in it."""

    at: str
    ours: Any
    theirs: Any

    def __str__(self) -> str:
        ours, theirs = shown(self.ours), shown(self.theirs)
        return f"{self.at}\n    ours:   {ours}\n    theirs: {theirs}"


class Names:
    """Gives numbers that servers choose the names under which they are comparable."""

    def __init__(self, cast: dict[str, Any]) -> None:
        self._who = {number: name for name, number in cast.items()}
        self._messages: dict[tuple[Any, Any], str] = {}
        self._updates: dict[Any, str] = {}

    def plain(self, value: Any, key: str = "") -> Any:
        """Return a value without what differs between any two servers."""
        if isinstance(value, dict):
            return {name: self._part(value, name) for name in value}
        if isinstance(value, list):
            return [self.plain(part) for part in value]
        if key == "id" or key.endswith("_chat_id"):
            return f"<{self._who.get(value, 'id')}>" if isinstance(value, int) else "<id>"
        if key == "update_id":
            return self._updates.setdefault(value, f"<update {len(self._updates) + 1}>")
        if key in CHOSEN:
            return "<text>" if isinstance(value, str) else value
        return "<time>" if key in TIMES and isinstance(value, int) else value

    def _part(self, whole: dict[str, Any], name: str) -> Any:
        if name != "message_id" or "chat" not in whole:
            return self.plain(whole[name], name)
        which = (whole["chat"].get("id"), whole[name])
        return self._messages.setdefault(which, f"<message {len(self._messages) + 1}>")


def compared(scenario: str, ours: dict[str, Any], theirs: dict[str, Any]) -> Iterator[Difference]:
    """Yield where two transcripts of one scenario, made plain, differ."""
    for step, entry in ours.items():
        for place, mine, other in _beginning(entry, theirs[step]):
            yield Difference(f"{scenario}/{step}/{place}", mine, other)


def shown(value: Any) -> str:
    """Return a value in one line."""
    return value if value == NOTHING else json.dumps(value, ensure_ascii=False)


def _beginning(mine: dict[str, Any], other: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    # An answer and a refusal have nothing in common that would be worth comparing further.
    pair = _outcome(mine), _outcome(other)
    if (pair[0] != pair[1] and "accepted" in pair) or "cannot" in mine | other:
        yield "outcome", *pair
    else:
        yield from _differing(mine, other)


def _outcome(entry: dict[str, Any]) -> str:
    if "cannot" in entry:
        return f"cannot: {entry['cannot']}"
    if entry.get("ok", entry.get("status", 200) == 200):
        return "accepted"
    return f"refused: {entry.get('description', entry['status'])}"


def _differing(mine: Any, other: Any, place: str = "") -> Iterator[tuple[str, Any, Any]]:
    if isinstance(mine, dict) and isinstance(other, dict):
        for name in [*mine, *(other.keys() - mine.keys())]:
            pair = mine.get(name, NOTHING), other.get(name, NOTHING)
            yield from _differing(*pair, f"{place}.{name}".lstrip("."))
    elif isinstance(mine, list) and isinstance(other, list):
        if len(mine) != len(other):
            yield f"{place}.length", len(mine), len(other)
        for number, pair in enumerate(zip(mine, other, strict=False)):
            yield from _differing(*pair, f"{place}.{number}")
    elif mine != other or type(mine) is not type(other):
        yield place, mine, other
