"""Whether an office is open or at a break, and when it opens again."""

from datetime import date, datetime, timedelta

from bot.domain.hours import at_work, break_until, next_opening, stayed_open_since
from bot.services.service import Service


class Opening(Service):
    """By its hours and the holidays, in the city's time; a break is part of the working day."""

    async def at_work(self, office_id: int) -> bool:
        """Tell whether an office's working day is on."""
        office, holidays = await self.tx.offices.get(office_id), await self.tx.offices.holidays()
        return at_work(office.hours, self.work.local(), holidays)

    async def break_until(self, office_id: int) -> datetime | None:
        """Return when the break ends that is on now; None if there is none."""
        office, holidays = await self.tx.offices.get(office_id), await self.tx.offices.holidays()
        return break_until(office.hours, self.work.local(), holidays)

    async def opens(self, office_id: int) -> datetime | None:
        """Return when a closed office opens again (at the latest tomorrow); None at work."""
        office, holidays = await self.tx.offices.get(office_id), await self.tx.offices.holidays()
        local = self.work.local()
        if at_work(office.hours, local, holidays):
            return None
        return next_opening(office.hours, local, holidays) or local + timedelta(days=1)

    async def stayed_open_since(
        self, office_id: int, day: date, *, at: datetime | None = None
    ) -> bool:
        """Tell whether the work of that day goes on now, or `at`: midnight closes nothing."""
        office, holidays = await self.tx.offices.get(office_id), await self.tx.offices.holidays()
        return stayed_open_since(office.hours, day, at or self.work.local(), holidays)
