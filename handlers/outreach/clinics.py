"""`/jadwal`: the vaccination days to come, one of them, and its place on the map."""

from telegram import Update

from bot.domain.errors import Gone
from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.verbs import (
    CLINIC_FOR,
    CLINIC_LIST,
    CLINIC_NEAREST,
    CLINIC_PIN,
    CLINIC_SHOW,
)
from bot.views.outreach import bookings, clinics, next_dose, place_offers
from bot.views.screen import Rows, Screen
from handlers.context import App, Context
from handlers.ways import Buttons, on_command


async def command(update: Update, context: Context) -> None:
    """Show the clinics to come, those for one's own kelurahan first."""
    context.say.reply(await _listing(context, "near", 0))


async def listing(update: Update, context: Context) -> None:
    """Show a page of them in place."""
    which, page = context.pressed(CLINIC_LIST)
    shown = await _listing(context, which, page)
    context.say.answer()
    context.say.edit(shown)


async def show(update: Update, context: Context) -> None:
    """Show one clinic."""
    [clinic_id] = context.pressed(CLINIC_SHOW)
    screen = await shown(context, await context.services.clinics.get(clinic_id))
    context.say.answer()
    context.say.edit(screen)


async def shown(context: Context, clinic: Clinic) -> Screen:
    """Return a clinic with what this person may do there."""
    own = await context.services.bookings.ahead_of(context.person)
    names = await context.services.clinics.names()
    local = context.services.local()
    places: Rows = ()
    early = None
    if not clinic.cancelled and not clinic.over(local):
        me = await context.services.residents.own(context.person)
        in_care = await context.services.residents.in_care_of(context.person)
        places = place_offers.place_rows(clinic, own, context.language, local=local)
        places = (*places, *place_offers.care_rows(clinic, in_care, context.language))
        early = next_dose.early(me, clinic.day, context.language) if me else None
    runs = context.services.clinics.runs(context.person, clinic)
    return clinics.one(clinic, names, context.language, places=places, runs=runs, early=early)


async def show_for(update: Update, context: Context) -> None:
    """Show one clinic with what books a place there for who is in somebody's care."""
    resident_id, clinic_id = context.pressed(CLINIC_FOR)
    cared = await context.services.residents.in_care(resident_id, by=context.person)
    clinic = await context.services.clinics.get(clinic_id)
    own = await context.services.bookings.ahead_of(context.person, cared)
    names, local = await context.services.clinics.names(), context.services.local()
    places: Rows = ()
    if not clinic.cancelled and not clinic.over(local):
        places = place_offers.place_rows(clinic, own, context.language, local=local, cared=cared)
    whose = bookings.whose(cared, context.language)
    early = next_dose.early(cared, clinic.day, context.language)
    screen = clinics.one(clinic, names, context.language, places=places, whose=whose, early=early)
    context.say.answer()
    context.say.edit(screen)


async def nearest(update: Update, context: Context) -> None:
    """Offer a visitor who lacks a dose the nearest clinics with room; else whom to ask."""
    [visit_id] = context.pressed(CLINIC_NEAREST)
    visit = await context.services.visits.get(visit_id)
    office = await context.services.offices.get(visit.office_id)
    others = await context.services.clinics.with_room_for(context.person, office)
    puskesmas = [] if others else await context.services.clinics.puskesmas()
    context.say.answer()
    context.say.reply(place_offers.nearest(others, puskesmas, context.language))


async def pin(update: Update, context: Context) -> None:
    """Send where it is, as a pin on the map."""
    [clinic_id] = context.pressed(CLINIC_PIN)
    clinic = await context.services.clinics.get(clinic_id)
    if clinic.pin is None:
        raise Gone
    context.say.answer()
    context.say.venue(
        title=clinic.place,
        address=clinic.address or clinic.place,
        latitude=clinic.pin.latitude,
        longitude=clinic.pin.longitude,
    )


async def _listing(context: Context, which: str, page: int) -> Screen:
    services = context.services.clinics
    if which == "past":
        over = await services.past(context.person)
        return clinics.past(over, page, context.language)
    kelurahan = await services.kelurahan_of(context.person)
    near = which == "near" and kelurahan is not None
    found = await services.ahead(kelurahan)
    if near:
        found = [one for one in found if one.is_for(kelurahan)]
    puskesmas = [] if found else await services.puskesmas()
    plans, language = services.plans(context.person), context.language
    return clinics.listing(found, page, language, near=near, puskesmas=puskesmas, plans=plans)


BUTTONS: Buttons = {
    CLINIC_LIST: listing,
    CLINIC_SHOW: show,
    CLINIC_PIN: pin,
    CLINIC_NEAREST: nearest,
    CLINIC_FOR: show_for,
}


def register(app: App) -> None:
    """Listen for the command."""
    app.add_handler(on_command("jadwal", command))
