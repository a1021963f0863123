"""Questions to Telegram: rows of the outbox whose answers return to dispatch."""

from dataclasses import asdict
from datetime import datetime

from bot.domain.messages import KINDS, Lane, MembershipCheck
from storage.gateway import Gateway
from storage.times import stamp


class Errands(Gateway):
    """They belong to no chat, so that they hold up nothing that is said there."""

    def put(
        self, errand: MembershipCheck, *, subject: str, now: datetime, due_at: datetime
    ) -> None:
        """Promise to ask; a question that waits already is asked once."""
        self.session.write(
            "INSERT INTO outbox (lane, subject, kind, body, created_at, due_at)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            int(Lane.BULK),
            subject,
            KINDS[type(errand)],
            self.session.seal.seal(asdict(errand)),
            stamp(now),
            stamp(due_at),
        )

    async def waiting(self) -> set[str]:
        """Return the subjects of the questions that were not answered yet."""
        rows = await self.session.rows(
            "SELECT subject FROM outbox WHERE state = 0 AND kind = 'membership-check'"
        )
        return {row["subject"] for row in rows}
