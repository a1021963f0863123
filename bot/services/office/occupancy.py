"""Who is inside an office now, for its officers."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.office.occupancy import InsideNow, Insider
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.services.access import Access
from bot.services.readings import Readings
from bot.services.service import Service, uses

YESTERDAY = timedelta(days=1)  # a visit lasts at most a day, so nobody inside came earlier


class Occupancy(Service):
    """Names are in what this returns; who shows it decides what is seen of them."""

    access = uses(Access)
    readings = uses(Readings)

    async def read(self, office_id: int, *, by: Person) -> InsideNow:
        """Return everybody inside, to be shown to `by`, and note that; raise as `at` does."""
        found = await self.at(office_id, by=by)
        self.readings.note("inside", f"office:{office_id}", by=by.id, office_id=office_id)
        return found

    async def at(self, office_id: int, *, by: Person) -> InsideNow:
        """Return everybody inside; raise `NotAllowed` unless `by` may see it."""
        await self.access.require(by, Action.HANDLE_CASE, office_id)
        office = await self.tx.offices.get(office_id)
        people = tuple(await self.everybody(office_id))
        return InsideNow(office_id, office.name, office.capacity, self.work.local(), people)

    async def everybody(self, office_id: int) -> list[Insider]:
        """Return everybody inside, staff too, the longest first, with local times."""
        found = await self.tx.occupancy.of_office(office_id, self.work.today - YESTERDAY)
        return [replace(one, since=self.work.local(one.since)) for one in found]
