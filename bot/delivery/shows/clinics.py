"""Places at clinics: the QR code, reminders of them, and what changed; all as it is now."""

from functools import partial

import structlog

from bot.delivery.drop import Drop
from bot.delivery.post import Post, shows
from bot.delivery.render_process import DrawingFailed
from bot.domain.messages import BookingReminder, BookingTicket, ClinicMoved, PlaceLost
from bot.domain.outreach.bookings import Booking, State, Step
from bot.domain.outreach.clinics import Clinic
from bot.domain.people import Person
from bot.views.outreach import bookings
from bot.views.qr import qr_png
from bot.views.screen import Attachment, Screen

MODULE = 10  # pixels
log = structlog.get_logger()


@shows(BookingTicket)
async def ticket(fact: BookingTicket, post: Post) -> Attachment | Screen:
    """Return the QR code of a place, drawn beside the bot; without one its words at least."""
    booking, clinic, person = await _live(fact.booking_id, post)
    cared = await post.services.bookings.cared_for(booking)
    names, language = await post.services.clinics.names(), post.language(person)
    link = post.services.link(f"b_{booking.token}")
    try:
        drawn = await post.process.draw(partial(qr_png, link, scale=MODULE))
    except DrawingFailed as failed:
        log.error("not-drawn", what="booking", error=str(failed))
        return bookings.booked(booking, clinic, names, language, cared=cared)
    return bookings.ticket(booking, clinic, names, language, qr=drawn, cared=cared)


@shows(BookingReminder)
async def reminder(fact: BookingReminder, post: Post) -> Screen:
    """Return what is to be said now; raise `Drop` if it is of no use any more, or at night."""
    booking, clinic, person = await _live(fact.booking_id, post)
    if person.stopped_at is not None and person.stopped_at >= booking.booked_at:
        raise Drop("stopped")
    cared = await post.services.bookings.cared_for(booking)
    if cared is not None and await post.services.bookings.silenced(booking, cared):
        raise Drop("stopped")
    step = Step(fact.step)
    if post.services.booking_reminders.too_late(step, clinic):
        raise Drop("too-late")
    post.require_civil_hour()
    names, language = await post.services.clinics.names(), post.language(person)
    name = person.name or ""
    return bookings.reminder(step, booking, clinic, names, language, name=name, cared=cared)


@shows(ClinicMoved)
async def moved(fact: ClinicMoved, post: Post) -> Screen:
    """Return where and when the clinic is now."""
    booking, clinic, person = await _live(fact.booking_id, post)
    names, language = await post.services.clinics.names(), post.language(person)
    cared = await post.services.bookings.cared_for(booking)
    return bookings.moved(booking, clinic, names, language, cared=cared)


@shows(PlaceLost)
async def lost(fact: PlaceLost, post: Post) -> Screen:
    """Return which other clinics have room; raise `Drop` for who has a place again."""
    booking = await post.services.bookings.get(fact.booking_id)
    clinic = await post.services.clinics.get(booking.clinic_id)
    person = await post.services.people.get(booking.person_id or 0)
    if booking.state not in (State.CANCELLED, State.ABSENT):
        raise Drop("not-true-any-more")
    another = await post.services.bookings.live_like(booking)
    if another is not None and not await post.services.bookings.past(another):
        raise Drop("has-another")
    cared = await post.services.bookings.cared_for(booking)
    others = await post.services.clinics.with_room_for(person, cared=cared, but=clinic)
    puskesmas = [] if others else await post.services.clinics.puskesmas()
    language = post.language(person)
    return bookings.lost(booking, clinic, others, puskesmas, language, cared=cared)


async def _live(booking_id: int, post: Post) -> tuple[Booking, Clinic, Person]:
    booking = await post.services.bookings.get(booking_id)
    if not booking.live or booking.person_id is None:
        raise Drop("not-true-any-more")
    clinic = await post.services.clinics.get(booking.clinic_id)
    return booking, clinic, await post.services.people.get(booking.person_id)
