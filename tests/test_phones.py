"""A shared number is stored in one form, however Telegram spells it."""

import pytest

from bot.services.phones import normal


@pytest.mark.parametrize(
    "shared", ["6281234567890", "+6281234567890", "+62 812-3456-7890", "62 812 3456 7890"]
)
def test_a_number_is_stored_in_one_form(shared: str) -> None:
    assert normal(shared) == "+6281234567890"


def test_a_foreign_number_is_a_number_too() -> None:
    assert normal("6591234567") == "+6591234567"


@pytest.mark.parametrize(
    "shared", ["", "+", "12", "6281", "659123", "halo", "99999999999999999999"]
)
def test_what_is_no_number_is_refused(shared: str) -> None:
    assert normal(shared) is None
