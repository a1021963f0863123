"""Deletion: visits after the retention time, treated rows after eight days."""

from datetime import datetime, time, timedelta

from bot.services.service import Service
from storage.timers import Kind

AT = time(2, 0)


class Purge(Service):
    """What the poster promises."""

    async def run(self) -> None:
        """Delete what is past its time and set the next date."""
        days = self.services.settings.retention_days
        self.tx.visits.purge(self.now - timedelta(days=days))
        self.tx.people.purge_forgotten(self.now, days=days)
        self.tx.inbox.purge(self.now)
        self.tx.outbox.purge(self.now)
        self.schedule()

    def schedule(self) -> None:
        """Set the timer for the next night."""
        tomorrow = self.services.today + timedelta(days=1)
        self.tx.timers.set(Kind.PURGE, 0, datetime.combine(tomorrow, AT, self.services.zone))

    async def end_visits(self) -> int:
        """Check out everybody whose time is over; return how many."""
        return await self.tx.visits.end_due(self.now)

    def forget_talks(self) -> None:
        """Delete conversations nobody went on with."""
        self.tx.conversations.expire(self.now)
