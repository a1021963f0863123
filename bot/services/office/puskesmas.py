"""What a Puskesmas sees: for now its own office's page."""

from datetime import timedelta

from bot.domain.errors import NotAllowed
from bot.domain.hours import break_until, is_open
from bot.domain.offices import Office, OfficeNow
from bot.domain.people import Person
from bot.domain.rights import Action, holders_of
from bot.services.access import Access
from bot.services.service import Service, uses


class Puskesmas(Service):
    """Counts only, no names."""

    access = uses(Access)

    async def offices(self, *, by: Person) -> list[OfficeNow]:
        """Return the person's own offices as they are now; raise `NotAllowed` without any."""
        found = await self.access.offices_of(by, Action.SEE_OFFICE)
        if not found:
            raise NotAllowed(who=holders_of(Action.SEE_OFFICE))
        return [await self._now(one) for one in found]

    async def _now(self, office: Office) -> OfficeNow:
        yesterday = self.work.today - timedelta(days=1)  # a visit lasts at most a day
        holidays, local = await self.tx.offices.holidays(), self.work.local()
        return OfficeNow(
            office=office,
            open=is_open(office.hours, local, holidays),
            inside=(await self.tx.boards.inside(office.id, yesterday))[0],
            pause_ends=break_until(office.hours, local, holidays),
        )
