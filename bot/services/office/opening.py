"""Whether an office is open, and when it opens again."""

from datetime import datetime, timedelta

from bot.domain.hours import is_open, next_opening
from bot.services.service import Service


class Opening(Service):
    """By its hours and the holidays, in the city's time."""

    async def is_open(self, office_id: int) -> bool:
        """Tell whether an office is open now."""
        office = await self.tx.offices.get(office_id)
        return is_open(office.hours, self.work.local(), await self.tx.offices.holidays())

    async def opens(self, office_id: int) -> datetime | None:
        """Return when a closed office opens again (at the latest tomorrow); None if it is open."""
        office, holidays = await self.tx.offices.get(office_id), await self.tx.offices.holidays()
        local = self.work.local()
        if is_open(office.hours, local, holidays):
            return None
        return next_opening(office.hours, local, holidays) or local + timedelta(days=1)
