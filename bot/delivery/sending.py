"""One promise to Telegram, and what its answer means (TELEGRAM: what errors mean)."""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

import structlog
from telegram.error import BadRequest, TelegramError

from bot.delivery.drop import Drop
from bot.delivery.errands import Query, ask
from bot.delivery.failures import Retry, about_the_chat, meaning, unready
from bot.delivery.last_words import LastWords
from bot.delivery.places import Places
from bot.delivery.render_process import DrawingStopped
from bot.delivery.rendering import Renderer
from bot.delivery.topics import say
from bot.domain.messages import CaseCard, CaseDetails, GroupTrial
from bot.domain.undelivered import ARRIVED
from bot.telegram_answers import message_id_of
from bot.telegram_http import File, Telegram
from bot.views.bot_profile import Profile
from bot.views.screen import Attachment, Known
from storage.promises import Delivered, Promise, RowState

ANSWER_STALE = 600  # seconds; nobody looks at that spinner any more
BELOW = "⤵️"  # what is left of details whose newer copy stands below
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
class Sent:
    """Delivered; `message_id` is where the subject now stands, if it has one."""

    outcome: Delivered
    message_id: int | None = None


class Edit(Enum):
    """What became of an edit; STUCK: the message stands there and may not be changed."""

    DONE = 0
    MISSING = 1
    STUCK = 2


Result = Sent | Delivered | Retry


