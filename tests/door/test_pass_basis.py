"""The line at the bottom of a pass: declared, or verified by an officer and until when."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.colour import Colour
from bot.domain.door.passes import Pass
from bot.domain.visits import Visit
from bot.texts import languages, text
from bot.views.door.passes import PassWords
from bot.views.door.passes.body import _DECLARED
from bot.views.door.passes.held_up import _words
from bot.views.door.passes.lettering import fitted
from tests.door.test_pass_worth import EIGHT, VISIT

SEEN = replace(
    VISIT, declared=Colour.RED, reasons=("verified", "no-dose"), ends_on=date(2021, 11, 10)
)


def words_on(visit: Visit) -> PassWords:
    shown = Pass(visit, "Kelurahan Turi", "", "Siti", EIGHT, "MELATI", "https://t.me/x", "id")
    return _words(shown)


def test_a_verified_pass_names_the_last_day_on_which_it_counts() -> None:
    assert words_on(SEEN).declared == text("pass-verified", "id", day="9 November 2021")


def test_any_other_pass_is_declared_even_with_an_end() -> None:
    words = words_on(replace(VISIT, ends_on=date(2021, 11, 10)))
    assert words.declared == text("pass-declared", "id")


@pytest.mark.parametrize("language", languages())
def test_the_line_fits_in_every_language(language: str) -> None:
    words = text("pass-verified", language, day="30 September 2021")
    assert fitted(words, _DECLARED) == (_DECLARED.largest, [words])
