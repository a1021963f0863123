"""Updates out of bytes: what can be read is, the rest is kept as it came, and nothing raises."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeGuard

import orjson
import structlog

from storage.inbox import is_id

LARGEST = 2**52  # Telegram's numbers are far below; a greater one would skip all that follow
log = structlog.get_logger()
_START = re.compile(rb'^\s*\{\s*"ok"\s*:\s*true\s*,\s*"result"\s*:\s*\[')
_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]{},]', re.DOTALL)
_NUMBER = re.compile(rb'"update_id"\s*:\s*(\d{1,16})\s*[,}]')


class NoPage(Exception):
    """Not what Telegram answers, or not the whole of it."""


@dataclass(slots=True)
class Page:
    """What came: updates in their order, the bytes of what is none, the highest number."""

    updates: list[dict[str, Any]] = field(default_factory=list)
    unread: list[bytes] = field(default_factory=list)
    highest: int | None = None

    @property
    def empty(self) -> bool:
        """Tell whether nothing came."""
        return not self.updates and not self.unread


def page_in(payload: bytes) -> Page:
    """Return the page of an answer; raise `NoPage` if not one whole item can be made out."""
    if (sound := _sound(payload)) is not None:
        return sound
    page = Page()
    for item in _items(payload):
        update = update_in(item)
        number = number_in(item) if update is None else update["update_id"]
        if number is not None:
            page.highest = max(number, page.highest or 0)
        if update is None:
            page.unread.append(item)
        else:
            page.updates.append(update)
    page.updates.sort(key=lambda one: int(one["update_id"]))
    return page


def _sound(payload: bytes) -> Page | None:
    """Return the page at once if nothing in it is odd, as nearly always; else None."""
    try:
        answer = orjson.loads(payload)
        updates = answer["result"] if answer["ok"] is True else None
        orjson.dumps(updates)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    if not isinstance(updates, list) or not all(_is_update(one) for one in updates):
        return None
    updates.sort(key=lambda one: int(one["update_id"]))
    return Page(updates, highest=updates[-1]["update_id"] if updates else None)


def say_received(updates: Iterable[dict[str, Any]]) -> None:
    """Say in one line which updates were stored together: by their numbers they are followed."""
    if numbers := ",".join(str(one["update_id"]) for one in updates):
        log.info("received", updates=numbers)


def update_in(item: bytes) -> dict[str, Any] | None:
    """Return the update, or None if it is none or could not be stored as it is."""
    try:
        update = _loaded(item)
        orjson.dumps(update)  # what is nested too deeply can be read but not written
    except (ValueError, TypeError, RecursionError):  # both kinds of orjson's are of these
        return None
    return update if _is_update(update) else None


def number_in(item: bytes) -> int | None:
    """Return the number of what cannot be read, if one stands in it."""
    found = _NUMBER.search(item)
    return int(found[1]) if found and int(found[1]) < LARGEST else None


def _is_update(item: object) -> TypeGuard[dict[str, Any]]:
    if not isinstance(item, dict) or not _is_number(item.get("update_id")):
        return False
    return all(_is_from_somebody(one) for one in item.values())


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < LARGEST


def _is_from_somebody(part: object) -> bool:
    """Tell whether who is named as the sender can be remembered, if anybody is."""
    sender = part.get("from") if isinstance(part, dict) else None
    return not isinstance(sender, dict) or is_id(sender.get("id"))


def _loaded(item: bytes) -> Any:
    """Return what JSON says; characters that are none become question marks."""
    try:
        return orjson.loads(item)
    except orjson.JSONDecodeError:
        lenient = json.loads(item.decode("utf-8", "replace"))
        return orjson.loads(json.dumps(lenient, ensure_ascii=False).encode("utf-8", "replace"))


def _items(payload: bytes) -> list[bytes]:
    """Return the items of the answer without reading them: one may be anything."""
    start = _START.match(payload)
    if start is None:
        return [orjson.dumps(one) for one in _otherwise(payload)]
    items = list(_cut(payload, start.end()))
    if not items:
        raise NoPage
    return [item for item in items if item.strip()]


def _cut(payload: bytes, at: int) -> Iterator[bytes]:
    """Give each whole item; of an answer that was cut off the last one is missing."""
    depth = 0
    for token in _TOKEN.finditer(payload, at):
        sign = token[0]
        if depth == 0 and sign in b",]":
            yield payload[at : token.start()]
            at = token.end()
            if sign == b"]":
                return
        elif sign in b"[{":
            depth += 1
        elif sign in b"]}":
            depth -= 1


def _otherwise(payload: bytes) -> list[Any]:
    """Return the items of an answer that is written in another way; raise `NoPage`."""
    try:
        answer = orjson.loads(payload)
        items = answer["result"] if answer["ok"] is True else None
        orjson.dumps(items)
    except (ValueError, TypeError, KeyError, RecursionError):
        raise NoPage from None
    if not isinstance(items, list):
        raise NoPage
    return items
