"""Who hears of a case, and after how long."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.cases.escalation import (
    FIRST,
    HELP,
    LADDERS,
    Audience,
    climbed,
    heard_by,
    next_rung,
)
from bot.domain.colour import Colour

NOW = datetime(2021, 11, 8, 1, 0, tzinfo=UTC)
MINUTES = {"black_all": 3, "black_satgas": 5, "red_remind": 15}


@pytest.mark.parametrize(
    ("colour", "minutes", "rungs"),
    [
        (Colour.BLACK, 2, 0),
        (Colour.BLACK, 3, 1),
        (Colour.BLACK, 4, 1),
        (Colour.BLACK, 5, 2),
        (Colour.BLACK, 600, 2),
        (Colour.RED, 14, 0),
        (Colour.RED, 15, 1),
        (Colour.RED, 600, 1),
        (Colour.ASK, 15, 1),
    ],
)
def test_a_case_climbs_with_the_minutes(colour: Colour, minutes: int, rungs: int) -> None:
    assert climbed(colour, 0, timedelta(minutes=minutes), MINUTES) == rungs


def test_a_clock_set_back_takes_no_rung_away() -> None:
    assert climbed(Colour.BLACK, 1, timedelta(), MINUTES) == 1


def test_the_next_rung_is_counted_from_when_the_case_began_to_wait() -> None:
    assert next_rung(Colour.BLACK, 1, NOW, MINUTES) == NOW + timedelta(minutes=5)


def test_on_top_of_the_ladder_nothing_is_due() -> None:
    assert next_rung(Colour.RED, 1, NOW, MINUTES) is None


@pytest.mark.parametrize("colour", [one for one in Colour if one.alarming])
def test_every_alarming_colour_has_its_first_hearers_its_ladder_and_its_help(
    colour: Colour,
) -> None:
    assert Audience.GROUP in FIRST[colour]
    assert LADDERS[colour]
    assert Audience.OFFICERS in HELP[colour]


def test_only_black_reaches_the_satgas_by_itself() -> None:
    told = {
        colour: {one for rung in ladder for one in rung.tells}
        for colour, ladder in LADDERS.items()
    }
    assert [colour for colour in told if Audience.SATGAS in told[colour]] == [Colour.BLACK]


def test_from_a_closed_office_nobody_is_fetched_from_home() -> None:
    audiences = (Audience.GROUP, Audience.OFFICERS, Audience.HEADS, Audience.SATGAS)
    assert heard_by(audiences, office_open=False, staff=False) == (
        Audience.GROUP,
        Audience.SATGAS,
    )


def test_of_a_colleagues_own_case_no_colleague_hears() -> None:
    audiences = (Audience.GROUP, Audience.ON_DUTY, Audience.OFFICERS)
    assert heard_by(audiences, office_open=True, staff=True) == (Audience.HEADS,)
