"""What waits for dispatch, in one question, so that an idle bot writes nothing."""

from datetime import datetime

from bot.domain.backlog import Waiting
from storage.gateway import Gateway
from storage.times import stamp


class Backlog(Gateway):
    """Looks at the partial indexes only."""

    async def look(self, now: datetime) -> Waiting:
        """Return which work waits now."""
        at = stamp(now)
        row = await self.session.row(
            "SELECT EXISTS (SELECT 1 FROM inbox WHERE state = 0),"
            " EXISTS (SELECT 1 FROM outbox WHERE heard = 0),"
            " EXISTS (SELECT 1 FROM timers WHERE due_at <= ?),"
            " EXISTS (SELECT 1 FROM visits WHERE checkout_at IS NULL AND checkout_due_at <= ?),"
            " EXISTS (SELECT 1 FROM conversations WHERE expires_at <= ?)",
            at,
            at,
            at,
        )
        assert row is not None
        return Waiting(*(bool(one) for one in row))

    async def newest_arrival(self) -> int:
        """Return the row id of the newest waiting update, 0 if none waits."""
        return int(
            await self.session.value("SELECT coalesce(max(id), 0) FROM inbox WHERE state = 0")
        )
