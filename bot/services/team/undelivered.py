"""What could not be delivered and is given up: the admins hear how much, in one message a day."""

from datetime import UTC, date, datetime, time

from bot.domain.messages import Lane, NotDelivered
from bot.domain.rights import Role
from bot.domain.undelivered import OURS
from bot.services.service import Service


class Undelivered(Service):
    """Nothing is given up in silence."""

    async def tell(self) -> None:
        """Tell every admin, ringing once a day; after that the number grows in place."""
        day = self.work.today.isoformat()
        subject = f"undelivered:{day}"
        told = await self.tx.outbox.chats_showing(subject)
        for chat_id in await self.admins():
            self.tx.outbox.put(
                NotDelivered(day),
                chat_id=chat_id,
                lane=Lane.REPLY,
                now=self.now,
                subject=subject,
                rings=chat_id not in told,
            )

    async def count(self, day: date) -> int:
        """Return how much was given up since a day began."""
        began = datetime.combine(day, time(), self.work.zone).astimezone(UTC)
        return await self.tx.outbox.undelivered(began, OURS)

    async def admins(self) -> list[int]:
        """Return the chats of all admins who can be written to."""
        people = [await self.tx.people.get(one) for one in await self.tx.links.holders(Role.ADMIN)]
        return [one.telegram_id for one in people if one.telegram_id is not None]
