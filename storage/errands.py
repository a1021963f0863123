"""Questions to Telegram: rows of the outbox whose answers return to dispatch."""

from dataclasses import asdict
from datetime import datetime

from bot.domain.messages import KINDS, BotCheck, Lane, MembershipCheck
from storage.gateway import Gateway
from storage.promises import BODY
from storage.times import stamp


class Errands(Gateway):
    """They belong to no chat, so that they hold up nothing that is said there."""

    def put(
        self, errand: MembershipCheck | BotCheck, *, subject: str, now: datetime, due_at: datetime
    ) -> None:
        """Promise to ask; a question that waits already is asked once."""
        number = self.session.reserve("outbox")
        self.session.insert(
            "outbox",
            {
                "id": number,
                "lane": int(Lane.BULK),
                "subject": subject,
                "kind": KINDS[type(errand)],
                "body": self.session.seal.seal(asdict(errand), BODY, number),
                "created_at": stamp(now),
                "due_at": stamp(due_at),
            },
            "ON CONFLICT DO NOTHING",
        )

    async def waiting(self) -> set[str]:
        """Return the subjects of the questions that were not answered yet."""
        rows = await self.session.rows(
            "SELECT subject FROM outbox WHERE state = 0 AND kind = 'membership-check'"
        )
        return {row["subject"] for row in rows}
