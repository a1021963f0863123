"""Planning clinics: added, changed, moved, cancelled; whoever has a place hears of it."""

from collections.abc import Callable
from dataclasses import replace

from bot.domain.messages import ClinicMoved, Lane, PlaceLost
from bot.domain.outreach.bookings import Booking
from bot.domain.outreach.clinics import MOVES, Clinic, Plan, changed
from bot.domain.outreach.errors import ClinicOver, ClinicThere
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.services.access import Access
from bot.services.outreach.bookings import Bookings
from bot.services.outreach.clinics import Clinics
from bot.services.service import Service, uses

Fact = Callable[[int], ClinicMoved | PlaceLost]


class ClinicPlanning(Service):
    """For the Puskesmas whose clinic it is, and for admins; a list acts as one (`by` None)."""

    access = uses(Access)
    bookings = uses(Bookings)
    clinics = uses(Clinics)

    async def like(self, plan: Plan) -> Clinic | None:
        """Return the clinic that a plan speaks of; one that was cancelled if no other is."""
        found = await self.tx.clinics.between(plan.day, plan.day)
        same = [one for one in found if one.known_by == plan.known_by]
        return min(same, key=lambda one: one.cancelled, default=None)

    async def add(self, plan: Plan, *, by: Person | None) -> Clinic:
        """Plan a clinic; raise `ClinicThere` if it is planned already."""
        await self._require(plan, by)
        await self._must_be_new(plan)
        clinic_id = await self.tx.clinics.add(plan)
        self._note("add-clinic", clinic_id, plan, by)
        return await self.clinics.get(clinic_id)

    async def change(self, clinic_id: int, plan: Plan, *, by: Person | None) -> Clinic:
        """Let a clinic be otherwise; raise `ClinicOver`, or `ClinicThere` if another is so."""
        before = await self.clinics.get(clinic_id)
        await self._require(before, by)
        if before.cancelled or before.over(self.work.local()):
            raise ClinicOver
        await self._must_be_new(plan, but=clinic_id)
        if changed(before, plan):
            self.tx.clinics.change(clinic_id, replace(plan, office_id=before.office_id))
            self._note("change-clinic", clinic_id, plan, by)
            await self._follow(before, await self.clinics.get(clinic_id))
        return await self.clinics.get(clinic_id)

    async def cancel(self, clinic_id: int, *, by: Person) -> Clinic:
        """Cancel a clinic; twice is once."""
        clinic = await self.clinics.get(clinic_id)
        await self._require(clinic, by)
        if await self.tx.clinics.cancel(clinic_id, self.now):
            self._note("cancel-clinic", clinic_id, clinic, by)
            for one in await self._live(clinic):
                self.bookings.free(one)
                await self._tell(one, PlaceLost)
        return await self.clinics.get(clinic_id)

    async def _must_be_new(self, plan: Plan, *, but: int | None = None) -> None:
        known = await self.like(plan)
        if known is not None and not known.cancelled and known.id != but:
            raise ClinicThere

    async def _follow(self, before: Clinic, after: Clinic) -> None:
        """Let who has a place keep it, at the hour that is nearest to theirs, and say so."""
        moved = bool(MOVES & changed(before, after).keys())
        for one in await self._live(after):
            hour = after.nearest(one.hour)
            if hour != one.hour or moved:
                self.tx.bookings.comes(one.id, hour)
                await self._tell(one, ClinicMoved)
                await self.bookings.reminders.due(one.id)

    async def _live(self, clinic: Clinic) -> list[Booking]:
        return [one for one in await self.tx.bookings.at(clinic.id) if one.live]

    async def _tell(self, booking: Booking, fact: Fact) -> None:
        if booking.person_id is None:
            return
        person = await self.tx.people.get(booking.person_id)
        self.tx.outbox.put(
            fact(booking.id), chat_id=person.telegram_id, lane=Lane.FOLLOW_UP, now=self.now
        )

    async def _require(self, plan: Plan, by: Person | None) -> None:
        if by is not None:
            await self.access.require(by, Action.RUN_CLINICS, plan.office_id)

    def _note(self, action: str, clinic_id: int, plan: Plan, by: Person | None) -> None:
        self.tx.audit.put(
            action,
            by=by.id if by else None,
            at=self.now,
            subject=f"clinic:{clinic_id}",
            office_id=plan.office_id,
        )
