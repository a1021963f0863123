"""Clinics: which are to come and for whom, and planning, changing and cancelling them."""

from dataclasses import replace

from bot.domain.errors import Gone
from bot.domain.offices import Office, same_door
from bot.domain.outreach.clinics import Clinic, Plan, changed, first_for
from bot.domain.outreach.errors import ClinicOver, ClinicThere
from bot.domain.people import Person
from bot.domain.rights import Action, may
from bot.services.access import Access
from bot.services.service import Service, uses


class Clinics(Service):
    """Anybody may read them; who runs one is its Puskesmas, or an admin."""

    access = uses(Access)

    async def get(self, clinic_id: int) -> Clinic:
        """Return a clinic; raise `Gone` if there is none."""
        found = await self.tx.clinics.get(clinic_id)
        if found is None:
            raise Gone
        return found

    async def ahead(self, kelurahan_id: int | None = None) -> list[Clinic]:
        """Return the clinics to come, those for a kelurahan first, then the soonest."""
        local = self.work.local()
        found = await self.tx.clinics.between(local.date())
        return first_for(
            kelurahan_id, [one for one in found if not one.cancelled and not one.over(local)]
        )

    def runs(self, person: Person, clinic: Clinic) -> bool:
        """Tell whether somebody runs a clinic."""
        return may(person, Action.RUN_CLINICS, clinic.office_id)

    async def names(self) -> dict[int, str]:
        """Return what the offices are called, kelurahan and Puskesmas among them."""
        return {one.id: one.name for one in await self.tx.offices.all()}

    async def puskesmas(self) -> list[Office]:
        """Return the city's Puskesmas: whom to ask where no clinic is."""
        return [one for one in await self.tx.offices.all() if one.is_puskesmas]

    async def like(self, plan: Plan) -> Clinic | None:
        """Return the clinic that a plan speaks of, also one that was cancelled."""
        for one in await self.tx.clinics.between(plan.day, plan.day):
            if _same(one, plan):
                return one
        return None

    async def add(self, plan: Plan, *, by: Person | None) -> Clinic:
        """Plan a clinic; raise `ClinicThere` if it is planned already."""
        await self._require(plan, by)
        known = await self.like(plan)
        if known is not None and not known.cancelled:
            raise ClinicThere
        clinic_id = await self.tx.clinics.add(plan)
        self._note("add-clinic", clinic_id, plan, by)
        return await self.get(clinic_id)

    async def change(self, clinic_id: int, plan: Plan, *, by: Person | None) -> Clinic:
        """Let a clinic be otherwise; raise `ClinicOver` if it is over or cancelled."""
        before = await self.get(clinic_id)
        await self._require(before, by)
        if before.cancelled or before.over(self.work.local()):
            raise ClinicOver
        if changed(before, plan):
            self.tx.clinics.change(clinic_id, replace(plan, office_id=before.office_id))
            self._note("change-clinic", clinic_id, plan, by)
        return await self.get(clinic_id)

    async def cancel(self, clinic_id: int, *, by: Person) -> Clinic:
        """Cancel a clinic; twice is once."""
        clinic = await self.get(clinic_id)
        await self._require(clinic, by)
        if await self.tx.clinics.cancel(clinic_id, self.now):
            self._note("cancel-clinic", clinic_id, clinic, by)
        return await self.get(clinic_id)

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


def _same(one: Plan, other: Plan) -> bool:
    return (one.office_id, one.day, one.vaccine, same_door(one.place)) == (
        other.office_id,
        other.day,
        other.vaccine,
        same_door(other.place),
    )
