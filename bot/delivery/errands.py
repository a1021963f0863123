"""Questions to Telegram: asked when their turn comes, answered to dispatch and to nobody else."""

from dataclasses import dataclass
from typing import Any

from telegram.error import BadRequest, Forbidden

from bot.delivery.failures import is_gone
from bot.domain.undelivered import UNREACHABLE
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
    except (BadRequest, Forbidden) as error:
        reason = UNREACHABLE if is_gone(error) else NOT_TOLD
        return Delivered(row_id, RowState.DROPPED, reason, heard=False)
    return Delivered(row_id, RowState.SENT, _status(member), heard=False)


def _status(member: object) -> str:
    if not isinstance(member, dict):
        return NOT_TOLD
    status = str(member.get("status"))
    outside = status == "restricted" and not member.get("is_member", False)
    return "restricted-outside" if outside else status
