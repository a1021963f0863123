"""The lot of the random check: fair, and the same however often somebody scans; its accuracy."""

from datetime import date, timedelta

import pytest

from bot.domain.cases.random_checks import Accuracy, drawn

TURI, BENDO = bytes(range(16)), bytes(range(16, 32))
MONDAY = date(2021, 11, 8)
PEOPLE = range(1, 10_001)


def who(percent: int = 5, *, day: date = MONDAY, secret: bytes = TURI) -> set[int]:
    """Return who of ten thousand people is drawn."""
    return {one for one in PEOPLE if drawn(secret, one, day, percent=percent)}


@pytest.mark.parametrize("percent", [1, 5, 20, 50, 95])
def test_the_share_of_those_drawn_is_the_one_that_was_set(percent: int) -> None:
    expected = 100 * percent
    spread = (expected * (1 - percent / 100)) ** 0.5  # of a fair draw
    assert abs(len(who(percent)) - expected) <= 4 * spread


@pytest.mark.parametrize("days", range(1, 6))
def test_the_share_is_the_same_on_every_day(days: int) -> None:
    assert 410 <= len(who(day=MONDAY + timedelta(days=days))) <= 590


def test_the_same_person_draws_the_same_lot_all_day() -> None:
    assert who() == who()


def test_who_is_drawn_today_is_not_therefore_drawn_tomorrow() -> None:
    assert len(who() & who(day=MONDAY + timedelta(days=1))) <= 60  # 25 by chance


def test_every_office_draws_for_itself() -> None:
    assert len(who() & who(secret=BENDO)) <= 60


def test_neighbouring_people_draw_independently() -> None:
    found = who()
    assert len([one for one in found if one + 1 in found]) <= 60


def test_a_higher_share_only_adds_people() -> None:
    assert who(5) < who(20)


def test_nobody_is_drawn_at_nothing_and_everybody_at_a_hundred() -> None:
    assert who(0) == set()
    assert who(100) == set(PEOPLE)


def test_without_a_secret_anybody_could_draw() -> None:
    with pytest.raises(ValueError, match="secret"):
        drawn(b"", 1, MONDAY, percent=5)


@pytest.mark.parametrize(
    ("fits", "differs", "percent"),
    [(0, 0, None), (19, 0, None), (18, 1, None), (20, 0, 100), (38, 2, 95), (13, 7, 65)],
)
def test_a_share_is_told_only_of_twenty_checks_or_more(
    fits: int, differs: int, percent: int | None
) -> None:
    assert Accuracy(drawn=50, fits=fits, differs=differs).percent == percent
