"""Questions to Telegram: asked when their turn comes, answered to dispatch and to nobody else."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from telegram.error import BadRequest, Forbidden

from bot.telegram_http import Telegram
from storage.promises import Delivered, RowState

NOT_TOLD = "not-told"


@dataclass(frozen=True, slots=True)
class Query:
    """A call whose answer matters."""

    method: str
    values: dict[str, Any]


async def ask(telegram: Telegram, row_id: int, query: Query) -> Delivered:
    """Ask, and return an outcome for dispatch to hear; raise what may be tried again.

    What Telegram does not tell the bot is an answer too: that it is not known.
    """
    try:
        member = await telegram.call(query.method, query.values)
    except BadRequest as error:
        gone = "chat not found" in str(error).lower()
        reason = "unreachable" if gone else NOT_TOLD
        return Delivered(row_id, RowState.DROPPED, reason, heard=False)
    except Forbidden:
        return Delivered(row_id, RowState.DROPPED, "unreachable", heard=False)
    return Delivered(row_id, RowState.SENT, _status(member), heard=False)


def _status(member: Mapping[str, Any]) -> str:
    status = str(member.get("status"))
    outside = status == "restricted" and not member.get("is_member", False)
    return "restricted-outside" if outside else status
