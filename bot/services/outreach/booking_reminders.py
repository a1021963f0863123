"""What is said of a place by itself: the evening before, that morning, and afterwards."""

from datetime import datetime

from bot.domain.messages import BookingReminder, Lane
from bot.domain.outreach.bookings import STEPS, Booking, Step, Window, window
from bot.domain.outreach.clinics import Clinic
from bot.domain.timers import Kind
from bot.services.outreach.clinics import Clinics
from bot.services.quiet_hours import QuietHours
from bot.services.service import Service, uses


class BookingReminders(Service):
    """Each is said once, within its hours, and not at all where it is too late to be of use."""

    clinics = uses(Clinics)
    quiet_hours = uses(QuietHours)

    async def due(self, booking_id: int) -> None:
        """Promise what is to be said of a place now, and look again when the next is due."""
        self.tx.timers.clear(Kind.BOOKING, booking_id)
        booking = await self.tx.bookings.get(booking_id)
        if booking is None or not booking.live or booking.person_id is None:
            return
        clinic = await self.clinics.get(booking.clinic_id)
        for number, step in enumerate(STEPS[booking.step :], start=booking.step):
            span = self.window(step, clinic)
            if self._local() >= span.last:
                self.tx.bookings.said(booking_id, number + 1)  # too late to be of use
                continue
            if self._local() < span.first or not self.quiet_hours.civil_hour():
                self._look_again(booking_id, span)
                return
            self.tx.bookings.said(booking_id, number + 1)
            await self._promise(booking, step)

    async def postpone(self, booking_id: int, step: Step) -> None:
        """Look again in the morning whether to say what waited until night."""
        booking, number = await self.tx.bookings.get(booking_id), STEPS.index(step)
        if booking is not None and booking.step == number + 1:
            self.tx.bookings.said(booking_id, number)
            self.tx.timers.set(Kind.BOOKING, booking_id, self.quiet_hours.next_opening())

    async def _promise(self, booking: Booking, step: Step) -> None:
        person = await self.tx.people.get(booking.person_id or 0)
        self.tx.outbox.put(
            BookingReminder(booking.id, step),
            chat_id=person.telegram_id,
            lane=Lane.BULK,
            now=self.now,
            once=True,
        )

    def _look_again(self, booking_id: int, span: Window) -> None:
        at = span.first.replace(tzinfo=self.work.zone)
        if at <= self.now:  # at night
            at = self.quiet_hours.next_opening()
        self.tx.timers.set(Kind.BOOKING, booking_id, at)

    def window(self, step: Step, clinic: Clinic) -> Window:
        """Return when a step may be said, by the city's clock."""
        settings = self.work.settings
        return window(step, clinic, since=settings.remind_from, until=settings.remind_until)

    def too_late(self, step: Step, clinic: Clinic) -> bool:
        """Tell whether a step is of no use any more."""
        return self._local() >= self.window(step, clinic).last

    def _local(self) -> datetime:
        return self.work.local().replace(tzinfo=None)
