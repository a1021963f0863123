"""One promise to Telegram, and what its answer means (TELEGRAM: what errors mean)."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

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

from bot.delivery.drop import Drop
from bot.delivery.errands import Query, ask
from bot.delivery.render_process import DrawingStopped
from bot.delivery.rendering import Renderer
from bot.domain.messages import CaseCard, CaseDetails
from bot.telegram_http import File, NotSent, Telegram
from bot.views.bot_profile import Profile
from bot.views.screen import Attachment
from storage.promises import Delivered, Promise, RowState

PLACES = 5000  # subjects whose message is remembered beside the database
ANSWER_STALE = 600  # seconds; nobody looks at that spinner any more
LONGEST_WAIT = 60.0
NOBODY_THERE = ("chat not found", "peer_id_invalid", "group chat was deactivated")
MAY_NOT_WRITE = ("not enough rights", "have no rights", "chat_write_forbidden", "topic_closed")
ONLY_NEW = ("protect_content", "disable_notification")  # an edit knows them not
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Call:
    """A call as Telegram will hear it."""

    method: str
    params: dict[str, Any]
    files: dict[str, File] = field(default_factory=dict)
    pinned: bool | None = None
    edit_only: bool = False


@dataclass(frozen=True, slots=True)
class Retry:
    """Send again after so many seconds; `paused`: Telegram said so, for this chat."""

    seconds: float
    reason: str
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
    """Delivered; `message_id` is where the subject now stands, if it has one."""

    outcome: Delivered
    message_id: int | None = None


Result = Sent | Delivered | Retry


class Sender:
    """Knows which message shows which subject; the newest ids also in memory."""

    def __init__(self, telegram: Telegram, renderer: Renderer) -> None:
        self._telegram = telegram
        self._renderer = renderer
        self._places: dict[tuple[str, int], int] = {}

    async def send(self, row: Promise, now: datetime) -> Result:
        """Deliver one promise; never raises for anything Telegram says."""
        try:
            call = await self._call(row, now)
            if isinstance(call, Query):
                return await ask(self._telegram, row.id, call)
            return await self._say(row, call)
        except Drop as drop:
            return Delivered(row.id, RowState.DROPPED, drop.reason, heard=drop.heard)
        except DrawingStopped:
            return Retry(0, "stopped-while-drawing")
        except TelegramError as error:
            return _meaning(row, error)

    async def _say(self, row: Promise, call: Call) -> Result:
        if row.subject and row.chat_id and call.method == "sendPhoto":
            return await self._replace(row, row.subject, row.chat_id, call)
        if row.subject is None or row.chat_id is None or call.method != "sendMessage":
            await self._telegram.call(call.method, call.params, call.files)
            return Sent(Delivered(row.id, RowState.SENT))
        return await self._show(row, row.subject, row.chat_id, call)

    async def _call(self, row: Promise, now: datetime) -> Call | Query:
        body = row.body
        if isinstance(body, dict):
            method = body["method"]
            if method == "answerCallbackQuery" and now.timestamp() - row.created_at > ANSWER_STALE:
                raise Drop("stale")
            return Call(method, body["params"])
        shown = await self._renderer.screen(body, row.chat_id or 0, now)
        if isinstance(shown, Query):
            return shown
        if isinstance(shown, Profile):
            return Call(shown.method, shown.values, shown.files)
        params = {"chat_id": row.chat_id, **shown.params()}
        if shown.protect:
            params["protect_content"] = True
        if isinstance(shown, Attachment):
            return Call(shown.method, params, shown.files)
        if shown.pinned or shown.silent:
            params["disable_notification"] = True
        return Call("sendMessage", params, pinned=shown.pinned, edit_only=shown.edit_only)

    async def _replace(self, row: Promise, subject: str, chat_id: int, call: Call) -> Result:
        """Send a picture, then take the older one of its subject away."""
        place = self._place(row, subject, chat_id)
        answer = await self._telegram.call(call.method, call.params, call.files)
        message_id = int(answer["message_id"])
        self._remember(subject, chat_id, message_id)
        if place is not None:
            await self._quietly("deleteMessage", chat_id, place)
        return Sent(Delivered(row.id, RowState.SENT), message_id)

    def _place(self, row: Promise, subject: str, chat_id: int) -> int | None:
        """Return the message that shows a subject now.

        Ids grow within a chat: the newer of what we know and what the row was read with.
        """
        known = (self._places.get((subject, chat_id)), row.place)
        return max((one for one in known if one is not None), default=None)

    async def _show(self, row: Promise, subject: str, chat_id: int, call: Call) -> Result:
        params = call.params
        place = self._place(row, subject, chat_id)
        if place is None and call.edit_only:
            raise Drop("over-meanwhile")
        if place is not None and (call.edit_only or not row.rings):
            try:
                await self._edit(params, place)
                if call.pinned is False:
                    await self._quietly("unpinChatMessage", chat_id, place)
                return Sent(Delivered(row.id, RowState.SENT))
            except BadRequest as error:
                if not _is_gone(error):
                    raise
        if place is not None and row.kind == CaseCard.KIND:
            params["reply_parameters"] = {
                "message_id": place,
                "allow_sending_without_reply": True,
            }
        answer = await self._telegram.call("sendMessage", params)
        message_id = int(answer["message_id"])
        self._remember(subject, chat_id, message_id)
        if place is not None and row.rings:
            redacted = row.kind == CaseDetails.KIND  # names stand in one message at a time
            method = "deleteMessage" if redacted else "editMessageReplyMarkup"
            await self._quietly(method, chat_id, place)
        if call.pinned:
            await self._quietly("pinChatMessage", chat_id, message_id, disable_notification=True)
        return Sent(Delivered(row.id, RowState.SENT), message_id)

    async def _edit(self, params: dict[str, Any], place: int) -> None:
        fields = {name: value for name, value in params.items() if name not in ONLY_NEW}
        try:
            await self._telegram.call("editMessageText", {**fields, "message_id": place})
        except BadRequest as error:
            if "not modified" not in str(error).lower():
                raise

    async def _quietly(self, method: str, chat_id: int, message_id: int, **more: bool) -> None:
        """Take buttons off an old message, pin or unpin one; failing to harms nobody."""
        try:
            params = {"chat_id": chat_id, "message_id": message_id, **more}
            await self._telegram.call(method, params)
        except TelegramError as error:
            log.debug("not-tidied", method=method, error=type(error).__name__)

    def _remember(self, subject: str, chat_id: int, message_id: int) -> None:
        """Keep the newest places in memory: a row read before they were stored knows them not."""
        self._places.pop((subject, chat_id), None)
        self._places[subject, chat_id] = message_id
        if len(self._places) > PLACES:
            del self._places[next(iter(self._places))]


def _is_gone(error: BadRequest) -> bool:
    words = str(error).lower()
    return "message to edit not found" in words or "message can't be edited" in words


def _meaning(row: Promise, error: TelegramError) -> Result:  # noqa: PLR0911 - one case each
    """Return what an error of Telegram's means for a promise."""
    match error:
        case RetryAfter():
            return Retry(error._retry_after.total_seconds() + 0.1, "429", paused=True)
        case ChatMigrated():
            return Delivered(row.id, RowState.FAILED, "migrated", error.new_chat_id, heard=False)
        case Forbidden():
            return Delivered(row.id, RowState.FAILED, "unreachable", heard=False)
        case BadRequest():
            return _refused(row, str(error).lower())
        case InvalidToken():
            log.critical("token-refused", hint="BOT_TOKEN is wrong or was revoked")
            return Retry(LONGEST_WAIT, "token-refused")
        case NotSent():
            return Retry(_growing(row), "not-connected")
        case NetworkError() if type(error) is NetworkError:  # an answer of 5xx: not done
            return Retry(_growing(row), "5xx")
        case TelegramError() if row.once:
            return Delivered(row.id, RowState.UNCERTAIN, type(error).__name__)
        case _:
            return Retry(_growing(row), type(error).__name__)


def _refused(row: Promise, words: str) -> Result:
    if "not modified" in words:
        return Sent(Delivered(row.id, RowState.SENT))
    if "query is too old" in words or "query id is invalid" in words:
        return Delivered(row.id, RowState.DROPPED, "stale")
    if any(one in words for one in NOBODY_THERE) or (_to_group(row) and _mute(words)):
        return Delivered(row.id, RowState.FAILED, "unreachable", heard=False)
    log.error("refused-by-telegram", row=row.id, what=row.kind)
    return Delivered(row.id, RowState.FAILED, "refused")


def _to_group(row: Promise) -> bool:
    return row.chat_id is not None and row.chat_id < 0


def _mute(words: str) -> bool:
    """Tell whether the bot may not write in a group: then its cards must go elsewhere."""
    return any(one in words for one in MAY_NOT_WRITE)


def _growing(row: Promise) -> float:
    return min(LONGEST_WAIT, 2.0 ** min(row.attempts, 6))
