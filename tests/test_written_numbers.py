"""Numbers are read from plain digits, as many as fit; all else is none."""

from datetime import date

import pytest

from bot.domain.errors import Gone
from bot.domain.outreach.asking import QUESTIONS
from bot.domain.outreach.residents import Reached, Resident, Source
from bot.domain.written_numbers import read_number

BEYOND = "9" * 5000  # Python refuses to read more than 4300 digits
TODAY = date(2021, 11, 8)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", 0),
        ("7", 7),
        ("007", 7),
        ("9" * 18, 10**18 - 1),
        ("9" * 19, None),
        ("0" * 5000 + "7", 7),
        (BEYOND, None),
        *((odd, None) for odd in ("", "-1", "+1", " 1", "1\n", "1_0", "1.0", "²", "٧", "Ⅷ", "x")),
    ],
)
def test_digits_that_fit_are_a_number_and_nothing_else_is(text: str, number: int | None) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize("key", [one.key for one in QUESTIONS])
def test_an_answer_of_digits_without_end_is_none_of_ours(key: str) -> None:
    take = next(one.take for one in QUESTIONS if one.key == key)
    with pytest.raises(Gone):
        take(Resident(1, Source.SELF, Reached.WAITING), BEYOND, TODAY)
