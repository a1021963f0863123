"""The city's steps: in which words, which of them are done, and how a case may be closed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cases.case import outcome_called
from bot.domain.cases.steps import (
    ANY_LANGUAGE,
    MOST_STEPS,
    Procedure,
    Sop,
    Step,
    ticked,
    with_tick,
)
from bot.domain.colour import Colour

USUAL = Procedure((Step({ANY_LANGUAGE: "Masker"}),), (outcome_called("isolated"),))
ABROAD = Procedure((Step({ANY_LANGUAGE: "Karantina"}),), (outcome_called("sent-home"),))
SOP = Sop({Colour.BLACK: USUAL}, {(Colour.BLACK, "abroad"): ABROAD})


@pytest.mark.parametrize(
    ("language", "words"), [("id", "Masker"), ("en", "Mask"), ("jv", "Masker")]
)
def test_a_step_is_said_in_the_language_or_in_the_first_it_is_written_in(
    language: str, words: str
) -> None:
    assert Step({"id": "Masker", "en": "Mask"}).said(language) == words


def test_a_step_without_a_language_is_said_in_all() -> None:
    assert Step({ANY_LANGUAGE: "Masker"}).said("en") == "Masker"


def test_a_reason_may_have_steps_of_its_own() -> None:
    assert SOP.procedure(Colour.BLACK, "abroad") is ABROAD
    assert SOP.procedure(Colour.BLACK, "positive-or-contact") is USUAL


def test_only_what_is_listed_may_close_a_case() -> None:
    assert USUAL.allows("isolated")
    assert not USUAL.allows("sent-home")


numbers = st.integers(1, MOST_STEPS)


@given(st.lists(st.tuples(numbers, st.booleans())))
def test_a_step_is_done_as_it_was_last_said_and_moves_no_other(said) -> None:
    ticks, last = 0, {}
    for number, done in said:
        ticks = with_tick(ticks, number, done)
        last[number] = done
    assert {one: ticked(ticks, one) for one in last} == last
    assert not any(ticked(ticks, one) for one in range(1, MOST_STEPS + 1) if one not in last)


@given(st.integers(0, 2**MOST_STEPS - 1), numbers, st.booleans())
def test_said_twice_is_said_once(ticks, number, done) -> None:
    once = with_tick(ticks, number, done)
    assert with_tick(once, number, done) == once
