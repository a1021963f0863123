"""A place at a clinic: booked, held up as a QR code, reminded of, and offered anew."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time

from bot.domain.offices import Office
from bot.domain.outreach.bookings import Booking, State, Step
from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.verbs import (
    BOOK,
    BOOK_INSTEAD,
    BOOKED,
    CLINIC_LIST,
    CLINIC_PIN,
    UNBOOK,
    WAS_THERE,
)
from bot.texts import Html, html, text
from bot.views.dates import short_day, weekday
from bot.views.outreach.clinics import ask_there
from bot.views.screen import Attachment, Button, Rows, Screen, blocks, button, in_rows, join

OFFERED = 3  # other clinics, a button each
Names = Mapping[int, str]


def hour_of(hour: time) -> str:
    """Return an hour as a button carries it."""
    return f"{hour:%H%M}"


def place_rows(clinic: Clinic, own: Booking | None, language: str, *, local: datetime) -> Rows:
    """Return what books a place at a clinic: one button, or one for each hour with room."""
    if own is not None and own.clinic_id == clinic.id:
        return (
            (button("button-booking", language, BOOKED(own.id)),),
            (button("button-unbook", language, UNBOOK(own.id)),),
        )
    open_slots = clinic.open_slots(local)
    if not clinic.hourly and open_slots:
        return ((button("button-book", language, BOOK(clinic.id, None), style="success"),),)
    hours = [
        Button(
            text("clinic-hour", language, time=f"{one:%H:%M}", free=str(clinic.free_at(one))),
            data=BOOK(clinic.id, hour_of(one)),
        )
        for one in open_slots
    ]
    return in_rows(hours, 3)


def booked(booking: Booking, clinic: Clinic, names: Names, language: str) -> Screen:
    """Say that a place is somebody's, when and where."""
    words = html("booking-done", language, code=booking.code)
    return Screen(
        join(words, "", _where(booking, clinic, names, language)), _own(booking, clinic, language)
    )


def ticket(
    booking: Booking, clinic: Clinic, names: Names, language: str, *, qr: bytes
) -> Attachment:
    """Return the QR code that is shown at the clinic."""
    return Attachment(
        kind="photo",
        filename="vaksinasi.png",
        content=qr,
        media_type="image/png",
        caption=join(
            html("booking-ticket", language, code=booking.code),
            _where(booking, clinic, names, language),
            html("booking-bring", language),
        ),
        protect=True,
        rows=_own(booking, clinic, language),
    )


def instead(
    before: Clinic, after: Clinic, hour: str | None, own: Booking, language: str
) -> Screen:
    """Ask whether the place somebody has is to be given up for another."""
    swap = BOOK_INSTEAD(after.id, hour)
    return Screen(
        html(
            "booking-instead",
            language,
            before=_short(before, language),
            after=_short(after, language),
        ),
        (
            (button("button-book-instead", language, swap),),
            (button("button-keep-place", language, BOOKED(own.id)),),
        ),
    )


def cancelled(clinic: Clinic, language: str) -> Screen:
    """Say that the place is free again."""
    return Screen(
        html("booking-cancelled", language, clinic=_short(clinic, language)),
        ((button("button-clinics", language, CLINIC_LIST("near", 0)),),),
    )


def over(booking: Booking, clinic: Clinic, language: str) -> Screen:
    """Say what became of a booking."""
    return Screen(html(f"booking-{booking.state}", language, clinic=_short(clinic, language)))


def reminder(
    step: Step, booking: Booking, clinic: Clinic, names: Names, language: str, *, name: str
) -> Screen:
    """Remind of a place that really is somebody's; afterwards ask whether they were there."""
    words = html(f"booking-{step}", language, name=name, place=clinic.place)
    if step is Step.AFTER:
        return Screen(
            words,
            (
                (
                    button(
                        "button-had-it", language, WAS_THERE("yes", booking.id), style="success"
                    ),
                ),
                (button("button-was-not", language, WAS_THERE("no", booking.id)),),
            ),
        )
    return Screen(
        join(words, "", _where(booking, clinic, names, language), html("booking-bring", language)),
        (
            (button("button-booking", language, BOOKED(booking.id)),),
            *_own(booking, clinic, language),
        ),
    )


def moved(booking: Booking, clinic: Clinic, names: Names, language: str) -> Screen:
    """Say that a clinic has moved; the place stays theirs, and another is one tap away."""
    words = html("booking-moved", language)
    return Screen(
        join(words, "", _where(booking, clinic, names, language)),
        (
            *_own(booking, clinic, language),
            (button("button-clinics", language, CLINIC_LIST("near", 0)),),
        ),
    )


def lost(
    booking: Booking,
    clinic: Clinic,
    others: Sequence[Clinic],
    puskesmas: Sequence[Office],
    language: str,
) -> Screen:
    """Say that a clinic does not take place, or was missed, and offer others with room."""
    key = "booking-missed" if booking.state is State.ABSENT else "booking-clinic-cancelled"
    words = html(key, language, clinic=_short(clinic, language))
    return Screen(
        blocks(words, "", *offer(others, puskesmas, language)), offer_rows(others, language)
    )


def offer(
    others: Sequence[Clinic], puskesmas: Sequence[Office], language: str
) -> tuple[Html, ...]:
    """Return the words about the next clinics with room; without any, whom to ask."""
    if others:
        return (html("clinics-next", language),)
    return (html("clinics-none", language), ask_there(puskesmas, language))


def offer_rows(others: Sequence[Clinic], language: str) -> Rows:
    """Return a button for each of the next clinics: one tap books a place."""
    rows = tuple(
        (
            Button(
                text("button-book-at", language, clinic=_label(one, language)),
                data=BOOK(one.id, None),
            ),
        )
        for one in others[:OFFERED]
    )
    every = button("button-clinics", language, CLINIC_LIST("near", 0))
    return (*rows, (every,)) if rows else ()


def nearest(others: Sequence[Clinic], puskesmas: Sequence[Office], language: str) -> Screen:
    """Offer the nearest clinics with room to who lacks a dose."""
    return Screen(blocks(*offer(others, puskesmas, language)), offer_rows(others, language))


def _own(booking: Booking, clinic: Clinic, language: str) -> Rows:
    free = button("button-unbook", language, UNBOOK(booking.id))
    if clinic.pin is None:
        return ((free,),)
    return ((button("button-map", language, CLINIC_PIN(clinic.id)), free),)


def _where(booking: Booking, clinic: Clinic, names: Names, language: str) -> Html:
    return join(
        html("clinic-title", language, place=clinic.place),
        html("clinic-address", language, address=clinic.address) if clinic.address else None,
        html(
            "booking-when",
            language,
            day=weekday(clinic.day, language),
            time=f"{booking.hour:%H:%M}",
            closes=f"{clinic.closes:%H:%M}",
        ),
        html("clinic-vaccine", language, vaccine=text(f"vaccine-{clinic.vaccine}", language)),
        html("clinic-run-by", language, office=names.get(clinic.office_id, "?")),
    )


def _short(clinic: Clinic, language: str) -> str:
    return text("clinic-short", language, day=weekday(clinic.day, language), place=clinic.place)


def _label(clinic: Clinic, language: str) -> str:
    return text("clinic-short", language, day=short_day(clinic.day, language), place=clinic.place)
