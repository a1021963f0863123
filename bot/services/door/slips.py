"""Paper slips: recognised by their number, used once."""

from datetime import date, datetime, time

from bot.domain.door.errors import SlipElsewhere, SlipUsed, UnknownSlip
from bot.domain.door.slips import Slip, times_on, times_today
from bot.domain.errors import NoOffice
from bot.domain.hours import closes_at
from bot.domain.people import Person
from bot.domain.rights import Action, may, places
from bot.domain.visits import ends_by_itself
from bot.services.access import Access
from bot.services.service import Service, uses


class Slips(Service):
    """A number belongs to an office; whether somebody may use it, the office decides."""

    access = uses(Access)

    async def find(self, number: str, *, by: Person) -> list[Slip]:
        """Return the open slips with this number at the offices where `by` enters guests.

        Raises `NoOffice` for who enters none, `SlipUsed`, `SlipElsewhere` or `UnknownSlip`.
        """
        if not may(by, Action.REGISTER_GUEST) and not places(by, Action.REGISTER_GUEST):
            raise NoOffice
        slips = await self.tx.slips.numbered(number)
        own = [one for one in slips if may(by, Action.REGISTER_GUEST, one.office_id)]
        waiting = [one for one in own if one.open]
        if waiting:
            return waiting
        if own:
            raise await self._used(own[0])
        if slips:
            office = await self.tx.offices.get(slips[0].office_id)
            raise SlipElsewhere(number=number, office=office.name)
        raise UnknownSlip(number=number)

    async def get(self, slip_id: int, *, by: Person) -> Slip:
        """Return an open slip; raise `Gone`, `NotAllowed`, or `SlipUsed`."""
        slip = await self.tx.slips.get(slip_id)
        await self.access.require(by, Action.REGISTER_GUEST, slip.office_id)
        if not slip.open:
            raise await self._used(slip)
        return slip

    async def use(self, slip_id: int, visit_id: int | None, *, by: Person) -> None:
        """Note that a slip is entered (None: its guest did not agree); raise `SlipUsed`."""
        if not await self.tx.slips.use(slip_id, visit_id, by=by.id, now=self.now):
            raise await self._used(await self.tx.slips.get(slip_id))

    async def over(self, slip: Slip, at: datetime) -> bool:
        """Tell whether a visit that began then has ended by itself: nobody has to be asked."""
        office = await self.tx.offices.get(slip.office_id)
        closing = closes_at(office.hours, self.work.local(at), await self.tx.offices.holidays())
        hours = self.work.settings.checkout_hours
        return ends_by_itself(at, closing, hours=hours) <= self.now

    async def times(self, slip: Slip, day: date) -> list[time]:
        """Return sensible times at which the guest may have come on a day."""
        hours = (await self.tx.offices.get(slip.office_id)).hours
        holidays = await self.tx.offices.holidays()
        if day == self.work.today:
            return times_today(self.work.local(), hours, holidays)
        return times_on(day, hours, holidays)

    async def _used(self, slip: Slip) -> SlipUsed:
        officer = await self.tx.people.get(slip.used_by or 0)
        at = self.work.local(slip.used_at)
        return SlipUsed(number=slip.number, name=officer.name or "?", at=f"{at:%d-%m %H:%M}")
