"""Paper slips: printed beforehand, recognised by their number, used once."""

import secrets
from datetime import date, datetime, time, timedelta

from bot.domain.errors import (
    NoOffice,
    SlipElsewhere,
    SlipUsed,
    TooManySlips,
    UnknownSlip,
)
from bot.domain.hours import closes_at
from bot.domain.messages import SlipFile
from bot.domain.people import Person
from bot.domain.rights import Action, may, places
from bot.domain.slips import (
    COUNT,
    NUMBERS,
    Slip,
    SlipSheet,
    times_on,
    times_today,
    written,
)
from bot.domain.visits import ends_by_itself
from bot.services.service import Service

DOUBLE_TAP = timedelta(minutes=1)  # two presses are one file, or numbers would be printed twice


class Slips(Service):
    """A number belongs to an office; whether somebody may use it, the office decides."""

    async def order(self, office_id: int, *, by: Person) -> None:
        """Promise a file of new slips; raise `NotAllowed`, or `TooManySlips`."""
        await self.services.printing.require(by, office_id)
        batch_id = await self.tx.slips.made_since(office_id, by.id, self.now - DOUBLE_TAP)
        if batch_id is None:
            batch_id = await self.make(office_id, COUNT, by=by)
        file = SlipFile(office_id, batch_id, by.id)
        self.services.printing.promise(file, what="slips", which=f"batch:{batch_id}", by=by)

    async def make(self, office_id: int, count: int, *, by: Person | None) -> int:
        """Make new slips of an office; return their batch; raise `TooManySlips`."""
        taken = await self.tx.slips.numbers(office_id)
        if len(taken) + count > NUMBERS:
            raise TooManySlips
        free = [one for one in map(written, range(NUMBERS)) if one not in taken]
        numbers = secrets.SystemRandom().sample(free, count)
        made_by = by.id if by else None
        batch_id = await self.tx.slips.add(office_id, numbers, by=made_by, now=self.now)
        self.tx.audit.put(
            "make-slips",
            by=made_by,
            at=self.now,
            subject=f"batch:{batch_id}",
            office_id=office_id,
            detail=str(count),
        )
        return batch_id

    async def sheet(self, batch_id: int) -> SlipSheet:
        """Return what a file of slips says; raise `Gone` if they are deleted."""
        batch = await self.tx.slips.batch(batch_id)
        settings = self.services.settings
        return SlipSheet(
            office=(await self.tx.offices.get(batch.office_id)).name,
            city=settings.city_name,
            retention_days=settings.retention_days,
            numbers=batch.numbers,
        )

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
        await self.services.rights.require(by, Action.REGISTER_GUEST, slip.office_id)
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
        closing = closes_at(
            office.hours, self.services.local(at), await self.tx.offices.holidays()
        )
        hours = self.services.settings.checkout_hours
        return ends_by_itself(at, closing, hours=hours) <= self.now

    async def times(self, slip: Slip, day: date) -> list[time]:
        """Return sensible times at which the guest may have come on a day."""
        hours = (await self.tx.offices.get(slip.office_id)).hours
        holidays = await self.tx.offices.holidays()
        if day == self.services.today:
            return times_today(self.services.local(), hours, holidays)
        return times_on(day, hours, holidays)

    async def _used(self, slip: Slip) -> SlipUsed:
        officer = await self.tx.people.get(slip.used_by or 0)
        at = self.services.local(slip.used_at)
        return SlipUsed(number=slip.number, name=officer.name or "?", at=f"{at:%d-%m %H:%M}")
