"""A place at a clinic: booked, held up as a QR code, reminded of, and offered anew."""

from collections.abc import Mapping, Sequence

from bot.domain.offices import Office
from bot.domain.outreach.bookings import Booking, State, Step
from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.residents import Resident
from bot.domain.outreach.verbs import (
    BOOK_FOR_INSTEAD,
    BOOK_INSTEAD,
    BOOKED,
    CLINIC_LIST,
    CLINIC_PIN,
    UNBOOK,
    WAS_THERE,
)
from bot.texts import Html, html, text
from bot.views.dates import weekday
from bot.views.outreach.place_offers import care_rows, offer, offer_rows
from bot.views.screen import Attachment, Rows, Screen, blocks, button, join

Names = Mapping[int, str]


def whose(cared: Resident | None, language: str) -> Html | None:
    """Return for whom a place is, if it is for who is in somebody's care."""
    return None if cared is None else html("booking-for", language, name=cared.name or "?")


def booked(
    booking: Booking,
    clinic: Clinic,
    names: Names,
    language: str,
    *,
    cared: Resident | None = None,
    others: Sequence[Resident] = (),
) -> Screen:
    """Say that a place is somebody's, when and where; `others` in care have none yet."""
    words = html("booking-done", language, code=booking.code)
    return Screen(
        join(words, whose(cared, language), "", _where(booking, clinic, names, language)),
        (*care_rows(clinic, others, language), *_own(booking, clinic, language)),
    )


def ticket(
    booking: Booking,
    clinic: Clinic,
    names: Names,
    language: str,
    *,
    qr: bytes,
    cared: Resident | None = None,
) -> Attachment:
    """Return the QR code that is shown at the clinic."""
    return Attachment(
        kind="photo",
        filename="vaksinasi.png",
        content=qr,
        media_type="image/png",
        caption=join(
            html("booking-ticket", language, code=booking.code),
            whose(cared, language),
            _where(booking, clinic, names, language),
            html("booking-bring", language),
        ),
        protect=True,
        rows=_own(booking, clinic, language),
    )


def instead(
    before: Clinic,
    after: Clinic,
    hour: str | None,
    own: Booking,
    language: str,
    *,
    cared: Resident | None = None,
) -> Screen:
    """Ask whether the place somebody has is to be given up for another."""
    if cared is None:
        swap = BOOK_INSTEAD(after.id, hour)
    else:
        swap = BOOK_FOR_INSTEAD(cared.id, after.id, hour)
    which = {"before": _short(before, language), "after": _short(after, language)}
    return Screen(
        join(whose(cared, language), html("booking-instead", language, **which)),
        (
            (button("button-book-instead", language, swap),),
            (button("button-keep-place", language, BOOKED(own.id)),),
        ),
    )


def cancelled(clinic: Clinic, language: str, *, cared: Resident | None = None) -> Screen:
    """Say that the place is free again."""
    words = html("booking-cancelled", language, clinic=_short(clinic, language))
    return Screen(
        join(whose(cared, language), words),
        ((button("button-clinics", language, CLINIC_LIST("near", 0)),),),
    )


def over(
    booking: Booking, clinic: Clinic, language: str, *, cared: Resident | None = None
) -> Screen:
    """Say what became of a booking."""
    words = html(f"booking-{booking.state}", language, clinic=_short(clinic, language))
    return Screen(join(whose(cared, language), words))


def reminder(
    step: Step,
    booking: Booking,
    clinic: Clinic,
    names: Names,
    language: str,
    *,
    name: str,
    cared: Resident | None = None,
) -> Screen:
    """Remind of a place that really is somebody's; afterwards ask whether they were there."""
    who = "own" if cared is None else "care"
    words = html(f"booking-{step}", language, name=name, place=clinic.place, who=who)
    words = join(whose(cared, language), words)
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


def moved(
    booking: Booking,
    clinic: Clinic,
    names: Names,
    language: str,
    *,
    cared: Resident | None = None,
) -> Screen:
    """Say that a clinic has moved; the place stays theirs, and another is one tap away."""
    words = html("booking-moved", language)
    return Screen(
        join(words, whose(cared, language), "", _where(booking, clinic, names, language)),
        (
            (button("button-booking", language, BOOKED(booking.id)),),
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
    *,
    cared: Resident | None = None,
) -> Screen:
    """Say that a clinic does not take place, or was missed, and offer others with room."""
    key = "booking-missed" if booking.state is State.ABSENT else "booking-clinic-cancelled"
    words = join(whose(cared, language), html(key, language, clinic=_short(clinic, language)))
    rows = offer_rows(others, language, cared=cared)
    return Screen(blocks(words, "", *offer(others, puskesmas, language)), rows)


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
