"""At the clinic: a QR code scanned, the list ticked, walk-ins, and what was noted corrected."""

from telegram import Update

from bot.domain.errors import Gone
from bot.domain.outreach.deferrals import deferral
from bot.domain.outreach.doses import VACCINES
from bot.domain.outreach.verbs import (
    ATTEND_ABSENT,
    ATTEND_BACK,
    ATTEND_DEFER,
    ATTEND_GIVEN,
    ATTEND_LIST,
    ATTEND_REST,
    ATTEND_SHOW,
    ATTEND_TICK,
    ATTEND_UNTIL,
    ATTEND_WALK,
    ATTEND_WALKED,
    ATTEND_WHICH,
    ATTEND_WHY,
)
from bot.domain.updates import PLACE
from bot.services.outreach.attendance import Attendee
from bot.views.outreach import attendance
from bot.views.screen import Screen
from handlers.context import App, Context
from handlers.outreach import bookings
from handlers.ways import Buttons, link

KEYS = frozenset(one.key for one in VACCINES)


async def scanned(update: Update, context: Context) -> None:
    """Show the clinic's staff whose place it is, and its owner the QR code again."""
    service = context.services.attendance
    booking = await service.scanned(context.payload, by=context.person)
    if booking.person_id == context.person.id:
        await bookings.show_own(context, booking)
        return
    found = await service.show(booking.id, by=context.person)
    context.say.reply(_one(found, context))


async def listing(update: Update, context: Context) -> None:
    """Show who has a place at a clinic."""
    clinic_id, page = context.pressed(ATTEND_LIST)
    await _list(context, clinic_id, page)


async def show(update: Update, context: Context) -> None:
    """Show one of them."""
    [booking_id] = context.pressed(ATTEND_SHOW)
    _shown(await context.services.attendance.show(booking_id, by=context.person), context)


async def tick(update: Update, context: Context) -> None:
    """Note with one tap on the list that somebody was given the clinic's vaccine."""
    booking_id, page = context.pressed(ATTEND_TICK)
    booking = await context.services.bookings.get(booking_id)
    clinic = await context.services.clinics.get(booking.clinic_id)
    if booking.live:  # a second tap changes nothing that was noted meanwhile
        service = context.services.attendance
        await service.given(booking_id, clinic.vaccine, by=context.person)
    await _list(context, clinic.id, page)


async def given(update: Update, context: Context) -> None:
    """Note with which vaccine."""
    booking_id, vaccine = context.pressed(ATTEND_GIVEN)
    if vaccine not in KEYS:
        raise Gone
    service = context.services.attendance
    _shown(await service.given(booking_id, vaccine, by=context.person), context)


async def which(update: Update, context: Context) -> None:
    """Ask which other vaccine it was."""
    [booking_id] = context.pressed(ATTEND_WHICH)
    booking = await context.services.bookings.get(booking_id)
    context.say.answer()
    context.say.edit(attendance.which(booking, context.language))


async def why(update: Update, context: Context) -> None:
    """Ask why somebody could not be vaccinated."""
    [booking_id] = context.pressed(ATTEND_WHY)
    booking = await context.services.bookings.get(booking_id)
    context.say.answer()
    context.say.edit(attendance.why(booking, context.language))


async def until(update: Update, context: Context) -> None:
    """Ask for how long."""
    booking_id, reason = context.pressed(ATTEND_UNTIL)
    booking = await context.services.bookings.get(booking_id)
    context.say.answer()
    context.say.edit(attendance.until(booking, reason, context.language))


async def defer(update: Update, context: Context) -> None:
    """Note it."""
    booking_id, reason, days = context.pressed(ATTEND_DEFER)
    why = deferral(reason, days, context.services.today)
    service = context.services.attendance
    _shown(await service.deferred(booking_id, why, by=context.person), context)


async def absent(update: Update, context: Context) -> None:
    """Note that somebody did not come."""
    [booking_id] = context.pressed(ATTEND_ABSENT)
    _shown(await context.services.attendance.absent(booking_id, by=context.person), context)


async def back(update: Update, context: Context) -> None:
    """Take back what was noted, or a walk-in."""
    [booking_id] = context.pressed(ATTEND_BACK)
    booking = await context.services.bookings.get(booking_id)
    service = context.services.attendance
    if not booking.named:
        clinic = await service.unwalk(booking_id, by=context.person)
        await _list(context, clinic.id, 0)
    else:
        _shown(await service.back(booking_id, by=context.person), context)


async def rest(update: Update, context: Context) -> None:
    """Note that nobody else came, once the clinic is over."""
    [clinic_id] = context.pressed(ATTEND_REST)
    await context.services.attendance.rest_absent(clinic_id, by=context.person)
    await _list(context, clinic_id, 0)


async def walk_in(update: Update, context: Context) -> None:
    """Ask which vaccine, in a message of its own: each walk-in is one."""
    [clinic_id] = context.pressed(ATTEND_WALK)
    clinic = await context.services.clinics.get(clinic_id)
    context.say.answer()
    context.say.reply(attendance.walk_in(clinic, context.language))


async def walked(update: Update, context: Context) -> None:
    """Note a walk-in; the same message notes one, however often it is tapped."""
    clinic_id, vaccine = context.pressed(ATTEND_WALKED)
    if vaccine not in KEYS:
        raise Gone
    once = f"walk-in:{context.person.id}:{context.message_id}"
    number = await context.services.attendance.walk_in(
        clinic_id, vaccine, by=context.person, once=once
    )
    clinic = await context.services.clinics.get(clinic_id)
    context.say.answer()
    if number is not None:
        context.say.edit(attendance.walked(clinic, number, vaccine, context.language))


async def _list(context: Context, clinic_id: int, page: int) -> None:
    clinic, found = await context.services.attendance.of(clinic_id, by=context.person)
    people = [(one.booking, one.name) for one in found]
    over = clinic.over(context.services.local())
    context.say.answer()
    context.say.edit(attendance.listing(clinic, people, page, context.language, over=over))


def _one(found: Attendee, context: Context) -> Screen:
    return attendance.one(
        *(found.booking, found.clinic, found.name, context.language),
        resident=found.resident,
        today=context.services.today,
    )


def _shown(found: Attendee, context: Context) -> None:
    context.say.answer()
    context.say.edit(_one(found, context))


BUTTONS: Buttons = {
    ATTEND_LIST: listing,
    ATTEND_SHOW: show,
    ATTEND_TICK: tick,
    ATTEND_GIVEN: given,
    ATTEND_WHICH: which,
    ATTEND_WHY: why,
    ATTEND_UNTIL: until,
    ATTEND_DEFER: defer,
    ATTEND_ABSENT: absent,
    ATTEND_BACK: back,
    ATTEND_REST: rest,
    ATTEND_WALK: walk_in,
    ATTEND_WALKED: walked,
}


def register(app: App) -> None:
    """Listen for the QR codes of places."""
    app.add_handler(link(PLACE, scanned))
