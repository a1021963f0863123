"""The one place that decides what a failure means: passing, elsewhere, gone, or ours.

Passing: try again with growing pauses, and in the end take the next way. Elsewhere: take the next
way at once. Gone: only in Telegram's own words for it. Ours: parked, and the admins are told.
"""

from dataclasses import dataclass

import structlog
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.domain.messages import CaseCard, Lane
from bot.domain.undelivered import GIVEN_UP, MIGRATED, REFUSED, SILENT, UNREACHABLE
from bot.telegram_answers import OddAnswer
from bot.telegram_http import NotSent
from storage.promises import Delivered, Promise, RowState
from storage.sealing import CannotUnseal
from storage.sqlite import DatabaseTrouble

LONGEST_WAIT = 60.0
TURNS = 5  # seconds: what answers nobody, boards first of all, does not come back all at once
TRIES = 60  # of what may pass: about an hour
CARD_TRIES = 5  # half a minute: somebody stands at the door
OWN_TRIES = 8  # of what fails in our own house before anything has left
GONE = (
    *("chat not found", "peer_id_invalid", "group chat was deactivated", "user is deactivated"),
    *("bot was blocked by the user", "bot can't initiate conversation", "bot was kicked"),
    *("bot is not a member",),
)
MAY_NOT_WRITE = (
    *("not enough rights", "have no rights", "need administrator rights", "chat_write_forbidden"),
    *("chat_restricted", "user_restricted", "topic_closed", "topic_deleted", "_forbidden"),
    *("message thread not found", "chat_admin_required"),
)
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Retry:
    """Send again after so many seconds; `paused`: Telegram said so, for this chat."""

    seconds: float
    reason: str
    paused: bool = False


def meaning(row: Promise, error: Exception) -> Delivered | Retry:  # noqa: PLR0911 - one case each
    """Return what becomes of a promise whose call failed."""
    match error:
        case RetryAfter():
            told = error._retry_after.total_seconds()
            return Retry(told + 0.1 if told else _growing(row), "429", paused=True)
        case ChatMigrated():
            return Delivered(row.id, RowState.FAILED, MIGRATED, error.new_chat_id, heard=False)
        case BadRequest() | Forbidden():
            return _refused(row, str(error).lower())
        case InvalidToken():
            log.critical("token-refused", hint="BOT_TOKEN is wrong or was revoked")
            return Retry(LONGEST_WAIT, "token-refused")
        case NotSent():
            return Retry(_growing(row), "not-connected")
        case OddAnswer() if 400 <= error.status < 500:  # somebody on the way turned it away
            return _passing(row, f"odd-{error.status}")
        case _ if row.once:  # it may have arrived
            return Delivered(row.id, RowState.UNCERTAIN, _name(error))
        case NetworkError() if not isinstance(error, OddAnswer):
            return Retry(_growing(row), "5xx" if type(error) is NetworkError else _name(error))
        case _:
            log.error("delivery-failed", row=row.id, attempt=row.attempts + 1, error=error)
            return _passing(row, _name(error))


def unready(row: Promise, error: Exception) -> Delivered | Retry:
    """Return what becomes of a promise that could not be put into words: nothing has left."""
    log.error("not-put-into-words", row=row.id, attempt=row.attempts + 1, error=error)
    if isinstance(error, DatabaseTrouble | OSError):  # the house is not well: that passes
        return _passing(row, _name(error))
    if isinstance(error, CannotUnseal):  # that does not, and others wait behind it
        return Delivered(row.id, RowState.FAILED, GIVEN_UP, heard=False)
    return _passing(row, _name(error), tries=OWN_TRIES)


def about_the_chat(error: TelegramError) -> bool:
    """Tell whether a refusal is about the whole chat, not about one message in it."""
    words = str(error).lower()
    return isinstance(error, ChatMigrated | Forbidden) or _any(GONE, words)


def is_gone(error: TelegramError) -> bool:
    """Tell whether Telegram says, in words known to us, that a chat is out of reach."""
    return isinstance(error, BadRequest | Forbidden) and _any(GONE, str(error).lower())


def _refused(row: Promise, words: str) -> Delivered:
    if "not modified" in words:
        return Delivered(row.id, RowState.SENT)
    if "query is too old" in words or "query id is invalid" in words:
        return Delivered(row.id, RowState.DROPPED, "stale")
    to_group = row.chat_id is not None and row.chat_id < 0
    if _any(GONE, words):
        reason = UNREACHABLE
    elif to_group and _any(MAY_NOT_WRITE, words):
        reason = SILENT
    else:
        log.error("refused-by-telegram", row=row.id, what=row.kind)
        reason = REFUSED
    return Delivered(row.id, RowState.FAILED, reason, heard=False)


def _passing(row: Promise, reason: str, *, tries: int = TRIES) -> Delivered | Retry:
    most = min(tries, CARD_TRIES) if row.kind == CaseCard.KIND else tries
    if row.attempts + 1 < most:
        return Retry(_growing(row), reason)
    return Delivered(row.id, RowState.FAILED, GIVEN_UP, heard=False)


def _growing(row: Promise) -> float:
    turn = row.id % TURNS if row.lane is Lane.FOLLOW_UP else 0
    return min(LONGEST_WAIT, 2.0 ** min(row.attempts, 6)) + turn


def _any(known: tuple[str, ...], words: str) -> bool:
    return any(one in words for one in known)


def _name(error: Exception) -> str:
    return type(error).__name__
