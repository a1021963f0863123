"""Checks a call to Telegram against a description of the Bot API that others wrote.

aiogram's method models are generated from the official documentation. They allow unknown fields
and know no lengths, so both are looked at here.
"""

import inspect
import re
from collections.abc import Collection, Iterator, Mapping
from html import unescape
from typing import Any

import aiogram.methods
from aiogram.methods.base import TelegramMethod
from pydantic import BaseModel, ValidationError

DATA_BYTES = 64
CHARACTERS = {
    "text": 4096,
    "caption": 1024,
    "description": 512,
    "short_description": 120,
}
ANSWER_CHARACTERS, COPY_CHARACTERS, COMMANDS, BUTTONS = 200, 256, 100, 100
TAG = re.compile("<[^>]*>")
NESTED = (BaseModel, list, tuple)
UPLOADED = frozenset({"missing", "is_instance_of"})

METHODS: dict[str, type[TelegramMethod[Any]]] = {
    model.__api_method__: model
    for _, model in inspect.getmembers(aiogram.methods, inspect.isclass)
    if issubclass(model, TelegramMethod) and model is not TelegramMethod
}


def problems(method: str, params: Mapping[str, Any], files: Collection[str] = ()) -> list[str]:
    """Return what is wrong with a call, in sentences; an empty list if nothing is.

    `params` holds nested objects as objects, `files` the names of the parts sent as files.
    """
    model = METHODS.get(method)
    if model is None:
        return [f"{method}: there is no such method"]
    found = [f"{method}: {one}" for one in _too_long(method, params)]
    try:
        call = model.model_validate(dict(params))
    except ValidationError as error:
        found += [f"{method}: {one}" for one in _faults(error, params, files)]
        known = model.model_fields
        strangers: Collection[str] = params.keys() - known - {*files}
        return found + [f'{method}: unknown field "{name}"' for name in sorted(strangers)]
    return found + [f'{method}: unknown field "{name}"' for name in unknown(call)]


def unknown(model: BaseModel, place: str = "") -> Iterator[str]:
    """Yield the fields, nested ones too, that a model of aiogram took in without knowing them."""
    yield from (f"{place}{name}" for name in model.model_extra or ())
    for name, value in model.__dict__.items():
        if isinstance(value, NESTED):  # most are empty or plain, and there are very many
            yield from _unknown_within(value, f"{place}{name}.")


def _unknown_within(value: BaseModel | list[Any] | tuple[Any, ...], place: str) -> Iterator[str]:
    if isinstance(value, BaseModel):
        yield from unknown(value, place)
    else:
        for number, item in enumerate(value):
            if isinstance(item, NESTED):
                yield from _unknown_within(item, f"{place}{number}.")


def _faults(
    error: ValidationError, params: Mapping[str, Any], files: Collection[str]
) -> Iterator[str]:
    for fault in error.errors():
        place = ".".join(str(part) for part in fault["loc"])
        if fault["type"] in UPLOADED and _is_upload(fault["loc"], params, files):
            continue
        yield f"{place}: {fault['msg']}"


def _is_upload(
    place: tuple[int | str, ...], params: Mapping[str, Any], files: Collection[str]
) -> bool:
    """Tell whether a fault concerns a file, which travels outside the parameters."""
    return bool(place) and place[0] in files and place[0] not in params


def _too_long(method: str, params: Mapping[str, Any]) -> Iterator[str]:
    limits = CHARACTERS | ({"text": ANSWER_CHARACTERS} if method == "answerCallbackQuery" else {})
    for name, limit in limits.items():
        text = str(params.get(name) or "")
        if params.get("parse_mode"):
            text = unescape(TAG.sub("", text))
        if len(text.encode("utf-16-le")) // 2 > limit:
            yield f"{name} is longer than {limit} characters"
    if method == "setMyCommands" and len(params.get("commands") or ()) > COMMANDS:
        yield f"more than {COMMANDS} commands"
    yield from _buttons(params.get("reply_markup"))


def _buttons(markup: Any) -> Iterator[str]:
    rows = markup.get("inline_keyboard", []) if isinstance(markup, dict) else []
    buttons = [button for row in rows for button in row if isinstance(button, dict)]
    if len(buttons) > BUTTONS:
        yield f"more than {BUTTONS} buttons"
    for button in buttons:
        data = button.get("callback_data")
        if data is not None and not 1 <= len(str(data).encode()) <= DATA_BYTES:
            yield f'callback_data "{data}" is not 1 to {DATA_BYTES} bytes long'
        copied = (button.get("copy_text") or {}).get("text", "")
        if len(copied) > COPY_CHARACTERS:
            yield f"copy_text is longer than {COPY_CHARACTERS} characters"
