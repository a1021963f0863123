"""The words on a pass and below it: who may go in, who waits, and what the colour rests on."""

import re
from dataclasses import replace
from datetime import date

import pytest

from bot.domain.colour import Colour
from bot.domain.door.passes import Pass
from bot.domain.visits import Visit
from bot.texts import languages, text
from bot.views.door.passes import PassWords
from bot.views.door.passes.body import _DECLARED
from bot.views.door.passes.held_up import _caption, _words
from bot.views.door.passes.lettering import fitted
from tests.door.test_pass_worth import EIGHT, VISIT

SEEN = replace(
    VISIT, declared=Colour.RED, reasons=("verified", "no-dose"), ends_on=date(2021, 11, 10)
)

LINE = 64  # letters of a caption beside a picture on a small phone, in two rows at most


def shown(visit: Visit, language: str = "id") -> Pass:
    return Pass(visit, "Kelurahan Turi", "", "Siti", EIGHT, "MELATI", "https://t.me/x", language)


def words_on(visit: Visit, language: str = "id") -> PassWords:
    return _words(shown(visit, language))


def test_a_verified_pass_names_the_last_day_on_which_it_counts() -> None:
    assert words_on(SEEN).declared == text("pass-verified", "id", day="9 November 2021")


def test_any_other_pass_is_declared_even_with_an_end() -> None:
    words = words_on(replace(VISIT, ends_on=date(2021, 11, 10)))
    assert words.declared == text("pass-declared", "id")


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("colour", Colour)
def test_who_is_to_wait_has_arrived_and_reads_where_on_the_pass(
    colour: Colour, language: str
) -> None:
    words = words_on(replace(VISIT, colour=colour), language)
    waits = colour in (Colour.RED, Colour.BLACK, Colour.ASK)
    assert words.in_at == text("pass-arrived-at" if waits else "pass-in-at", language)
    assert words.mark == (text(f"pass-wait-{colour}", language) if waits else "")


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("colour", Colour)
def test_every_caption_is_one_line_on_a_phone(colour: Colour, language: str) -> None:
    caption = _caption(shown(replace(VISIT, colour=colour), language))
    assert len(re.sub("<[^>]+>", "", caption)) <= LINE


@pytest.mark.parametrize("language", languages())
def test_the_line_fits_in_every_language(language: str) -> None:
    words = text("pass-verified", language, day="30 September 2021")
    assert fitted(words, _DECLARED) == (_DECLARED.largest, [words])
