"""A message's words as the bot gave them: parsed, trimmed and measured."""

from typing import Any

from bot.rehearsal.api.html import parse
from bot.rehearsal.api.parameters import Given
from bot.rehearsal.world.entities import Entity, found_in, in_order, trimmed, utf16
from bot.rehearsal.world.refusals import bad

TEXT_LIMIT, CAPTION_LIMIT = 4096, 1024
ENTITY_FIELDS = frozenset({
    "type", "offset", "length", "url", "user", "language", "custom_emoji_id", "unix_time",
    "date_time_format",
})  # fmt: skip
ENTITY_TYPES = frozenset({
    "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold",
    "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote",
    "code", "pre", "text_link", "text_mention", "custom_emoji", "date_time",
})  # fmt: skip


def text_of(given: Given) -> dict[str, Any]:
    """Return text and entities of a message; raise Refused if empty or over 4096 characters."""
    text, entities = _formatted(given, "text", "entities")
    if not text:
        raise bad("message text is empty")
    if utf16(text) > TEXT_LIMIT:
        raise bad("message is too long")
    return _some(text=text, entities=entities)


def caption_of(given: Given) -> dict[str, Any]:
    """Return caption and entities of a picture or file; raise Refused over 1024 characters."""
    caption, entities = _formatted(given, "caption", "caption_entities")
    if utf16(caption) > CAPTION_LIMIT:
        raise bad("message caption is too long")
    return _some(caption=caption, caption_entities=entities)


def _formatted(given: Given, words: str, marks: str) -> tuple[str, list[Entity]]:
    source = given.get(words, "")
    mode = given.get("parse_mode", "").lower()
    if mode == "html":
        text, entities = parse(source)
    elif mode:
        raise bad("unsupported parse_mode")
    else:
        text, entities = source, _checked(given.get(marks) or [])
    text, entities = trimmed(text, entities)
    return text, found_in(text, entities)


def _checked(entities: Any) -> list[Entity]:
    if not isinstance(entities, list):
        raise bad("expected an Array of MessageEntity")
    for entity in entities:
        if not isinstance(entity, dict) or entity.get("type") not in ENTITY_TYPES:
            raise bad("can't parse MessageEntity: unsupported type specified")
        for name in entity.keys() - ENTITY_FIELDS:
            raise bad(f'unexpected field "{name}" in message entity')
        if not all(isinstance(entity.get(edge), int) for edge in ("offset", "length")):
            raise bad("can't parse MessageEntity: offset and length must be integers")
    return in_order(entities)


def _some(**parts: Any) -> dict[str, Any]:
    return {name: value for name, value in parts.items() if value}
