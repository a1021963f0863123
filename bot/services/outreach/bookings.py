"""Booking a place at a clinic: never one that is not there, and one for a person at a time."""

from collections.abc import Sequence
from datetime import time

from bot.domain.errors import Gone
from bot.domain.messages import BookingTicket, Lane
from bot.domain.outreach.bookings import Booking, State
from bot.domain.outreach.campaigns import Came
from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.errors import ClinicFull, ClinicOver, PlaceElsewhere
from bot.domain.outreach.moves import LEFT_ALONE
from bot.domain.outreach.residents import Resident
from bot.domain.people import Person
from bot.domain.timers import Kind
from bot.services.access import new_token
from bot.services.outreach.booking_reminders import BookingReminders
from bot.services.outreach.clinics import Clinics
from bot.services.outreach.sweep_results import SweepResults
from bot.services.service import Service, uses


class Bookings(Service):
    """A place is given inside the one transaction that counts those taken."""

    clinics = uses(Clinics)
    reminders = uses(BookingReminders)
    results = uses(SweepResults)

    async def get(self, booking_id: int) -> Booking:
        """Return a booking; raise `Gone` if there is none."""
        found = await self.tx.bookings.get(booking_id)
        if found is None:
            raise Gone
        return found

    async def live_of(
        self, person: Person | None, cared: Resident | None = None
    ) -> Booking | None:
        """Return the place somebody has now, or who is in their care; None without one."""
        if cared is not None:
            return await self.tx.bookings.live_in_care(cared.id)
        return None if person is None else await self.tx.bookings.live_of(person.id)

    async def ahead_of(
        self, person: Person | None, cared: Resident | None = None
    ) -> Booking | None:
        """Return the place somebody has at a clinic to come, likewise: a past one is none."""
        found = await self.live_of(person, cared)
        return None if found is None or await self.past(found) else found

    async def past(self, booking: Booking) -> bool:
        """Tell whether the clinic is over, also if nobody has noted yet whether they came."""
        return (await self.clinics.get(booking.clinic_id)).over(self.work.local())

    async def of_residents(
        self, residents: Sequence[Resident], person: Person
    ) -> dict[int, tuple[Booking, Clinic]]:
        """Return the place each has at a clinic to come, oneself or in one's care."""
        found = {}
        for one in residents:
            cared = None if one.person_id == person.id else one
            booking = await self.ahead_of(person, cared)
            if booking is not None:
                found[one.id] = booking, await self.clinics.get(booking.clinic_id)
        return found

    async def live_like(self, booking: Booking) -> Booking | None:
        """Return the place that whoever a booking is for has now, or None."""
        if booking.care:
            return await self.tx.bookings.live_in_care(booking.resident_id or 0)
        return await self.tx.bookings.live_of(booking.person_id or 0)

    async def cared_for(self, booking: Booking) -> Resident | None:
        """Return who in somebody's care a place is for; None: it is their own, or forgotten."""
        if not booking.care or booking.resident_id is None:
            return None
        return await self.tx.residents.get(booking.resident_id)

    async def resident(self, booking: Booking) -> Resident | None:
        """Return whose doses a place is about, who has it or is in their care; None: not known."""
        if booking.care or booking.person_id is None:
            return await self.cared_for(booking)
        return await self.tx.residents.of_person(booking.person_id)

    async def silenced(self, booking: Booking, cared: Resident) -> bool:
        """Tell whether who is in care was to be left alone since a place was booked for them.

        A place that was booked after that is a wish, and spoken of like one's own.
        """
        left = cared.state in LEFT_ALONE
        return left and await self.tx.residents.changed_since(cared.id, booking.booked_at)

    async def name(self, booking: Booking) -> str:
        """Return how the clinic calls whose place it is; a walk-in has no name."""
        if not booking.named:
            return ""
        if booking.care:
            cared = await self.cared_for(booking)
            return cared.name or "?" if cared else "?"
        return (await self.tx.people.get(booking.person_id or 0)).name or "?"

    async def book(
        self,
        clinic_id: int,
        hour: time | None,
        *,
        by: Person | None,
        cared: Resident | None = None,
        instead: bool = False,
    ) -> Booking:
        """Give somebody a place, at the first free hour if none is said; twice is once.

        `cared`: it is for who is in their care, or in nobody's. `instead`: of the place they have
        elsewhere. Raise `ClinicOver`, `ClinicFull`, or `PlaceElsewhere`.
        """
        before = await self.live_of(by, cared)
        if before is not None and before.clinic_id == clinic_id and hour in (None, before.hour):
            return before
        clinic = await self.clinics.get(clinic_id)
        if clinic.cancelled or clinic.over(self.work.local()):
            raise ClinicOver
        elsewhere = before is not None and before.clinic_id != clinic_id
        if before is not None and elsewhere and not instead and not await self.past(before):
            raise PlaceElsewhere(before.id)
        if before is not None:
            await self._make_way(before)
            clinic = await self.clinics.get(clinic_id)
        hours = clinic.open_slots(self.work.local())
        if not hours or hour not in (None, *hours):
            raise ClinicFull  # whatever was freed above is undone with this turn
        return await self._give(clinic, hour or hours[0], by, cared)

    async def _give(
        self, clinic: Clinic, hour: time, person: Person | None, cared: Resident | None
    ) -> Booking:
        resident = cared
        if cared is None and person is not None:
            resident = await self.tx.residents.of_person(person.id)
        if resident is not None:
            await self.results.follows(resident, Came.BOOKED)
        booking_id = self.tx.bookings.add(
            clinic.id,
            person_id=None if person is None else person.id,
            resident_id=resident.id if resident else None,
            token=new_token(),
            hour=hour,
            seat=await self.tx.bookings.free_seat(clinic.id),
            state=State.BOOKED,
            kelurahan_id=resident.home.kelurahan_id if resident else None,
            now=self.now,
            care=cared is not None,
        )
        if person is not None:
            await self._speak_of(booking_id, person)
        return await self.get(booking_id)

    async def follow(self, one: Resident, person: Person) -> None:
        """Let a place be spoken of to who is told for a resident from now on.

        It was booked when nobody was; a place they have booked themselves meanwhile holds.
        """
        booking, own = await self.ahead_of(None, one), one.person_id == person.id
        if booking is None or booking.person_id is not None:
            return
        theirs = await self.live_of(person) if own else None
        if theirs is not None and not await self.past(theirs):
            self.free(booking)
            return
        if theirs is not None:
            await self._make_way(theirs)
        self.tx.bookings.belongs_to(booking.id, person.id, care=not own)
        await self._speak_of(booking.id, person)

    async def keep_one(self, one: Resident, other: Resident) -> None:
        """Let two entries of one person keep one place: the one ahead, then one that was told."""
        found = [await self.tx.bookings.live_in_care(each.id) for each in (one, other)]
        both = [each for each in found if each is not None]
        if len(both) == 2:
            ranks = [(not await self.past(each), each.person_id is not None) for each in both]
            await self._make_way(both[0] if ranks[0] < ranks[1] else both[1])

    async def _speak_of(self, booking_id: int, person: Person) -> None:
        await self.reminders.due(booking_id)
        self.send_ticket(booking_id, person)

    def send_ticket(self, booking_id: int, person: Person) -> None:
        """Promise the QR code to who has the place; a newer one takes the older one's place."""
        self.tx.outbox.put(
            BookingTicket(booking_id),
            chat_id=person.telegram_id,
            lane=Lane.FOLLOW_UP,
            now=self.now,
            subject=f"booking:{booking_id}",
        )

    async def cancel(self, booking_id: int) -> Booking:
        """Give a place back; twice is once."""
        booking = await self.get(booking_id)
        if booking.live:
            self.free(booking)
        return booking

    def free(self, booking: Booking) -> None:
        """Let a place be free again; nothing more is said of it."""
        self.tx.bookings.become(booking, State.CANCELLED, self.now)
        self.tx.timers.clear(Kind.BOOKING, booking.id)

    async def leave(self, booking: Booking) -> bool:
        """Give up a place of which nobody is to be told any more; False if its clinic is over.

        Then it is still noted there whether they came.
        """
        if await self.past(booking):
            self.tx.timers.clear(Kind.BOOKING, booking.id)
            return False
        self.free(booking)
        return True

    async def _make_way(self, booking: Booking) -> None:
        """Let another place be had instead; at a clinic that is over they were not seen."""
        if not await self.past(booking):
            self.free(booking)
            return
        self.tx.bookings.become(booking, State.ABSENT, self.now)
        self.tx.timers.clear(Kind.BOOKING, booking.id)
