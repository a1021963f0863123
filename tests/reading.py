"""Reads what the stand-in answers and sends with the models of two libraries that others wrote.

A field that either does not know is a stranger, and one that either misses is reported too.
python-telegram-bot speaks the stand-in's version of the Bot API; aiogram is some versions ahead,
so it is first given the fields that came since then.
"""

from collections.abc import Hashable, Iterator, Mapping
from functools import cache
from typing import Any, get_args

import telegram as ptb
from aiogram.methods import Response
from pydantic import BaseModel, ValidationError

from bot.rehearsal import Telegram
from bot.rehearsal.api.telegram import POISON
from tests.contract import METHODS, unknown

# Fields that aiogram demands, by the status of the chat member that has them since Bot API 10.1.
SINCE: dict[str, dict[str, Any]] = {"administrator": {"can_send_welcome_messages": False}}
ACCEPTED = {"ok", "result"}
NESTED = (ptb.TelegramObject, list, tuple)
REFUSED = {"ok", "error_code", "description"}


def complaints(method: str, answer: Mapping[str, Any]) -> list[str]:
    """Return what is wrong with the whole answer to a call, in sentences; normally nothing."""
    if answer.keys() != ACCEPTED and answer.keys() - {"parameters"} != REFUSED:
        return [f"{method}: neither an answer nor a refusal: {sorted(answer)}"]
    found = _aiogram_complaints(method, _newer(answer))
    return found + (_ptb_complaints(method, answer) if answer["ok"] else [])


def complaints_of_kind(method: str, answer: Mapping[str, Any]) -> list[str]:
    """Return what `complaints` says of the first answer of this shape: words alone differ."""
    known = (method, _shape(answer))
    if known not in _of_shape:
        _of_shape[known] = complaints(method, answer)
    return _of_shape[known]


_of_shape: dict[Hashable, list[str]] = {}


def _shape(value: Any) -> Hashable:
    """Return what of a value the models look at: names, types, and words from a fixed choice."""
    if isinstance(value, Mapping):
        return tuple((name, _shape(part)) for name, part in value.items())
    if isinstance(value, list):
        return frozenset(_shape(part) for part in value)
    if isinstance(value, str) and value.isascii() and value.islower() and value.isidentifier():
        return value  # "private", "bot_command"
    return type(value)


def all_complaints(telegram: Telegram) -> list[str]:
    """Return what is wrong with any update or message of a stand-in so far, in sentences."""
    updates = [one for one in telegram.updates._past.values() if one.get("message") != POISON]
    said = [one.body for chat in telegram.messages.values() for one in chat.values()]
    found = complaints("getUpdates", _ok(updates))
    return found + [one for body in said for one in complaints("sendMessage", _ok(body))]


def _ok(result: Any) -> dict[str, Any]:
    return {"ok": True, "result": result}


def _aiogram_complaints(method: str, answer: Any) -> list[str]:
    try:
        read = _response(method).model_validate(answer)
    except ValidationError as error:
        return [f"{method}: {_first(error)} (aiogram)"]
    return [f'{method}: unknown field "{one}" (aiogram)' for one in unknown(read)]


@cache
def _response(method: str) -> type[BaseModel]:
    return Response[_returned(method)]  # type: ignore[no-any-return,misc]


def _returned(method: str) -> Any:
    model = METHODS.get(method)
    return model.__returning__ if model else bool


def _newer(value: Any) -> Any:
    if isinstance(value, Mapping):
        whole = {name: _newer(part) for name, part in value.items()}
        return whole | SINCE.get(str(value.get("status")), {})
    return [_newer(part) for part in value] if isinstance(value, list) else value


def _first(error: ValidationError) -> str:
    fault = error.errors()[0]
    return f"{'.'.join(str(part) for part in fault['loc'])}: {fault['msg']}"


def _ptb_complaints(method: str, answer: Mapping[str, Any]) -> list[str]:
    kind, result = _ptb_kind(method), answer["result"]
    if kind is None:
        return [] if result is True else [f"{method}: True expected"]
    read = kind.de_list if isinstance(result, list) else kind.de_json
    try:
        strange = _strange_in_ptb(read(result, None))
        return [f'{method}: unknown field "{one}" (python-telegram-bot)' for one in strange]
    except (KeyError, TypeError) as error:
        return [f"{method}: {error} (python-telegram-bot)"]


@cache
def _ptb_kind(method: str) -> Any:
    """Return python-telegram-bot's class for what a method returns, None for a mere True."""
    names = [one.__name__ for one in _classes(_returned(method)) if one is not bool]
    if not names:
        return None
    return ptb.ChatMember if names[0].startswith("ChatMember") else getattr(ptb, names[0])


def _classes(returned: Any) -> Iterator[type]:
    parts = get_args(returned)
    for part in parts:
        yield from _classes(part)
    if not parts:
        yield returned


def _strange_in_ptb(value: Any, place: str = "") -> Iterator[str]:
    if isinstance(value, ptb.TelegramObject):
        yield from (f"{place}{name}" for name in value.api_kwargs)
        for name in _fields(type(value)):
            part = getattr(value, name, None)
            if isinstance(part, NESTED):  # most are empty or plain, and there are very many
                yield from _strange_in_ptb(part, f"{place}{name}.")
    else:
        for number, item in enumerate(value):
            if isinstance(item, NESTED):
                yield from _strange_in_ptb(item, f"{place}{number}.")


@cache
def _fields(kind: type) -> tuple[str, ...]:
    # A class lists only what it adds; what all its parents have counts as well.
    slots = (name for parent in kind.__mro__ for name in getattr(parent, "__slots__", ()))
    return tuple(name for name in slots if not name.startswith("_") and name != "api_kwargs")
