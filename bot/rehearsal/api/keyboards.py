"""The buttons under a message, checked as strictly as Telegram checks them."""

from functools import partial
from typing import Any
from urllib.parse import urlsplit

from bot.rehearsal.world.refusals import Refused, bad

Keyboard = dict[str, Any]

DATA_BYTES, COPY_CHARACTERS, BUTTONS = 64, 256, 100
STYLES = frozenset({"primary", "success", "danger"})
ACTIONS = frozenset({
    "url", "callback_data", "web_app", "login_url", "copy_text", "callback_game", "pay",
    "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
})  # fmt: skip
LOOKS = frozenset({"text", "style", "icon_custom_emoji_id"})
PRIVATE_ONLY = {  # what a key asks for, in the words Telegram refuses it with in a group
    "request_contact": "phone number can be requested",
    "request_location": "location can be requested",
    "request_poll": "poll can be requested",
    "request_users": "users can be requested",
    "request_chat": "chats can be requested",
    "web_app": "Web App buttons can be used",
}
REPLY_ACTIONS = frozenset({*PRIVATE_ONLY, "request_managed_bot"})
KINDS = {
    "inline_keyboard": frozenset({"inline_keyboard"}),
    "keyboard": frozenset({
        "keyboard", "is_persistent", "resize_keyboard", "one_time_keyboard",
        "input_field_placeholder", "selective",
    }),
    "remove_keyboard": frozenset({"remove_keyboard", "selective"}),
    "force_reply": frozenset({"force_reply", "input_field_placeholder", "selective"}),
}  # fmt: skip


def checked(markup: Any, *, inline_only: bool = False, private: bool = True) -> Keyboard | None:
    """Return the keyboard as Telegram keeps it, None if it has no buttons; raise Refused.

    `private`: whether it goes to a person, who alone can be asked for a phone number and such.
    """
    if markup is None or markup == {}:
        return None
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    kind = next((name for name in KINDS if name in markup), None)
    if kind is None or (inline_only and kind != "inline_keyboard"):
        raise bad("inline keyboard expected")
    _no_others(markup, KINDS[kind], "reply markup")
    if kind == "inline_keyboard":
        rows = _rows(markup[kind], _inline)
        return {kind: rows} if rows else None
    if kind == "keyboard":
        return markup | {kind: _rows(markup[kind], partial(_reply, private=private))}
    return markup


def _rows(rows: Any, button: Any) -> list[list[dict[str, Any]]]:
    if not isinstance(rows, list) or any(not isinstance(row, list) for row in rows):
        raise bad("can't parse keyboard: array of arrays of buttons expected")
    if sum(len(row) for row in rows) > BUTTONS:
        raise bad("reply markup is too long")
    return [[button(one) for one in row] for row in rows if row]


def _inline(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict):
        raise _wrong("expected an object")
    _no_others(button, ACTIONS | LOOKS, "inline keyboard button")
    _looks(button)
    actions = sorted(name for name in ACTIONS & button.keys() if button[name] not in ("", None))
    if not actions:
        raise _wrong("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise _wrong(f"exactly one action expected, found {', '.join(actions)}")
    _action(actions[0], button)
    return button


def _action(name: str, button: dict[str, Any]) -> None:
    value = button[name]
    if name == "callback_data":
        if not isinstance(value, str) or len(value.encode()) > DATA_BYTES:
            raise bad("BUTTON_DATA_INVALID")
    elif name == "url":
        _url(value)
    elif name == "copy_text":
        text = value.get("text") if isinstance(value, dict) else None
        if not isinstance(text, str) or not 1 <= len(text) <= COPY_CHARACTERS:
            raise bad("BUTTON_COPY_TEXT_INVALID")
        _no_others(value, frozenset({"text"}), "copy_text")


def _url(value: Any) -> None:
    parts = urlsplit(value) if isinstance(value, str) else None
    if parts and parts.scheme == "tg":
        return
    host = (parts.hostname or "") if parts and parts.scheme in ("http", "https") else ""
    if "." not in host:
        raise bad(f"inline keyboard button URL '{value}' is invalid: Wrong HTTP URL")


def _reply(button: Any, *, private: bool) -> dict[str, Any]:
    button = {"text": button} if isinstance(button, str) else button
    if not isinstance(button, dict):
        raise bad("can't parse keyboard button: expected an object")
    _no_others(button, REPLY_ACTIONS | LOOKS, "keyboard button")
    _looks(button)
    for name, what in PRIVATE_ONLY.items():
        if button.get(name) and not private:
            raise bad(f"{what} in private chats only")
    return button


def _looks(button: dict[str, Any]) -> None:
    if not isinstance(button.get("text"), str):
        raise _wrong('Can\'t find field "text"')
    if not button["text"].strip():
        raise _wrong("text must be non-empty")
    if "style" in button and button["style"] not in STYLES:
        raise _wrong("invalid button style specified")


def _no_others(given: dict[str, Any], known: frozenset[str], where: str) -> None:
    for name in given.keys() - known:
        raise bad(f'unexpected field "{name}" in {where}')


def _wrong(reason: str) -> Refused:
    return bad(f"can't parse inline keyboard button: {reason}")
