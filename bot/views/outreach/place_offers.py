"""What books a place: at one clinic, by the hour; at the next ones; for who is in one's care."""

from collections.abc import Sequence
from datetime import datetime, time

from bot.domain.offices import Office
from bot.domain.outreach.bookings import Booking
from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.residents import Resident
from bot.domain.outreach.verbs import BOOK, BOOK_FOR, BOOKED, CLINIC_FOR, CLINIC_LIST, UNBOOK
from bot.texts import Html, html, text
from bot.views.dates import short_day
from bot.views.outreach.clinics import ask_there
from bot.views.screen import Button, Rows, Screen, blocks, button, in_rows

OFFERED = 3  # other clinics, a button each


def hour_of(hour: time) -> str:
    """Return an hour as a button carries it."""
    return f"{hour:%H%M}"


def place_rows(
    clinic: Clinic,
    own: Booking | None,
    language: str,
    *,
    local: datetime,
    cared: Resident | None = None,
) -> Rows:
    """Return what books a place at a clinic: one button, or one for each hour with room.

    `cared`: for who is in somebody's care.
    """
    if own is not None and own.clinic_id == clinic.id:
        return (
            (button("button-booking", language, BOOKED(own.id)),),
            (button("button-unbook", language, UNBOOK(own.id)),),
        )
    open_slots = clinic.open_slots(local)
    if not clinic.hourly and open_slots:
        data = _books(clinic, None, cared)
        return ((button("button-book", language, data, style="success"),),)
    hours = [
        Button(
            text("clinic-hour", language, time=f"{one:%H:%M}", free=str(clinic.free_at(one))),
            data=_books(clinic, hour_of(one), cared),
        )
        for one in open_slots
    ]
    return in_rows(hours, 3)


def _books(clinic: Clinic, hour: str | None, cared: Resident | None) -> str:
    return BOOK(clinic.id, hour) if cared is None else BOOK_FOR(cared.id, clinic.id, hour)


def care_rows(clinic: Clinic, in_care: Sequence[Resident], language: str) -> Rows:
    """Return a button for each in somebody's care, behind which a place is booked for them."""
    labels = [text("button-book-for", language, name=one.name or "?") for one in in_care]
    return tuple(
        (Button(label, CLINIC_FOR(one.id, clinic.id)),)
        for label, one in zip(labels, in_care, strict=True)
    )


def offer(
    others: Sequence[Clinic], puskesmas: Sequence[Office], language: str
) -> tuple[Html, ...]:
    """Return the words about the next clinics with room; without any, whom to ask."""
    if others:
        return (html("clinics-next", language),)
    return (html("clinics-none", language), ask_there(puskesmas, language))


def offer_rows(others: Sequence[Clinic], language: str, *, cared: Resident | None = None) -> Rows:
    """Return a button for each of the next clinics: one tap books a place."""
    rows = tuple(
        (
            Button(
                text("button-book-at", language, clinic=_label(one, language)),
                data=_books(one, None, cared),
            ),
        )
        for one in others[:OFFERED]
    )
    every = button("button-clinics", language, CLINIC_LIST("near", 0))
    return (*rows, (every,)) if rows else ()


def nearest(others: Sequence[Clinic], puskesmas: Sequence[Office], language: str) -> Screen:
    """Offer the nearest clinics with room to who lacks a dose."""
    return Screen(blocks(*offer(others, puskesmas, language)), offer_rows(others, language))


def _label(clinic: Clinic, language: str) -> str:
    return text("clinic-short", language, day=short_day(clinic.day, language), place=clinic.place)
