"""The contract notices the mistakes a bot can make in a call to Telegram."""

from typing import Any

import pytest

from tests.contract import problems

SAID: dict[str, Any] = {"chat_id": 5, "text": "Halo"}


def with_button(**button: Any) -> dict[str, Any]:
    return SAID | {"reply_markup": {"inline_keyboard": [[{"text": "Ya", **button}]]}}


@pytest.mark.parametrize(
    ("method", "params", "complaint"),
    [
        ("sendMesage", SAID, "no such method"),
        ("sendMessage", {"text": "Halo"}, "chat_id: Field required"),
        ("sendMessage", SAID | {"txt": "x"}, 'unknown field "txt"'),
        ("sendMessage", {"text": "Halo", "txt": "x"}, 'unknown field "txt"'),
        ("sendMessage", with_button(calback_data="x"), "0.0.calback_data"),
        ("sendMessage", SAID | {"reply_parameters": {"mesage_id": 1}}, "mesage_id"),
        ("sendMessage", SAID | {"link_preview_options": {"disabled": True}}, "disabled"),
        ("sendMessage", SAID | {"reply_markup": {"inline_keybord": []}}, "reply_markup"),
        ("sendMessage", with_button(callback_data="x" * 65), "64 bytes"),
        ("sendMessage", with_button(callback_data="é" * 33), "64 bytes"),
        ("sendMessage", with_button(callback_data=""), "64 bytes"),
        ("sendMessage", with_button(copy_text={"text": "x" * 257}), "256 characters"),
        ("sendMessage", SAID | {"text": "x" * 4097}, "4096 characters"),
        ("sendPhoto", {"chat_id": 5}, "photo: Field required"),
        ("sendPhoto", {"chat_id": 5, "photo": "id", "caption": "x" * 1025}, "1024 characters"),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "200 characters"),
        ("setMyCommands", {"commands": [{"command": "a"}]}, "description: Field required"),
    ],
)
def test_a_wrong_call_is_named(method: str, params: dict[str, Any], complaint: str) -> None:
    assert complaint in "; ".join(problems(method, params))


@pytest.mark.parametrize(
    ("method", "params", "files"),
    [
        ("sendMessage", with_button(callback_data="x" * 64, style="danger"), ()),
        ("sendMessage", SAID | {"text": "<b>" + "x" * 4096 + "</b>", "parse_mode": "HTML"}, ()),
        ("sendPhoto", {"chat_id": 5, "caption": "Lulus"}, ("photo",)),
        ("sendDocument", {"chat_id": 5, "document": "attach://poster"}, ("poster",)),
        (
            "editMessageMedia",
            {"chat_id": 5, "message_id": 1, "media": {"type": "photo", "media": "attach://new"}},
            ("new",),
        ),
        ("getUpdates", {"offset": 1, "timeout": 30, "allowed_updates": ["message"]}, ()),
    ],
)
def test_a_right_call_passes(method: str, params: dict[str, Any], files: tuple[str, ...]) -> None:
    assert problems(method, params, files) == []
