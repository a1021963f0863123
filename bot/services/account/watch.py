"""What is wrong for minutes: all admins hear of it once, and once more when it is over."""

from datetime import datetime

from bot.domain.account.conditions import Condition
from bot.domain.account.messages import Lasting
from bot.domain.messages import Lane
from bot.services.service import Service, uses
from bot.services.team.undelivered import Undelivered
from storage.times import stamp


class Watch(Service):
    """What was told is a row: a restart tells nothing twice, and forgets no end."""

    undelivered = uses(Undelivered)

    async def begins(self, condition: Condition, since: datetime) -> None:
        """It has lasted."""
        if not await self.tx.process_state.get(condition.mark):
            self.tx.process_state.put(condition.mark, stamp(since))
            await self._tell(condition, stamp(since), 0)

    async def ends(self, condition: Condition, until: datetime) -> None:
        """It is over."""
        if began := await self.tx.process_state.get(condition.mark):
            self.tx.process_state.put(condition.mark, "")
            await self._tell(condition, int(began), stamp(until))

    async def _tell(self, condition: Condition, since: int, until: int) -> None:
        for chat_id in await self.undelivered.admins():
            self.tx.outbox.put(
                Lasting(chat_id, condition.key, since, until),
                chat_id=chat_id,
                lane=Lane.REPLY,
                now=self.now,
                # Should both wait, because Telegram was away, only the end is said.
                subject=f"{condition.mark}:{since}",
            )