class Sender:
    """Knows which message shows which subject; the newest ids also in memory."""

    def __init__(self, telegram: Telegram, renderer: Renderer) -> None:
        self._telegram = telegram
        self._renderer = renderer
        self._places = Places()
        self._words = LastWords()

    async def send(self, row: Promise, now: datetime) -> Result:
        """Deliver one promise; never raises, whatever goes wrong."""
        try:
            call = await self._call(row, now)
        except Drop as drop:
            return _dropped(row, drop)
        except DrawingStopped:
            return Retry(0, "stopped-while-drawing")
        except Exception as error:
            return unready(row, error)
        return await self._sent(row, call)

    async def _sent(self, row: Promise, call: Call | Query) -> Result:
        try:
            if isinstance(call, Query):
                return await ask(self._telegram, row.id, call)
            return await self._say(row, call)
        except Drop as drop:
            return _dropped(row, drop)
        except Exception as error:
            return meaning(row, error)

    async def _say(self, row: Promise, call: Call) -> Result:
        if row.subject and row.chat_id:
            if call.method == "sendPhoto":
                return await self._replace(row, row.subject, row.chat_id, call)
            if call.method == "sendMessage":
                return await self._show(row, row.subject, row.chat_id, call)
            if call.method == "editMessageReplyMarkup":  # of whatever shows it by now
                place = self._place(row, row.subject, row.chat_id, edit_only=True)
                call = Call(call.method, call.params | {"message_id": place})
        await self._plainly(call)
        if row.kind == GroupTrial.KIND:  # that it arrived is what was asked
            return Delivered(row.id, RowState.SENT, ARRIVED, heard=False)
        return Sent(Delivered(row.id, RowState.SENT))

    async def _plainly(self, call: Call) -> None:
        """Make a call as it is, noting what it does to a message that stands already."""
        chat_id, message_id = call.params.get("chat_id"), call.params.get("message_id")
        if message_id is None or chat_id is None:
            await say(self._telegram, call.method, call.params, call.files)
        elif call.method == "editMessageText":
            await self._edit(call.params, chat_id, message_id)
        else:
            self._words.forget(chat_id, message_id)
            await self._telegram.call(call.method, call.params, call.files)

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
        if isinstance(shown, Attachment | Known):
            return Call(shown.method, params, shown.files, edit_only=shown.edit_only)
        if shown.pinned or shown.silent:
            params["disable_notification"] = True
        return Call("sendMessage", params, pinned=shown.pinned, edit_only=shown.edit_only)

    def _place(self, row: Promise, subject: str, chat_id: int, *, edit_only: bool) -> int | None:
        """Return which message shows a subject; where none does, nothing is to be edited."""
        place = self._places.of(row, subject, chat_id)
        if place is None and edit_only:
            raise Drop("over-meanwhile")
        return place

    async def _replace(self, row: Promise, subject: str, chat_id: int, call: Call) -> Result:
        """Send a picture, then take the older one of its subject away; or exchange it there."""
        place = self._place(row, subject, chat_id, edit_only=call.edit_only)
        if call.edit_only and place is not None:
            await self._exchange(call, place)
            return Sent(Delivered(row.id, RowState.SENT))
        answer = await self._telegram.call(call.method, call.params, call.files)
        message_id = message_id_of(answer)
        self._places.remember(subject, chat_id, message_id)
        if place is not None and not await self._quietly("deleteMessage", chat_id, place):
            with suppress(TelegramError):  # older than 2 days: it shows the same
                await self._exchange(call, place)
        return Sent(Delivered(row.id, RowState.SENT), message_id)

    async def _exchange(self, call: Call, place: int) -> None:
        """Put a picture where another one stands; whose message is gone needs it no more."""
        media = {"type": "photo", "media": "attach://photo"}
        media |= {name: call.params[name] for name in ("caption", "parse_mode")}
        params = {"chat_id": call.params["chat_id"], "message_id": place, "media": media}
        try:
            await self._telegram.call("editMessageMedia", params, call.files)
        except BadRequest as error:
            if not _is_missing(error) and "not modified" not in str(error).lower():
                raise

    async def _show(self, row: Promise, subject: str, chat_id: int, call: Call) -> Result:
        params = call.params
        place = self._place(row, subject, chat_id, edit_only=call.edit_only)
        stuck = False
        if place is not None and (call.edit_only or not row.rings):
            edited = await self._edited(call, chat_id, place)
            if edited is Edit.DONE:
                return Sent(Delivered(row.id, RowState.SENT))
            stuck = edited is Edit.STUCK
        if place is not None and row.kind == CaseCard.KIND:
            params["reply_parameters"] = {
                "message_id": place,
                "allow_sending_without_reply": True,
            }
        if stuck:
            params["disable_notification"] = True
        answer = await say(self._telegram, "sendMessage", params)
        message_id = message_id_of(answer)
        self._places.remember(subject, chat_id, message_id)
        self._words.said(chat_id, message_id, params)
        if place is not None and (row.rings or stuck):
            await self._retire(row, chat_id, place)
        if call.pinned:
            await self._quietly("pinChatMessage", chat_id, message_id, disable_notification=True)
        return Sent(Delivered(row.id, RowState.SENT), message_id)

    async def _edited(self, call: Call, chat_id: int, place: int) -> Edit:
        try:
            await self._edit(call.params, chat_id, place)
        except BadRequest as error:
            if about_the_chat(error):
                raise
            return Edit.MISSING if _is_missing(error) else Edit.STUCK
        if call.pinned is False:
            await self._quietly("unpinChatMessage", chat_id, place)
        return Edit.DONE

    async def _retire(self, row: Promise, chat_id: int, place: int) -> None:
        """Take the buttons off an older copy; names stand in one message at a time."""
        if row.kind != CaseDetails.KIND:
            await self._quietly("editMessageReplyMarkup", chat_id, place)
        elif not await self._quietly("deleteMessage", chat_id, place):
            await self._quietly("editMessageText", chat_id, place, text=BELOW)  # older than 2 days

    async def _edit(self, params: dict[str, Any], chat_id: int, place: int) -> None:
        if self._words.same(chat_id, place, params):
            return
        self._words.forget(chat_id, place)
        fields = {name: value for name, value in params.items() if name not in ONLY_NEW}
        try:
            await self._telegram.call("editMessageText", {**fields, "message_id": place})
        except BadRequest as error:
            if "not modified" not in str(error).lower():
                raise
        self._words.said(chat_id, place, params)

    async def _quietly(
        self, method: str, chat_id: int, message_id: int, **more: bool | str
    ) -> bool:
        """Take buttons off an old message, pin or unpin one; False if it failed: nobody minds."""
        try:
            self._words.forget(chat_id, message_id)
            params = {"chat_id": chat_id, "message_id": message_id, **more}
            await self._telegram.call(method, params)
        except TelegramError as error:
            log.debug("not-tidied", method=method, error=type(error).__name__)
            return False
        return True


def _dropped(row: Promise, drop: Drop) -> Delivered:
    return Delivered(row.id, RowState.DROPPED, drop.reason, heard=drop.heard)


def _is_missing(error: BadRequest) -> bool:
    words = str(error).lower()
    return "message to edit not found" in words or "message can't be edited" in words
