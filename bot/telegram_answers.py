"""What came back from Telegram: only its own JSON says anything; the rest is not its word."""

import math
from datetime import timedelta
from typing import Any

import orjson
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

LONGEST_FLOOD = 3600.0  # seconds; who is told to wait longer is asked again by then


class OddAnswer(NetworkError):
    """An answer that is not Telegram's, or of a shape that tells nothing about the call."""

    def __init__(self, status: int) -> None:
        super().__init__(f"odd answer ({status})")
        self.status = status


def result_of(status: int, payload: bytes) -> Any:
    """Return the `result` of an answer; raise a `telegram.error` class for every other one."""
    try:
        answer = orjson.loads(payload)
    except orjson.JSONDecodeError:
        raise OddAnswer(status) from None
    if not isinstance(answer, dict):
        raise OddAnswer(status)
    if answer.get("ok") is True and "result" in answer and 200 <= status < 300:
        return answer["result"]
    raise _refusal(status, answer)


def message_id_of(answer: object) -> int:
    """Return the number of the message that an answer shows; raise `OddAnswer` if it has none."""
    found = answer.get("message_id") if isinstance(answer, dict) else None
    if not isinstance(found, int) or isinstance(found, bool) or not 0 < found < 2**63:
        raise OddAnswer(200)
    return found


def _refusal(status: int, answer: dict[str, Any]) -> TelegramError:
    words, parameters = answer.get("description"), answer.get("parameters")
    if answer.get("ok") is not False or not isinstance(words, str):
        return OddAnswer(status)
    if answer.get("error_code") != status:
        return OddAnswer(status)
    given = parameters if isinstance(parameters, dict) else {}
    moved_to = given.get("migrate_to_chat_id")
    if status == 400 and isinstance(moved_to, int) and -(2**63) < moved_to < 0:
        return ChatMigrated(moved_to)
    if status == 429:
        return RetryAfter(timedelta(seconds=_seconds(given.get("retry_after"))))
    if status >= 500:
        return NetworkError(words)
    kinds = {400: BadRequest, 401: InvalidToken, 404: InvalidToken, 403: Forbidden, 409: Conflict}
    return kinds[status](words) if status in kinds else OddAnswer(status)


def _seconds(told: object) -> float:
    """Return how long to wait; 0 if that was not told in a way one can use."""
    try:
        seconds = float(told) if isinstance(told, int | float | str) else 0.0
    except (ValueError, OverflowError):
        return 0.0
    return min(seconds, LONGEST_FLOOD) if math.isfinite(seconds) and seconds > 0 else 0.0
