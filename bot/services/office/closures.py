"""`/kantor`: an office is closed for a day, or a holiday is an ordinary day again."""

from datetime import date, timedelta

from bot.domain.errors import Gone
from bot.domain.office.closures import DayOf, as_usual, next_days, with_closed, without_past
from bot.domain.offices import HolidayRow, Office
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.services.access import Access
from bot.services.office.holiday_import import HolidayImport
from bot.services.office.office_import import OfficeImport
from bot.services.service import Service, uses

YEAR = timedelta(days=366)


class Closures(Service):
    """Goes the way of an import, so that it can be undone like one."""

    access = uses(Access)
    office_import = uses(OfficeImport)
    holiday_import = uses(HolidayImport)

    async def days(self, office_id: int) -> tuple[Office, list[DayOf]]:
        """Return an office's next working days, those closed one by one among them.

        Raise `Gone` for an office that receives nobody any more: a day would bring it back.
        """
        office = await self.tx.offices.get(office_id)
        if office.retired:
            raise Gone
        holidays = await self.tx.offices.holidays()
        return office, next_days(office.hours, self.work.today, holidays)

    async def close(self, office_id: int, day: date, *, closed: bool, by: Person) -> None:
        """Close an office on a day, or let that day be as usual; twice is once."""
        await self.access.require(by, Action.MANAGE_OFFICES)
        office, offered = await self.days(office_id)
        if day not in (one.day for one in offered):
            raise Gone
        hours = with_closed(office.hours, day) if closed else as_usual(office.hours, day)
        hours = without_past(hours, self.work.today)
        if await self.office_import.set_hours(office, hours, by=by):
            self._note("close-day" if closed else "open-day", f"day:{day}", by, office_id)

    async def holidays(self) -> list[HolidayRow]:
        """Return the holidays from today on, a year ahead."""
        today = self.work.today
        found = await self.holiday_import.of((today.year, today.year + 1))
        return [one for one in found if today <= one.day <= today + YEAR]

    async def holiday(self, day: date) -> HolidayRow:
        """Return one of these; raise `Gone` if it is none any more."""
        found = [one for one in await self.holidays() if one.day == day]
        if not found:
            raise Gone
        return found[0]

    async def take_back(self, day: date, *, by: Person) -> HolidayRow:
        """Let a holiday be an ordinary day; raise `Gone` if it is one already."""
        await self.access.require(by, Action.MANAGE_OFFICES)
        taken = await self.holiday(day)
        rest = [one for one in await self.holiday_import.of((day.year,)) if one.day != day]
        await self.holiday_import.apply(rest, by=by, years=(day.year,))
        self._note("drop-holiday", f"day:{day}", by)
        return taken

    def _note(self, action: str, subject: str, by: Person, office_id: int | None = None) -> None:
        self.tx.audit.put(action, by=by.id, at=self.now, subject=subject, office_id=office_id)
