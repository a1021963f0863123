"""The screens with which an officer enters a guest without Telegram, questions read aloud."""

from typing import Unpack

from bot.domain.verbs import CHECK_OUT, GUEST_AT
from bot.domain.visits import Visit
from bot.texts import html
from bot.views.door.result import Told
from bot.views.door.result import result as result_screen
from bot.views.door.screening import REFUSE, Face, Manner
from bot.views.screen import Button, Screen, button, join

MANNER = Manner(
    progress="guest-progress", question="question-read-aloud", right="guest-confirm", aloud=True
)


def ask_name(face: Face, *, city: str, days: int, problem: str | None = None) -> Screen:
    """Ask the officer for the guest's name, with what to read aloud about the data."""
    wrong = html(problem, face.language) if problem else None
    return Screen(
        join(
            face.place,
            "",
            html("guest-read-aloud", face.language, city=city, days=days),
            "",
            wrong,
            html("guest-name-question", face.language),
        ),
        ((face.press("button-guest-refuses", REFUSE),), *face.back()),
        protect=True,
    )


def result(visit: Visit, **told: Unpack[Told]) -> Screen:
    """Show the officer the guest's colour and the code to write on paper."""
    language = told["language"]
    paper = html("guest-paper", language, code=visit.code)
    rows = (
        _next_guest(visit.door_id, language),
        (button("button-checkout-guest", language, CHECK_OUT(visit.id)),),
    )
    return Screen(join(result_screen(visit, **told).text, "", paper), rows, protect=True)


def choose_office(offices: list[tuple[int, str]], language: str) -> Screen:
    """Let an officer of several offices say where they are."""
    rows = tuple((Button(name, data=GUEST_AT(door)),) for door, name in offices)
    return Screen(html("guest-where", language), rows)


def refused(door_id: int, language: str) -> Screen:
    """Tell the officer what to do with a guest who leaves no data."""
    return Screen(html("guest-refused", language), (_next_guest(door_id, language),))


def cancelled(door_id: int, language: str) -> Screen:
    """Tell the officer that nothing was stored."""
    return Screen(html("guest-cancelled", language), (_next_guest(door_id, language),))


def _next_guest(door_id: int, language: str) -> tuple[Button, ...]:
    data = GUEST_AT(door_id)
    return (button("button-next-guest", language, data, style="primary"),)
