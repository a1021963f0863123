"""A paper slip: which one is meant, when its guest came, what it came to."""

from datetime import date, datetime, time
from typing import Unpack

from bot.domain.door.slips import Slip
from bot.domain.verbs import CHECK_OUT, SLIP_AT
from bot.domain.visits import Visit
from bot.texts import Html, html
from bot.views.dates import clock, weekday
from bot.views.door.guest import take
from bot.views.door.result import Told, result
from bot.views.door.screening import Face
from bot.views.office_choice import office_button
from bot.views.screen import Button, Rows, Screen, button, join

ACROSS = 4
TODAY, YESTERDAY, STILL_HERE, GONE = "today", "yesterday", "here", "gone"


def choose(slips: list[tuple[Slip, str]], language: str) -> Screen:
    """Ask which office's slip is meant: two have the same number."""
    rows = tuple((office_button(office, SLIP_AT(one.id)),) for one, office in slips)
    return Screen(html("slip-which-office", language, number=slips[0][0].number), rows)


def ask_time(
    face: Face,
    number: str,
    times: list[time],
    on: date,
    *,
    today: bool,
    problem: str | None = None,
) -> Screen:
    """Ask when the guest came, on this day, with sensible times; others are typed."""
    language = face.language
    buttons = [Button(f"{one:%H:%M}", data=face.data(f"{one:%H%M}")) for one in times]
    rows: Rows = tuple(
        tuple(buttons[first : first + ACROSS]) for first in range(0, len(buttons), ACROSS)
    )
    other = ("button-slip-yesterday", YESTERDAY) if today else ("button-slip-today", TODAY)
    words = html("slip-when", language, day=weekday(on, language))
    return Screen(
        join(_heading(face, number), "", html(problem, language) if problem else None, words),
        (*rows, (face.press(*other),), *face.back()),
        protect=True,
    )


def ask_still(face: Face, number: str, at: datetime) -> Screen:
    """Ask whether the guest is still inside: the list of an evacuation rests on it."""
    words = html("slip-still", face.language, time=clock(at))
    return Screen(
        join(_heading(face, number), "", words),
        (
            (face.press("button-slip-here", STILL_HERE),),
            (face.press("button-slip-gone", GONE),),
            *face.back(),
        ),
        protect=True,
    )


def _heading(face: Face, number: str) -> Html:
    return join(face.place, html("slip-number", face.language, number=number))


def entered(visit: Visit, number: str, case_id: int | None, **told: Unpack[Told]) -> Screen:
    """Show the officer what the slip came to, and how to go on with the next.

    `case_id`: the case it opened; who is still there is handled at once.
    """
    language, came = told["language"], told["local"]
    out = button("button-checkout-guest", language, CHECK_OUT(visit.id))
    came_on = html("slip-entered", language, number=number, day=weekday(came.date(), language))
    return Screen(
        join(result(visit, **told).text, "", came_on, html("slip-next", language)),
        (*take(case_id, language), (out,)) if visit.inside else (),
        protect=True,
    )


def refused(number: str, language: str) -> Screen:
    """Say that the slip of a guest who does not agree is done with, and what to do with it."""
    return Screen(join(html("slip-refused", language, number=number), html("slip-next", language)))


def cancelled(number: str, language: str) -> Screen:
    """Say that the slip is still to be entered."""
    return Screen(html("slip-cancelled", language, number=number))
