"""What a scan does to the day's case, and which colour is shown, with and without proof seen."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cases.case import OUTCOMES, Case, Effect, colour_after, effect_of
from bot.domain.colour import Colour
from tests.cases.test_moves import CLAIMED, CLOSED, NEW

ALARMING = (Colour.ASK, Colour.RED, Colour.BLACK)
GREEN, RED, BLACK = Colour.GREEN, Colour.RED, Colour.BLACK


def ended(outcome: str, colour: Colour = RED) -> Case:
    return replace(CLOSED, outcome=outcome, colour=colour)


@pytest.mark.parametrize(
    ("case", "colour", "effect", "shown"),
    [
        (None, GREEN, Effect.NOTHING, GREEN),
        (NEW, GREEN, Effect.VERIFIED, GREEN),
        (CLAIMED, GREEN, Effect.VERIFIED, GREEN),
        (ended("sent-home"), GREEN, Effect.VERIFIED, GREEN),
        (ended("verified"), GREEN, Effect.VERIFIED, GREEN),
        (replace(NEW, colour=BLACK), GREEN, Effect.HOLD, BLACK),
        (replace(CLAIMED, colour=BLACK), GREEN, Effect.HOLD, BLACK),
        (ended("isolated", BLACK), GREEN, Effect.REOPEN, BLACK),
    ],
)
def test_a_verified_colour_counts_unless_the_case_is_black(
    case: Case | None, colour: Colour, effect: Effect, shown: Colour
) -> None:
    assert effect_of(case, colour, verified=True) is effect
    assert colour_after(case, colour, verified=True) is shown


@pytest.mark.parametrize(
    ("case", "effect", "shown"),
    [
        (NEW, Effect.HOLD, RED),
        (CLAIMED, Effect.HOLD, RED),
        (ended("sent-home"), Effect.REOPEN, RED),
        (ended("wrong-entry"), Effect.ACCEPT, GREEN),
    ],
)
def test_better_answers_alone_do_not(case: Case, effect: Effect, shown: Colour) -> None:
    assert effect_of(case, GREEN) is effect
    assert colour_after(case, GREEN) is shown


cases = st.builds(
    lambda case, colour, outcome: replace(
        case, colour=colour, outcome=outcome if case is CLOSED else None
    ),
    st.sampled_from((NEW, CLAIMED, CLOSED)),
    st.sampled_from(ALARMING),
    st.sampled_from([one.key for one in OUTCOMES]),
)


@given(cases)
def test_who_declares_black_is_shown_black_whatever_the_case(case: Case) -> None:
    assert colour_after(case, BLACK) is BLACK


@given(cases.filter(lambda one: one.outcome not in ("verified", "wrong-entry")))
def test_a_black_case_holds_whatever_was_verified(case: Case) -> None:
    shown = colour_after(replace(case, colour=BLACK), GREEN, verified=True)
    assert shown is BLACK
