"""Promises made by handlers: ready calls to Telegram, in the transaction of the change."""

from collections.abc import Mapping
from typing import Any

from bot.domain.messages import Fact, Lane
from bot.services.service import Service


class Outbox(Service):
    """Nothing is sent here; delivery sends what is committed."""

    def call(
        self,
        method: str,
        params: Mapping[str, Any],
        *,
        chat_id: int | None,
        lane: Lane = Lane.REPLY,
        subject: str | None = None,
        rings: bool = True,
    ) -> None:
        """Promise a ready call; with a subject and without `rings`, as an edit."""
        self.tx.outbox.put(
            {"method": method, "params": dict(params)},
            chat_id=chat_id,
            lane=lane,
            now=self.now,
            subject=subject,
            rings=rings,
        )

    def fact(self, fact: Fact, *, chat_id: int, lane: Lane = Lane.REPLY) -> None:
        """Promise a fact, put into words just before sending."""
        self.tx.outbox.put(fact, chat_id=chat_id, lane=lane, now=self.now)

    def withdraw(self, subject: str, chat_id: int) -> None:
        """Take back replies about a subject that were not delivered yet."""
        self.tx.outbox.withdraw(subject, chat_id, self.now)

    def shown(self, subject: str, chat_id: int, message_id: int) -> None:
        """Note which message shows a subject; a tap on it proves it."""
        self.tx.outbox.shown(subject, chat_id, message_id, self.now)

    async def case_shown_by(self, chat_id: int, message_id: int) -> int | None:
        """Return whose card a message is, also one that was rung anew since; None for others."""
        return await self.tx.outbox.case_shown_by(chat_id, message_id)
