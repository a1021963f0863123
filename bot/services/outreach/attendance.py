"""What became of a place: who came, who could not be given a dose, who did not come."""

from dataclasses import dataclass, replace
from typing import Any

from bot.domain.errors import Gone
from bot.domain.messages import Lane, PlaceLost
from bot.domain.outreach.bookings import Booking, State
from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.deferrals import Deferral
from bot.domain.outreach.errors import ClinicAhead, ClinicOpen, PlaceElsewhere, UnknownBooking
from bot.domain.outreach.residents import Resident
from bot.domain.people import Person
from bot.domain.rights import Action
from bot.domain.timers import Kind
from bot.services.access import Access
from bot.services.outreach.bookings import Bookings
from bot.services.outreach.clinics import Clinics
from bot.services.outreach.doses_given import DosesGiven
from bot.services.readings import Readings
from bot.services.service import Service, uses


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody with a place, as the clinic's staff reads them; a walk-in has no name.

    `resident`: whose doses are known, of one that is looked at alone.
    """

    booking: Booking
    clinic: Clinic
    name: str
    resident: Resident | None = None


class Attendance(Service):
    """Noted by who works at the clinic, or said by who had the place; both may be corrected."""

    access = uses(Access)
    bookings = uses(Bookings)
    clinics = uses(Clinics)
    doses_given = uses(DosesGiven)
    readings = uses(Readings)

    async def of(self, clinic_id: int, *, by: Person) -> tuple[Clinic, list[Attendee]]:
        """Return who has a place at a clinic, and note that somebody reads it."""
        clinic = await self.clinics.get(clinic_id)
        await self._require(clinic, by)
        self.readings.note("clinic", f"clinic:{clinic_id}", by=by.id, office_id=clinic.office_id)
        found = await self.tx.bookings.at(clinic_id)
        return clinic, [await self._attendee(one, clinic) for one in found]

    async def show(self, booking_id: int, *, by: Person) -> Attendee:
        """Return one of them, and note that somebody reads it."""
        booking = await self.bookings.get(booking_id)
        clinic = await self.clinics.get(booking.clinic_id)
        await self._require(clinic, by)
        if booking.named:
            subject = f"person:{booking.person_id}"
            if booking.person_id is None:
                subject = f"resident:{booking.resident_id}"
            self.readings.note("booking", subject, by=by.id, office_id=clinic.office_id)
        return await self._looked_at(booking, clinic)

    async def scanned(self, token: str, *, by: Person) -> Booking:
        """Return whose QR code this is, to its owner and the clinic's staff.

        To anybody else it is what a forged one is: raise `UnknownBooking`.
        """
        booking = await self.tx.bookings.of_token(token)
        if booking is not None:
            clinic = await self.clinics.get(booking.clinic_id)
            if booking.person_id == by.id or self.clinics.runs(by, clinic):
                return booking
        await self.access.check_guesses(by.telegram_id or 0)
        raise UnknownBooking

    async def given(self, booking_id: int, vaccine: str, *, by: Person) -> Attendee:
        """Note that somebody was vaccinated; raise `ClinicAhead` before the day."""
        return await self._note(booking_id, State.VACCINATED, {"vaccine": vaccine}, by)

    async def deferred(self, booking_id: int, why: Deferral, *, by: Person) -> Attendee:
        """Note why somebody could not be vaccinated, and until when."""
        return await self._note(booking_id, State.DEFERRED, why.facts, by)

    async def absent(self, booking_id: int, *, by: Person) -> Attendee:
        """Note that somebody did not come; they are offered other clinics.

        Raise `Gone` for who has no place: it was given back, or they came without one.
        """
        if (await self.bookings.get(booking_id)).seat is None:
            raise Gone
        return await self._note(booking_id, State.ABSENT, {}, by)

    async def back(self, booking_id: int, *, by: Person) -> Attendee:
        """Take back what was noted: nothing became of the place yet."""
        booking = await self.bookings.get(booking_id)
        if booking.seat is None:
            raise Gone  # given back, or a walk-in's
        live = await self.bookings.live_like(booking)
        if live is not None and live.id != booking_id:
            raise PlaceElsewhere(live.id)
        return await self._note(booking_id, State.BOOKED, {}, by)

    async def rest_absent(self, clinic_id: int, *, by: Person) -> int:
        """Note that whoever is not ticked did not come; return how many.

        Raise `ClinicOpen` while they still may.
        """
        clinic = await self.clinics.get(clinic_id)
        await self._require(clinic, by)
        if not clinic.over(self.work.local()):
            raise ClinicOpen
        live = [one for one in await self.tx.bookings.at(clinic_id) if one.live]
        for one in live:
            await self.absent(one.id, by=by)
        return len(live)

    async def walk_in(self, clinic_id: int, vaccine: str, *, by: Person, once: str) -> int | None:
        """Note somebody who came without a place; None if this very tap was noted before."""
        clinic = await self.clinics.get(clinic_id)
        await self._require(clinic, by)
        self._must_be_today(clinic)
        if await self.tx.bookings.of_token(once) is not None:
            return None
        number = self.tx.bookings.add(
            clinic_id,
            person_id=None,
            token=once,
            hour=clinic.opens,
            seat=None,
            state=State.VACCINATED,
            kelurahan_id=None,
            now=self.now,
            facts={"vaccine": vaccine},
            noted_by=by.id,
        )
        self._audit("walk-in", number, clinic, by)
        return number

    async def unwalk(self, booking_id: int, *, by: Person) -> Clinic:
        """Take back a walk-in; raise `Gone` for anything else."""
        booking = await self.bookings.get(booking_id)
        clinic = await self.clinics.get(booking.clinic_id)
        await self._require(clinic, by)
        if booking.named or booking.seat is not None:
            raise Gone
        self.tx.bookings.delete(booking_id)
        self._audit("walk-in-back", booking_id, clinic, by)
        return clinic

    async def said(self, booking_id: int, *, was_there: bool) -> Booking:
        """Note what somebody says of their own visit, unless the clinic has noted it."""
        booking = await self.bookings.get(booking_id)
        if not booking.live:
            raise Gone
        clinic = await self.clinics.get(booking.clinic_id)
        self._must_be_today(clinic)
        if was_there:
            await self._become(booking, State.VACCINATED, {"vaccine": clinic.vaccine}, None)
        else:
            await self._become(booking, State.ABSENT, {}, None)
        return await self.bookings.get(booking_id)

    async def _note(
        self, booking_id: int, state: State, facts: dict[str, Any], by: Person
    ) -> Attendee:
        booking = await self.bookings.get(booking_id)
        clinic = await self.clinics.get(booking.clinic_id)
        await self._require(clinic, by)
        self._must_be_today(clinic)
        told = {name: value for name, value in booking.facts.items() if name != "before"}
        if booking.state is not state or told != facts:
            await self._become(booking, state, facts, by.id)
            self._audit(f"note-{state}", booking_id, clinic, by)
        return await self._looked_at(await self.bookings.get(booking_id), clinic)

    async def _become(
        self, booking: Booking, state: State, facts: dict[str, Any], by: int | None
    ) -> None:
        """Note it; what was noted before is taken back first, for the resident too."""
        told, resident = booking.person_id, booking.resident_id
        person = None if booking.care else told  # whose own reminder follows
        if before := booking.facts.get("before"):
            await self.doses_given.taken_back(person, resident, before)
        kept: dict[str, Any] = {}
        if state is State.VACCINATED:
            vaccine, on = facts["vaccine"], self.work.today
            kept = await self.doses_given.given(person, resident, vaccine=vaccine, on=on)
        elif state is State.DEFERRED:
            why = Deferral.of(facts)
            kept = await self.doses_given.deferred(person, resident, why)
        facts = facts | ({"before": kept} if kept else {})
        self.tx.bookings.become(booking, state, self.now, facts=facts, by=by)
        self.tx.timers.clear(Kind.BOOKING, booking.id)
        if state is State.BOOKED:
            await self.bookings.reminders.due(booking.id)
        elif state is State.ABSENT and by is not None and told is not None:
            await self._offer(booking.id, told)

    async def _offer(self, booking_id: int, person_id: int) -> None:
        person = await self.tx.people.get(person_id)
        self.tx.outbox.put(
            PlaceLost(booking_id),
            chat_id=person.telegram_id,
            lane=Lane.FOLLOW_UP,
            now=self.now,
            once=True,
        )

    async def _looked_at(self, booking: Booking, clinic: Clinic) -> Attendee:
        resident = await self.bookings.resident(booking)
        return replace(await self._attendee(booking, clinic), resident=resident)

    async def _attendee(self, booking: Booking, clinic: Clinic) -> Attendee:
        return Attendee(booking, clinic, await self.bookings.name(booking))

    def _must_be_today(self, clinic: Clinic) -> None:
        if self.work.today < clinic.day:
            raise ClinicAhead

    async def _require(self, clinic: Clinic, by: Person) -> None:
        await self.access.require(by, Action.RUN_CLINICS, clinic.office_id)

    def _audit(self, action: str, booking_id: int, clinic: Clinic, by: Person) -> None:
        self.tx.audit.put(
            action,
            by=by.id,
            at=self.now,
            subject=f"booking:{booking_id}",
            office_id=clinic.office_id,
        )
