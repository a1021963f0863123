"""Questions to Telegram: rows of the outbox whose answers return to dispatch."""

from dataclasses import asdict
from datetime import datetime

from bot.domain.messages import KINDS, BotCheck, Lane, MembershipCheck
from storage.gateway import Gateway
from storage.promises import BODY
from storage.times import stamp

HURRIED = (
    "UPDATE outbox SET lane = ?, due_at = ? WHERE subject = ? AND state = 0 AND chat_id IS NULL"
    " AND lane > ?"
)


class Errands(Gateway):
    """They belong to no chat, so that they hold up nothing that is said there."""

    def put(
        self,
        errand: MembershipCheck | BotCheck,
        *,
        subject: str,
        now: datetime,
        due_at: datetime,
        lane: Lane = Lane.BULK,
    ) -> None:
        """Promise to ask; a question that waits already is asked once, as soon as any of both."""
        number = self.session.reserve("outbox")
        self.session.insert(
            "outbox",
            {
                "id": number,
                "lane": int(lane),
                "subject": subject,
                "kind": KINDS[type(errand)],
                "body": self.session.seal.seal(asdict(errand), BODY, number),
                "created_at": stamp(now),
                "due_at": stamp(due_at),
                "update_id": self.session.update_id,
            },
            "ON CONFLICT DO NOTHING",
        )
        if lane is not Lane.BULK:
            self.session.write(HURRIED, int(lane), stamp(due_at), subject, int(lane))

    async def waiting(self) -> set[str]:
        """Return the subjects of the questions that were not answered yet."""
        rows = await self.session.rows(
            "SELECT subject FROM outbox WHERE state = 0 AND kind = 'membership-check'"
        )
        return {row["subject"] for row in rows}
