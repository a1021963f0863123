"""Whose scans wait without a sound: where nobody was found twice, until somebody was."""

import pytest

from bot.domain.cases.case import OUTCOMES, outcome_called
from bot.domain.cases.muting import in_doubt

NOT_HANDLED = ("wrong-entry", "left", "missing-data")


def doubt(*keys: str) -> bool:
    return in_doubt(outcome_called(one) for one in keys)


@pytest.mark.parametrize(
    ("keys", "waits"),
    [
        ((), False),
        (("no-show",), False),
        (("no-show", "no-show"), True),
        (("no-show", "no-show", "no-show"), True),
        (("no-show", "sent-home", "no-show"), False),
        (("sent-home", "no-show", "no-show"), True),
        (("no-show", "no-show", "served-outside"), False),
        (("no-show", "no-show", "verified"), False),
        (("no-show", "no-show", "sent-home", "no-show"), False),
    ],
)
def test_an_account_is_in_doubt_after_nobody_was_there_twice(
    keys: tuple[str, ...], waits: bool
) -> None:
    assert doubt(*keys) is waits


@pytest.mark.parametrize("between", NOT_HANDLED)
def test_an_ending_without_handling_neither_counts_nor_lifts(between: str) -> None:
    assert doubt("no-show", between, "no-show")
    assert not doubt("no-show", between)
    assert doubt("no-show", "no-show", between)


def test_without_handling_are_exactly_these() -> None:
    assert {one.key for one in OUTCOMES if not one.handled} == {*NOT_HANDLED, "no-show"}
