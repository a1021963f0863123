"""Telegram's HTML, read as strictly as Telegram reads it and refused in its words.

Tags and messages follow the published parser (tdlib, `td/telegram/MessageEntity.cpp`).
"""

import re
from dataclasses import dataclass
from typing import Any

from bot.rehearsal.world.entities import Entity, in_order, utf16
from bot.rehearsal.world.refusals import Refused, bad

SIMPLE = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough",
    "del": "strikethrough", "tg-spoiler": "spoiler", "code": "code", "pre": "pre",
    "span": "spoiler", "blockquote": "blockquote",
}  # fmt: skip
WITH_ATTRIBUTES = frozenset({"a", "tg-emoji", "tg-time"})
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,8})|(lt|gt|amp|quot));?")
NAME = re.compile(r"<([^\s>]*+)(?=.)", re.DOTALL)
REST = re.compile(r"([^>]*)>")
END = re.compile(r"</([^\s>]*)\s*>")
ATTRIBUTE = re.compile(r"\s*([a-zA-Z-]+)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[a-zA-Z0-9.\-]+))?")


@dataclass
class Open:
    """A tag that waits for its end."""

    name: str
    attributes: dict[str, str]
    start: int
    at: int


class Reader:
    """One pass over one text."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.text = ""
        self.length = 0
        self.open: list[Open] = []
        self.entities: list[Entity] = []

    def read(self) -> tuple[str, list[Entity]]:
        """Return the plain text and its entities; raise Refused at the first mistake."""
        while self.position < len(self.source):
            if self.source.startswith("</", self.position):
                self._end_tag()
            elif self.source[self.position] == "<":
                self._start_tag()
            else:
                self._words()
        if self.open:
            last = self.open[-1]
            raise _broken(f'Can\'t find end tag corresponding to start tag "{last.name}"')
        return self.text, in_order(self.entities)

    def _byte(self) -> int:
        return len(self.source[: self.position].encode())

    def _words(self) -> None:
        end = self.source.find("<", self.position)
        raw = self.source[self.position : end if end >= 0 else len(self.source)]
        plain = REFERENCE.sub(_character, raw)
        self.text += plain
        self.length += utf16(plain)
        self.position += len(raw)

    def _start_tag(self) -> None:
        named = NAME.match(self.source, self.position)
        if not named:
            raise _broken(f"Unclosed start tag at byte offset {self._byte()}")
        name = named[1].lower()
        if name not in SIMPLE and name not in WITH_ATTRIBUTES:
            where = self._byte()
            raise _broken(f'Unsupported start tag "{name}" at byte offset {where}')
        rest = REST.match(self.source, named.end())
        if not rest:
            raise _broken(f'Unclosed start tag "{name}" at byte offset {self._byte()}')
        attributes = _attributes(rest[1], name, self._byte())
        if name == "span" and attributes.get("class") != "tg-spoiler":
            where = self._byte()
            raise _broken(f'Tag "span" must have class "tg-spoiler" at byte offset {where}')
        self.open.append(Open(name, attributes, self.length, self._byte()))
        self.position = rest.end()

    def _end_tag(self) -> None:
        match = END.match(self.source, self.position)
        if not match:
            raise _broken(f"Unclosed end tag at byte offset {self._byte()}")
        if not self.open:
            raise _broken(f"Unexpected end tag at byte offset {self._byte()}")
        tag = self.open.pop()
        name = match[1].lower()
        if name and name != tag.name:
            where = f"at byte offset {self._byte()}"
            pair = f'expected "</{tag.name}>", found "</{name}>"'
            raise _broken(f"Unmatched end tag {where}, {pair}")
        self.position = match.end()
        if self.length > tag.start:
            self._close(tag)

    def _close(self, tag: Open) -> None:
        language = tag.attributes.get("class", "").removeprefix("language-")
        if tag.name == "code" and language and self.open and self.open[-1].name == "pre":
            self.open[-1].attributes["language"] = language
            return
        details = _entity(tag, self.text)
        if details:
            size = self.length - tag.start
            self.entities.append({"offset": tag.start, "length": size, **details})


def parse(source: str) -> tuple[str, list[Entity]]:
    """Return the plain text of Telegram HTML and its entities; raise Refused if it is broken."""
    return Reader(source).read()


def _entity(tag: Open, text: str) -> dict[str, Any] | None:
    if tag.name == "a":
        return _link(tag, text)
    if tag.name == "tg-time":
        return _time(tag)
    if tag.name == "tg-emoji":
        return {"type": "custom_emoji", "custom_emoji_id": tag.attributes.get("emoji-id", "")}
    if "language" in tag.attributes:
        return {"type": "pre", "language": tag.attributes["language"]}
    if tag.name == "blockquote" and "expandable" in tag.attributes:
        return {"type": "expandable_blockquote"}
    return {"type": SIMPLE[tag.name]}


def _link(tag: Open, text: str) -> dict[str, Any] | None:
    inner = text.encode("utf-16-le")[tag.start * 2 :].decode("utf-16-le")
    url = tag.attributes.get("href") or inner
    return {"type": "text_link", "url": url} if "." in url or ":" in url else None


def _time(tag: Open) -> dict[str, Any]:
    unix = tag.attributes.get("unix", "")
    if not unix.isdecimal():
        raise _broken(f'Tag "tg-time" must have a valid attribute "unix" at byte offset {tag.at}')
    wanted = tag.attributes.get("format")
    details = {"type": "date_time", "unix_time": int(unix)}
    return details | ({"date_time_format": wanted} if wanted else {})


def _attributes(source: str, tag: str, at: int) -> dict[str, str]:
    found: dict[str, str] = {}
    position = 0
    source = source.rstrip()
    while position < len(source):
        match = ATTRIBUTE.match(source, position)
        if not match:
            raise _broken(f'Empty attribute name in the tag "{tag}" at byte offset {at}')
        found[match[1].lower()] = REFERENCE.sub(_character, (match[2] or "").strip("\"'"))
        position = match.end()
    return found


def _character(match: re.Match[str]) -> str:
    if match[3]:
        return NAMED[match[3]]
    code = int(match[1], 16) if match[1] else int(match[2])
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else match[0]


def _broken(reason: str) -> Refused:
    return bad(f"can't parse entities: {reason}")
