"""Shifts: who takes over at the end, and that nobody is on duty."""

from bot.domain.offices import Office
from bot.domain.people import Person
from bot.domain.verbs import DUTY_ON, SHIFT_FREE, SHIFT_GIVE, SHIFT_STAY
from bot.texts import html
from bot.views.screen import Button, Screen, button

SHOWN = 8


def shift_end(office_id: int, held: list[int], colleagues: list[Person], language: str) -> Screen:
    """Ask to whom the open cases of an officer go who ends a shift."""
    return Screen(
        html("shift-end-question", language, codes=codes(held)),
        (
            *(
                (Button(f"👤 {one.name or '?'}", data=SHIFT_GIVE(office_id, one.id)),)
                for one in colleagues[:SHOWN]
            ),
            (button("button-shift-free", language, SHIFT_FREE(office_id, 0)),),
            (button("button-shift-stay", language, SHIFT_STAY(office_id, 0)),),
        ),
    )


def unstaffed(office: Office, language: str, *, to_head: bool) -> Screen:
    """Say that nobody is on duty at an open office."""
    key = "unstaffed-head" if to_head else "unstaffed"
    rows = () if to_head else ((button("button-on-duty", language, DUTY_ON(office.id)),),)
    return Screen(html(key, language, office=office.name), rows)


def codes(cases: list[int]) -> str:
    """Return case codes as a list people read."""
    return ", ".join(f"K{one}" for one in cases)
