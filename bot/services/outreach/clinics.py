"""Clinics: which are to come, for whom, and which have room."""

from datetime import date, timedelta

from bot.domain.errors import Gone
from bot.domain.offices import Office
from bot.domain.outreach.clinics import Clinic, first_for
from bot.domain.outreach.residents import Resident
from bot.domain.people import Person
from bot.domain.rights import Action, may, places
from bot.services.service import Service

PAST = timedelta(days=14)  # so long one comes back to whoever came, or did not: our choice


class Clinics(Service):
    """Anybody may read them; who runs one is its Puskesmas, or an admin."""

    async def get(self, clinic_id: int) -> Clinic:
        """Return a clinic; raise `Gone` if there is none."""
        found = await self.tx.clinics.get(clinic_id)
        if found is None:
            raise Gone
        return found

    async def all(self) -> list[Clinic]:
        """Return every clinic that is kept, also those that have been or were cancelled."""
        return await self.tx.clinics.between(date.min)

    async def ahead(self, kelurahan_id: int | None = None) -> list[Clinic]:
        """Return the clinics to come, those for a kelurahan first, then the soonest."""
        return first_for(kelurahan_id, await self._to_come())

    async def past(self, person: Person) -> list[Clinic]:
        """Return the clinics that somebody runs and that are over, the newest first."""
        local = self.work.local()
        since = local.date() - PAST
        found = await self.tx.clinics.between(since, local.date())
        over = [one for one in found if one.over(local) and self.runs(person, one)]
        return sorted(over, key=lambda one: (one.day, one.closes, one.id), reverse=True)

    async def with_room_for(
        self,
        person: Person | None,
        office: Office | None = None,
        *,
        cared: Resident | None = None,
        but: Clinic | None = None,
    ) -> list[Clinic]:
        """Return the clinics to come that have room, the nearest to somebody first.

        That is the kelurahan they live in, and then no other's; where that is not known, first
        that of `office`. `cared`: it is for who is in their care. `but`: the one they have missed
        or lost.
        """
        lost = but.id if but else None
        found = [one for one in await self._to_come() if one.free and one.id != lost]
        if not found:  # as nearly always between campaigns: nobody's home has to be looked up
            return []
        home = cared.home.kelurahan_id if cared else await self.kelurahan_of(person)
        here = office.id if office is not None and office.is_kelurahan else None
        fitting = [one for one in found if home is None or one.is_for(home)]
        return first_for(home or here, fitting)

    async def _to_come(self) -> list[Clinic]:
        local = self.work.local()
        found = await self.tx.clinics.between(local.date())
        return [one for one in found if not one.cancelled and not one.over(local)]

    async def kelurahan_of(self, person: Person | None) -> int | None:
        """Return the kelurahan somebody lives in, if we know it."""
        resident = await self.tx.residents.of_person(person.id) if person else None
        return resident.home.kelurahan_id if resident else None

    def runs(self, person: Person, clinic: Clinic) -> bool:
        """Tell whether somebody runs a clinic."""
        return may(person, Action.RUN_CLINICS, clinic.office_id)

    def plans(self, person: Person) -> bool:
        """Tell whether somebody plans clinics anywhere."""
        here = places(person, Action.RUN_CLINICS)
        return bool(here) or may(person, Action.RUN_CLINICS)

    async def names(self) -> dict[int, str]:
        """Return what the offices are called, kelurahan and Puskesmas among them."""
        return {one.id: one.name for one in await self.tx.offices.all()}

    async def puskesmas(self) -> list[Office]:
        """Return the city's Puskesmas: whom to ask where no clinic is."""
        return [one for one in await self.tx.offices.all() if one.is_puskesmas]
