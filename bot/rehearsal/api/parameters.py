"""Reading a call's parameters: JSON as it is, or the texts of a form, strictly.

Telegram ignores parameters it does not know. The stand-in refuses them on purpose: a misspelt
name would otherwise be noticed only by the people who miss its effect.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.rehearsal.world.files import File
from bot.rehearsal.world.refusals import bad

Given = dict[str, Any]

TRUE, FALSE = (
    frozenset({"true", "1", "yes", "t", "y"}),
    frozenset({"false", "0", "no", "f", "n", ""}),
)


@dataclass(frozen=True)
class Method:
    """One method of the Bot API: the parameters it knows and the function that does it."""

    name: str
    fields: Mapping[str, str]
    run: Callable[..., Any]
    speaks: bool = False  # counts against the limits of sending


def read(method: Method, params: Mapping[str, Any], files: Mapping[str, File]) -> Given:
    """Return the parameters by name in Python's types; raise Refused for one that is wrong."""
    given: Given = {}
    for name, value in params.items():
        if name not in method.fields:
            raise bad(f'unexpected parameter "{name}"')
        if value is not None:
            given[name] = READERS[method.fields[name]](name, value)
    for name, file in files.items():
        if method.fields.get(name) == "file":
            given[name] = file
    return given | {"files": files}


def _integer(name: str, value: Any) -> int:
    if isinstance(value, bool | float):
        raise bad(f'parameter "{name}" must be an integer')
    try:
        return int(value)
    except (TypeError, ValueError) as error:
        raise bad(f'parameter "{name}" must be an integer') from error


def _boolean(name: str, value: Any) -> bool:
    word = str(value).lower()
    if word not in TRUE | FALSE:
        raise bad(f'parameter "{name}" must be a boolean')
    return word in TRUE


def _number(name: str, value: Any) -> float:
    try:
        return float("" if isinstance(value, bool) else value)
    except (TypeError, ValueError) as error:
        raise bad(f'parameter "{name}" must be a number') from error


def _text(name: str, value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise bad(f'parameter "{name}" must be a string')
    return str(value)


def _object(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if not value:
        return None
    try:
        return json.loads(value)
    except ValueError as error:
        words = name.replace("_", " ")
        raise bad(f"can't parse {words} JSON object") from error


def _chat(name: str, value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError) as error:
        empty = str(value).strip() == ""
        raise bad(f"{name} is empty" if empty else "chat not found") from error


def fields_of(value: Any, known: frozenset[str], where: str) -> dict[str, Any]:
    """Return an object whose fields are all known; raise Refused if it is none or has others."""
    if not isinstance(value, dict):
        raise bad(f"can't parse {where}: object expected")
    for name in value.keys() - known:
        raise bad(f'unexpected field "{name}" in {where}')
    return value


READERS: dict[str, Callable[[str, Any], Any]] = {
    "int": _integer,
    "float": _number,
    "bool": _boolean,
    "text": _text,
    "json": _object,
    "chat": _chat,
    "file": _text,
}
