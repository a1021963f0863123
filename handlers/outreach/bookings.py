"""A place at a clinic: booked, shown again, given back, and what came of it."""

from datetime import time

from telegram import Update

from bot.domain import names
from bot.domain.outreach.bookings import Booking
from bot.domain.outreach.due import too_early
from bot.domain.outreach.errors import PlaceElsewhere
from bot.domain.outreach.residents import Resident
from bot.domain.outreach.verbs import (
    BOOK,
    BOOK_FOR,
    BOOK_FOR_INSTEAD,
    BOOK_INSTEAD,
    BOOKED,
    UNBOOK,
    WAS_THERE,
)
from bot.views.outreach import bookings
from bot.views.outreach import reminders as reminded
from handlers.context import Context
from handlers.ways import Buttons


async def book(update: Update, context: Context) -> None:
    """Book a place; who has one elsewhere is asked which it is to be."""
    clinic_id, hour = context.pressed(BOOK)
    await _book(context, clinic_id, hour)


async def book_for(update: Update, context: Context) -> None:
    """Book a place for who is in somebody's care."""
    resident_id, clinic_id, hour = context.pressed(BOOK_FOR)
    cared = await context.services.residents.in_care(resident_id, by=context.person)
    await _book(context, clinic_id, hour, cared)


async def _book(
    context: Context, clinic_id: int, hour: str | None, cared: Resident | None = None
) -> None:
    try:
        booking = await _booked(context, clinic_id, hour, cared)
    except PlaceElsewhere as no:
        own = await context.services.bookings.get(no.booking_id)
        before = await context.services.clinics.get(own.clinic_id)
        after = await context.services.clinics.get(clinic_id)
        context.say.answer()
        asked = bookings.instead(before, after, hour, own, context.language, cared=cared)
        context.say.reply(asked)
        return
    await _tell(context, booking)


async def book_instead(update: Update, context: Context) -> None:
    """Give up the place somebody has and book the other one, both or neither."""
    clinic_id, hour = context.pressed(BOOK_INSTEAD)
    await _tell(context, await _booked(context, clinic_id, hour, instead=True))


async def book_for_instead(update: Update, context: Context) -> None:
    """Do the same for who is in somebody's care."""
    resident_id, clinic_id, hour = context.pressed(BOOK_FOR_INSTEAD)
    cared = await context.services.residents.in_care(resident_id, by=context.person)
    await _tell(context, await _booked(context, clinic_id, hour, cared, instead=True))


async def show(update: Update, context: Context) -> None:
    """Send the QR code again, or say what became of the place."""
    [booking_id] = context.pressed(BOOKED)
    booking = await context.services.bookings.get(booking_id)
    context.say.answer()
    await show_own(context, booking)


async def show_own(context: Context, booking: Booking) -> None:
    """Send who has a place its QR code, or say what became of it."""
    if booking.live:
        context.services.bookings.send_ticket(booking.id, context.person)
        return
    clinic = await context.services.clinics.get(booking.clinic_id)
    cared = await context.services.bookings.cared_for(booking)
    context.say.reply(bookings.over(booking, clinic, context.language, cared=cared))


async def unbook(update: Update, context: Context) -> None:
    """Give the place back; nobody is asked why."""
    [booking_id] = context.pressed(UNBOOK)
    booking = await context.services.bookings.cancel(booking_id)
    clinic = await context.services.clinics.get(booking.clinic_id)
    cared = await context.services.bookings.cared_for(booking)
    context.say.answer()
    if context.say.on_picture:
        context.say.leave_buttons(())
    if booking.live:
        context.say.edit(bookings.cancelled(clinic, context.language, cared=cared))
    else:
        context.say.edit(bookings.over(booking, clinic, context.language, cared=cared))


async def was_there(update: Update, context: Context) -> None:
    """Note what somebody says of their own visit to the clinic."""
    word, booking_id = context.pressed(WAS_THERE)
    booking = await context.services.attendance.said(booking_id, was_there=word == "yes")
    context.say.answer()
    if word == "yes":
        context.say.edit(reminded.had_it(context.language))
    else:
        clinic = await context.services.clinics.get(booking.clinic_id)
        person, language = context.person, context.language
        cared = await context.services.bookings.cared_for(booking)
        others = await context.services.clinics.with_room_for(person, cared=cared, but=clinic)
        puskesmas = [] if others else await context.services.clinics.puskesmas()
        lost = bookings.lost(booking, clinic, others, puskesmas, language, cared=cared)
        context.say.edit(lost)


async def _booked(
    context: Context,
    clinic_id: int,
    hour: str | None,
    cared: Resident | None = None,
    *,
    instead: bool = False,
) -> Booking:
    starts = None if hour is None else _hour(hour)
    person, service = context.person, context.services.bookings
    before = await service.ahead_of(person)
    booking = await service.book(clinic_id, starts, by=person, cared=cared, instead=instead)
    if person.name is None:  # the clinic calls people by their names
        name = names.of_account(context.sender_name, person.telegram_id)
        context.services.checkin.rename(person, name)
    if before is None and cared is None:
        await context.services.visitor_requests.booked(person)
    return booking


async def _tell(context: Context, booking: Booking) -> None:
    clinic = await context.services.clinics.get(booking.clinic_id)
    offices = await context.services.clinics.names()
    cared = await context.services.bookings.cared_for(booking)
    in_care = await context.services.residents.in_care_of(context.person)
    placed = await context.services.bookings.of_residents(in_care, context.person)
    others = [
        one
        for one in in_care
        if clinic.free and one.id not in placed and not too_early(one, clinic.day)
    ]
    context.say.answer()
    screen = bookings.booked(
        booking, clinic, offices, context.language, cared=cared, others=others
    )
    context.say.edit(screen)


def _hour(word: str) -> time:
    """Return the hour on a button; one that there is not has no room."""
    return time(min(int(word[:2]), 23), int(word[2:]))


BUTTONS: Buttons = {
    BOOK: book,
    BOOK_INSTEAD: book_instead,
    BOOK_FOR: book_for,
    BOOK_FOR_INSTEAD: book_for_instead,
    BOOKED: show,
    UNBOOK: unbook,
    WAS_THERE: was_there,
}
