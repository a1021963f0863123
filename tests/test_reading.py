"""The two libraries notice what no bot could make sense of in an answer of Telegram."""

from typing import Any

import pytest

from tests.reading import complaints

SAID: dict[str, Any] = {
    "message_id": 1, "date": 1635724800, "chat": {"id": 5, "type": "private"}, "text": "Halo",
    "from": {"id": 9, "is_bot": True, "first_name": "Pintu"},
}  # fmt: skip
SOMEBODY = {"id": 5, "is_bot": False, "first_name": "Ani"}


def without(name: str) -> dict[str, Any]:
    return {field: value for field, value in SAID.items() if field != name}


@pytest.mark.parametrize(
    ("method", "result", "complaint"),
    [
        ("sendMessage", SAID | {"colour": 1}, 'unknown field "result.colour" (aiogram)'),
        ("sendMessage", SAID | {"colour": 1}, 'unknown field "colour" (python-telegram-bot)'),
        ("sendMessage", SAID | {"chat": SAID["chat"] | {"colour": 1}}, '"chat.colour"'),
        ("sendMessage", SAID | {"chat": {"id": 5}}, "result.chat.type: Field required (aiogram)"),
        ("sendMessage", SAID | {"from": {"id": 5, "is_bot": False}}, "first_name"),
        ("sendMessage", without("date"), "result.date: Field required (aiogram)"),
        ("getUpdates", [{"update_id": 1, "massage": SAID}], '"0.massage" (python-telegram-bot)'),
        ("getUpdates", [{"message": SAID}], "update_id"),
        ("getChatMember", {"status": "member", "user": SOMEBODY | {"x": 1}}, '"user.x"'),
        ("getChatMember", {"status": "kicked", "user": SOMEBODY}, "until_date"),
        ("deleteMessage", 1, "True expected"),
        ("getFile", SAID, "file_id"),
    ],
)
def test_a_field_too_many_or_too_few_is_noticed(method: str, result: Any, complaint: str) -> None:
    assert complaint in "; ".join(complaints(method, {"ok": True, "result": result}))


@pytest.mark.parametrize(
    "answer",
    [
        {"ok": True},
        {"ok": True, "result": True, "description": "done"},
        {"ok": False, "error_code": 400},
        {"ok": False, "error_code": 429, "description": "x", "parameters": {"retry": 3}},
    ],
)
def test_an_answer_of_the_wrong_shape_is_noticed(answer: dict[str, Any]) -> None:
    assert complaints("deleteMessage", answer) != []


@pytest.mark.parametrize(
    ("method", "answer"),
    [
        ("sendMessage", {"ok": True, "result": SAID}),
        ("getUpdates", {"ok": True, "result": [{"update_id": 1, "message": SAID}]}),
        ("getChatMember", {"ok": True, "result": {"status": "left", "user": SOMEBODY}}),
        ("deleteMessage", {"ok": True, "result": True}),
        ("sendMessage", {"ok": False, "error_code": 429, "description": "Too Many Requests",
                         "parameters": {"retry_after": 3}}),
    ],
)  # fmt: skip
def test_a_right_answer_passes(method: str, answer: dict[str, Any]) -> None:
    assert complaints(method, answer) == []
