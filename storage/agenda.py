"""What waits for dispatch, in one question, so that an idle bot writes nothing."""

from datetime import datetime

from storage.gateway import Gateway
from storage.times import stamp


class Agenda(Gateway):
    """Looks at the partial indexes only."""

    async def anything(self, now: datetime) -> bool:
        """Tell whether an update, an unheard failure or a due time waits."""
        at = stamp(now)
        return bool(
            await self.tx.value(
                "SELECT EXISTS (SELECT 1 FROM inbox WHERE state = 0)"
                " OR EXISTS (SELECT 1 FROM outbox WHERE heard = 0)"
                " OR EXISTS (SELECT 1 FROM timers WHERE due_at <= ?)"
                " OR EXISTS (SELECT 1 FROM visits"
                "   WHERE checkout_at IS NULL AND checkout_due_at <= ?)"
                " OR EXISTS (SELECT 1 FROM conversations WHERE expires_at <= ?)",
                at,
                at,
                at,
            )
        )

    async def newest_arrival(self) -> int:
        """Return the row id of the newest waiting update, 0 if none waits."""
        return int(await self.tx.value("SELECT ifnull(max(id), 0) FROM inbox WHERE state = 0"))
