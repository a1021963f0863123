"""The open cases of an office together: at closing, closed with one word, and taken back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from bot.domain.cases.case import Case, Outcome
from bot.domain.cases.facts import CaseFacts
from bot.domain.cases.steps import Procedure
from bot.domain.verbs import ALL_ASK, ALL_CLOSE, ALL_LIST, ALL_UNDO
from bot.texts import html, text
from bot.views.cases import lookup, outcomes
from bot.views.screen import Screen, button, join


def with_all(screen: Screen, cases: Sequence[CaseFacts], language: str) -> Screen:
    """Return a list of cases with the button that closes them together, where they are one's."""
    offices = {one.case.office_id for one in cases}
    if len(cases) < 2 or len(offices) != 1:
        return screen
    row = (button("button-close-all", language, ALL_ASK(offices.pop())),)
    return replace(screen, rows=(*screen.rows, row))


def at_closing(cases: list[CaseFacts], language: str) -> Screen:
    """Say at closing which cases are still open."""
    listed = with_all(lookup.listing(cases, language, office=cases[0].office), cases, language)
    title = html("closing-title", language, office=cases[0].office)
    return replace(listed, text=join(title, listed.text))


def choice(
    office_id: int, cases: list[Case], offered: tuple[Outcome, ...], language: str
) -> Screen:
    """Ask with which outcome these cases are closed together."""
    codes = _codes(cases)
    key = "close-all-question" if offered else "close-all-nothing"
    rows = outcomes.rows(Procedure((), offered), partial(ALL_CLOSE, office_id), language)
    back = (button("button-back", language, ALL_LIST(office_id)),)
    return Screen(html(key, language, count=len(cases), codes=codes), (*rows, back))


def closed(office_id: int, cases: list[Case], outcome: str, at: datetime, language: str) -> Screen:
    """Say what was closed together, with the way back."""
    words = html(
        "closed-all",
        language,
        codes=_codes(cases),
        outcome=text(f"outcome-{outcome}", language),
    )
    undo = button("button-undo", language, ALL_UNDO(office_id, int(at.timestamp())))
    return Screen(words, ((undo,),))


def undone(opened: list[Case], kept: list[Case], language: str) -> Screen:
    """Say what is open again, and what stays closed for its visitor has another colour by now."""
    return Screen(
        join(
            html("closed-all-undone", language, codes=_codes(opened)) if opened else None,
            html("closed-all-kept", language, codes=_codes(kept)) if kept else None,
        )
    )


def _codes(cases: list[Case]) -> str:
    return ", ".join(one.code for one in cases)
