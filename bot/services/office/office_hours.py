"""`/kantor`, *Jam buka*: an admin changes when an office opens."""

from bot.domain.errors import Gone
from bot.domain.hours import WeeklyHours
from bot.domain.offices import Office
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.services.access import Access
from bot.services.office.office_import import OfficeImport
from bot.services.service import Service, uses


class OfficeHours(Service):
    """Goes the way of an import, so that it can be undone like one, and doors follow at once."""

    access = uses(Access)
    office_import = uses(OfficeImport)

    async def of(self, office_id: int, *, by: Person) -> Office:
        """Return an office to change; raise `Gone` for one that receives nobody any more."""
        await self.access.require(by, Action.MANAGE_OFFICES)
        office = await self.tx.offices.get(office_id)
        if office.retired:
            raise Gone
        return office

    async def change(
        self, office_id: int, hours: WeeklyHours, *, expecting: WeeklyHours, by: Person
    ) -> bool:
        """Let an office keep these hours; False, and nothing done, if it kept others than told."""
        office = await self.of(office_id, by=by)
        if office.hours != expecting:
            return False
        if await self.office_import.set_hours(office, hours, by=by):
            self.tx.audit.put(
                "change-hours",
                by=by.id,
                at=self.now,
                subject=f"office:{office_id}",
                office_id=office_id,
            )
        return True
