"""Telegram's formatted text: its HTML dialect, and what it finds in plain words by itself.

Offsets and lengths count UTF-16 units (core.telegram.org/bots/api#messageentity).
"""

import re
from typing import Any

Entity = dict[str, Any]

FOUND = (  # what the apps make tappable by themselves, the first match wins
    ("url", re.compile(r"(?i)\bhttps?://[^\s<>\"]+[^\s<>\".,;:!?)]|\bt\.me/[\w?=&/+-]+")),
    ("email", re.compile(r"\b[\w.+-]+@[\w-]+\.[\w.-]*\w")),
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?\b")),
    ("mention", re.compile(r"(?<!\w)@[A-Za-z][A-Za-z0-9_]{4,31}\b")),
    ("hashtag", re.compile(r"(?<![\w&])#\w*[^\W\d]\w*")),
)
CLOSED_TO_FINDING = frozenset({"code", "pre", "text_link", "text_mention"})


def utf16(text: str) -> int:
    """Return a text's length in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def found_in(text: str, known: list[Entity]) -> list[Entity]:
    """Return the known entities and those Telegram finds by itself, in order."""
    taken = [span(entity) for entity in known if entity["type"] in CLOSED_TO_FINDING]
    entities = list(known)
    for kind, pattern in FOUND:
        for match in pattern.finditer(text):
            start = utf16(text[: match.start()])
            end = start + utf16(match.group())
            if all(end <= low or start >= high for low, high in taken):
                taken.append((start, end))
                entities.append({"type": kind, "offset": start, "length": end - start})
    return in_order(entities)


def span(entity: Entity) -> tuple[int, int]:
    """Return where an entity starts and ends."""
    return entity["offset"], entity["offset"] + entity["length"]


def in_order(entities: list[Entity]) -> list[Entity]:
    """Return entities by their start, the longer one first."""
    return sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


def trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Return the text without white space around it, its entities moved and cut to fit."""
    ahead = utf16(text) - utf16(text.lstrip())
    text = text.strip()
    size = utf16(text)
    kept = []
    for entity in entities:
        low, high = (min(max(edge - ahead, 0), size) for edge in span(entity))
        if high > low:
            kept.append(entity | {"offset": low, "length": high - low})
    return text, kept
