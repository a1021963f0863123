"""The file of cities as it is written: what is set for each, with the line it stands on."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml
from yaml import MappingNode, Node, ScalarNode, SequenceNode

from bot.settings import BadSettings, text_of


@dataclass(frozen=True, slots=True)
class Written:
    """A value as somebody wrote it; None for what is no plain value."""

    words: str | None
    line: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A city in the file: its name, the line, and each key that is set, in their order."""

    name: str
    line: int
    keys: tuple[tuple[str, Written], ...]


def with_city(words: str, name: str, keys: Mapping[str, str]) -> str:
    """Return the text with one more city at its end; what stands there stays as it is."""
    entry = yaml.safe_dump({name: dict(keys)}, sort_keys=False, allow_unicode=True)
    return f"{words.rstrip()}\n\n{entry}".lstrip()


def without_city(words: str, name: str) -> str:
    """Return the text without a city; a comment above the next one stays with that one."""
    root = yaml.compose(words, Loader=yaml.SafeLoader)
    assert isinstance(root, MappingNode)
    lines = words.splitlines(keepends=True)
    starts = [key.start_mark.line for key, _ in root.value]
    [place] = [number for number, (key, _) in enumerate(root.value) if key.value == name]
    start, end = starts[place], [*starts, len(lines)][place + 1]
    while end < len(lines) and re.match(r"\s*(#|$)", lines[end - 1]):
        end -= 1
    return "".join([*lines[:start], *lines[end:]])


def entries_in(file: Path) -> list[Entry]:
    """Return the cities in their order; raise `BadSettings` if the file is none of cities."""
    if not file.is_file():
        raise BadSettings(
            f"CITIES_FILE: there is no {file}; `python -m bot city add` makes one with a city."
        )
    try:
        root = yaml.compose(text_of(file), Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        raise BadSettings(f"{file}{_at(error)}: this is no YAML; {_SHAPE}") from None
    if root is None:
        return []
    return [Entry(*_named(key, file), keys=_keys(value)) for key, value in _pairs(root, file)]


_SHAPE = "write each city's name and a colon, and its settings on indented lines below it"


def _pairs(root: Node, file: Path) -> list[tuple[Node, Node]]:
    if not isinstance(root, MappingNode):
        raise BadSettings(f"{file}, line {_line(root)}: here is no city; {_SHAPE}")
    return list(root.value)


def _named(key: Node, file: Path) -> tuple[str, int]:
    if not isinstance(key, ScalarNode):
        raise BadSettings(f"{file}, line {_line(key)}: this is no city's name; {_SHAPE}")
    return key.value, _line(key)


def _keys(node: Node) -> tuple[tuple[str, Written], ...]:
    if not isinstance(node, MappingNode):
        return ()
    return tuple(
        (str(key.value), Written(_words(value), _line(key)))
        for key, value in node.value
        if isinstance(key, ScalarNode)
    )


def _words(node: Node) -> str | None:
    """Return a value as in the environment: a list stands there with commas."""
    if isinstance(node, ScalarNode):
        return str(node.value)
    if isinstance(node, SequenceNode) and all(isinstance(one, ScalarNode) for one in node.value):
        return ",".join(str(one.value) for one in node.value)
    return None


def _line(node: Node) -> int:
    return int(node.start_mark.line) + 1


def _at(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    return "" if mark is None else f", line {mark.line + 1}"
