"""At the clinic: who has a place, one of them, and what became of it."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from bot.domain.outreach.bookings import Booking, State
from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.deferrals import FOR_EVER, REASONS, RECOVERED, Deferral, spans
from bot.domain.outreach.doses import VACCINES
from bot.domain.outreach.residents import Resident
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
    CLINIC_SHOW,
)
from bot.texts import Html, html, text
from bot.views.dates import day
from bot.views.outreach.clinic_changes import heading
from bot.views.outreach.next_dose import next_dose
from bot.views.outreach.reminders import weeks_ago
from bot.views.paging import page_of, turning
from bot.views.screen import Button, Screen, button, in_rows, join

PAGE = 10
SIGNS = {
    State.BOOKED: "⬜",
    State.VACCINATED: "✅",
    State.DEFERRED: "⏳",
    State.ABSENT: "✖️",
    State.CANCELLED: "✖️",
}
Named = tuple[Booking, str]


def listing(
    clinic: Clinic, people: Sequence[Named], page: int, language: str, *, over: bool
) -> Screen:
    """Show who has a place, by their number: the name leads to the rest, ✅ says vaccinated."""
    named = [one for one in people if one[0].named]
    walked = len(people) - len(named)
    shown, page, pages = page_of(named, page, PAGE)
    numbered = list(enumerate(shown, page * PAGE + 1))
    turn = turning(page, pages, partial(ATTEND_LIST, clinic.id))
    counts = {state: sum(one.state is state for one, _ in people) for state in State}
    words = join(
        f"<b>{html('clinic-title', language, place=heading(clinic, language))}</b>",
        html(
            "attendance-counts",
            language,
            booked=len(named),
            vaccinated=counts[State.VACCINATED],
            walked=walked,
            deferred=counts[State.DEFERRED],
            absent=counts[State.ABSENT],
        ),
        html("attendance-how" if named else "attendance-nobody", language),
        *(_line(number, one, name, language) for number, (one, name) in numbered),
    )
    rest = over and counts[State.BOOKED]
    rows = (
        *(_row(number, one, name, page) for number, (one, name) in numbered),
        *((turn,) if turn else ()),
        (button("button-walk-in", language, ATTEND_WALK(clinic.id)),),
        *(((button("button-rest-absent", language, ATTEND_REST(clinic.id)),),) if rest else ()),
        (button("button-back", language, CLINIC_SHOW(clinic.id)),),
    )
    return Screen(words, rows, protect=True)


def _line(number: int, one: Booking, name: str, language: str) -> Html:
    """Return who it is in full: beside a tick a phone has room for a few letters only."""
    return html(
        "attendance-line",
        language,
        number=str(number),
        sign=SIGNS[one.state],
        time=f"{one.hour:%H:%M}",
        name=name,
        code=one.code,
    )


def _row(number: int, one: Booking, name: str, page: int) -> tuple[Button, ...]:
    shown = Button(f"{SIGNS[one.state]} {number}. {name}", data=ATTEND_SHOW(one.id))
    if not one.live:
        return (shown,)
    return (shown, Button("✅", data=ATTEND_TICK(one.id, page)))


def one(
    booking: Booking,
    clinic: Clinic,
    name: str,
    language: str,
    *,
    resident: Resident | None = None,
    today: date,
) -> Screen:
    """Show one of them with what may be noted, or corrected; and which dose is next, if known."""
    vaccine = text(f"vaccine-{clinic.vaccine}", language)
    given = Button(
        text("button-given", language, vaccine=vaccine),
        data=ATTEND_GIVEN(booking.id, clinic.vaccine),
        style="success",
    )
    rows: list[tuple[Button, ...]] = [
        (given,),
        (
            button("button-other-vaccine", language, ATTEND_WHICH(booking.id)),
            button("button-defer", language, ATTEND_WHY(booking.id)),
        ),
    ]
    placed = booking.seat is not None
    if placed:
        rows.append((button("button-absent", language, ATTEND_ABSENT(booking.id)),))
    if placed and not booking.live:
        rows.append((button("button-attend-back", language, ATTEND_BACK(booking.id)),))
    rows.append((button("button-attendance", language, ATTEND_LIST(clinic.id, 0)),))
    words = join(
        html("attendance-who", language, name=name, code=booking.code),
        html("clinic-title", language, place=heading(clinic, language)),
        next_dose(resident, today, language) if resident else None,
        _state(booking, language),
    )
    return Screen(words, tuple(rows), protect=True)


def _state(booking: Booking, language: str) -> Html:
    facts = booking.facts
    if booking.state is State.VACCINATED:
        vaccine = text(f"vaccine-{facts.get('vaccine', 'unknown')}", language)
        return html("attendance-vaccinated", language, vaccine=vaccine)
    if booking.state is not State.DEFERRED:
        return html(f"attendance-{booking.state}", language)
    why = Deferral.of(facts)
    reason = text(f"deferral-{why.reason}", language)
    if why.until is None:
        key = "attendance-exempt" if why.exempt else "attendance-deferred-open"
        return html(key, language, reason=reason)
    return html("attendance-deferred", language, reason=reason, day=day(why.until, language))


def which(booking: Booking, language: str) -> Screen:
    """Ask which vaccine it was."""
    buttons = [
        Button(text(f"vaccine-{one.key}", language), data=ATTEND_GIVEN(booking.id, one.key))
        for one in VACCINES
    ]
    return Screen(
        html("attendance-which", language), (*in_rows(buttons, 2), _back(booking, language))
    )


def why(booking: Booking, language: str) -> Screen:
    """Ask why somebody could not be vaccinated."""
    rows = tuple(
        (button(f"deferral-{one}", language, ATTEND_UNTIL(booking.id, one)),) for one in REASONS
    )
    return Screen(html("attendance-why", language), (*rows, _back(booking, language)))


def until(booking: Booking, reason: str, language: str) -> Screen:
    """Ask for how long the dose has to wait, or since when an infection is over."""
    past = reason == RECOVERED
    buttons = [
        Button(span(days, language, past=past), data=ATTEND_DEFER(booking.id, reason, days))
        for days in spans(reason)
    ]
    words = html("attendance-since" if past else "attendance-until", language)
    return Screen(words, (*in_rows(buttons, 2), _back(booking, language)))


def span(days: int, language: str, *, past: bool = False) -> str:
    """Return for how long a dose has to wait, or how long ago an infection was over."""
    if days == FOR_EVER:
        return text("deferral-for-ever", language)
    if past:
        return weeks_ago(days // 7, language)
    if days == 0:
        return text("deferral-not-known", language)
    return text("deferral-weeks", language, weeks=days // 7)


def walk_in(clinic: Clinic, language: str) -> Screen:
    """Ask which vaccine somebody without a place was given: the second tap notes it."""
    keys = [clinic.vaccine, *(one.key for one in VACCINES if one.key != clinic.vaccine)]
    buttons = [
        Button(text(f"vaccine-{one}", language), data=ATTEND_WALKED(clinic.id, one))
        for one in keys
    ]
    back = button("button-attendance", language, ATTEND_LIST(clinic.id, 0))
    return Screen(html("attendance-walk-in", language), (*in_rows(buttons, 2), (back,)))


def walked(clinic: Clinic, booking_id: int, vaccine: str, language: str) -> Screen:
    """Say that a walk-in is noted, with the way back and the next one."""
    words = html("attendance-walked", language, vaccine=text(f"vaccine-{vaccine}", language))
    return Screen(
        words,
        (
            (button("button-walk-in", language, ATTEND_WALK(clinic.id)),),
            (button("button-undo", language, ATTEND_BACK(booking_id)),),
            (button("button-attendance", language, ATTEND_LIST(clinic.id, 0)),),
        ),
    )


def _back(booking: Booking, language: str) -> tuple[Button, ...]:
    return (button("button-back", language, ATTEND_SHOW(booking.id)),)
