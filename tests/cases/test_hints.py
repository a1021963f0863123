"""What makes an officer look twice: each rule as a table of a phone's check-ins."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.domain.cases.hints import Declaration, Hint, Rule, hints
from bot.domain.colour import Colour

GREEN, YELLOW, ASK = Colour.GREEN, Colour.YELLOW, Colour.ASK
RED, BLACK = Colour.RED, Colour.BLACK
NOW = datetime(2021, 11, 8, 9, 0, tzinfo=UTC)
TODAY = NOW.date()
VISIT = 99


def declared(
    colour: Colour = GREEN, *, ago: timedelta = timedelta(), id: int = 0, **more: Any
) -> Declaration:
    """Return a check-in some time ago, by default at Turi."""
    at = NOW - ago
    usual: dict[str, Any] = {
        "visit_id": id,
        "at": at,
        "day": at.date(),
        "office_id": 1,
        "office": "Turi",
        "district": "Sukorejo",
        "colour": colour,
        "declared": colour,
        "reasons": (str(colour),),
    }
    return Declaration(**(usual | more))


def now(colour: Colour = GREEN, **more: Any) -> Declaration:
    """Return the check-in an officer looks at."""
    return declared(colour, id=VISIT, **more)


def found(*declarations: Declaration) -> list[str]:
    """Return the keys of the hints about the visit."""
    return [one.key for one in hints(VISIT, declarations)]


def ago(**much: float) -> timedelta:
    return timedelta(**much)


def in_days(days: int) -> date:
    return TODAY + timedelta(days=days)


def black(*, days: int = 2, ends: int | None = 8, **more: Any) -> Declaration:
    """Return a black check-in some days ago that ends in so many days from today."""
    until = None if ends is None else in_days(ends)
    return declared(BLACK, ago=ago(days=days), ends_on=until, **more)


@pytest.mark.parametrize(
    ("before", "after", "hinted"),
    [
        (black(), now(GREEN), True),
        (black(), now(YELLOW), True),
        (black(), now(RED), False),  # waits for an officer anyway
        (black(), now(BLACK), False),
        (black(), now(BLACK, declared=GREEN), False),  # held
        (black(ends=1), now(), True),
        (black(ends=0), now(), False),  # free on that very day
        (black(ends=-1), now(), False),
        (black(freed=True), now(), False),
        (black(), now(freed=True), False),
        (black(days=9, ends=None), now(), True),
        (black(days=10, ends=None), now(), False),
        (black(companion=True), now(), False),  # that was somebody else
        (declared(RED, ago=ago(days=2), ends_on=in_days(8)), now(), False),
    ],
)
def test_who_was_black_and_comes_too_early(
    before: Declaration, after: Declaration, hinted: bool
) -> None:
    assert ("was-black" in found(before, after)) is hinted


def test_green_visits_in_between_do_not_hide_that_somebody_was_black() -> None:
    between = declared(GREEN, ago=ago(days=1), id=1)
    assert found(black(), between, now()) == ["was-black"]


def test_what_an_officer_verified_later_settles_what_was_before() -> None:
    verified = declared(RED, ago=ago(days=1), id=1, freed=True)
    assert found(black(), verified, now()) == []


def test_the_hint_names_the_black_day_and_office_and_its_end() -> None:
    before = black(office="Bendo", office_id=2)
    assert hints(VISIT, [before, now()]) == (Hint("was-black", before, until=in_days(8)),)


def test_a_black_whose_end_is_known_is_named_first() -> None:
    known, unknown = black(days=3), black(days=2, ends=None)
    [hint] = hints(VISIT, [known, unknown, now()])
    assert hint.since == known


@pytest.mark.parametrize(
    ("before", "after", "hinted"),
    [
        (declared(RED, ago=ago(minutes=60)), now(), True),
        (declared(BLACK, ago=ago(minutes=5)), now(), True),
        (declared(RED, ago=ago(minutes=61)), now(), False),
        (declared(RED, ago=ago(minutes=5)), now(YELLOW), False),
        (declared(YELLOW, ago=ago(minutes=5)), now(), False),
        (declared(ASK, ago=ago(minutes=5)), now(), False),
        (declared(RED, ago=ago(minutes=5)), now(RED, declared=GREEN), True),  # held
        (declared(RED, ago=ago(minutes=5), freed=True), now(), False),
        (declared(RED, ago=ago(minutes=5), companion=True), now(), False),
        (declared(RED, ago=-ago(minutes=5)), now(), False),  # turned red since
    ],
)
def test_whose_answers_turn_green_within_the_hour(
    before: Declaration, after: Declaration, hinted: bool
) -> None:
    assert ("changed-answers" in found(before, after)) is hinted


FAR = {"office_id": 2, "office": "Bendo", "district": "Kepanjenkidul"}
NEAR = {"office_id": 3, "office": "Pakunden"}


@pytest.mark.parametrize(
    ("before", "hinted"),
    [
        (declared(ago=ago(minutes=10), **FAR), True),
        (declared(ago=ago(minutes=11), **FAR), False),
        (declared(ago=ago(minutes=2), **NEAR), False),  # the same district
        (declared(ago=ago(minutes=2)), False),
        (declared(ago=-ago(minutes=2), **FAR), False),  # went there later
        (declared(ago=ago(minutes=2), companion=True, **FAR), False),
    ],
)
def test_one_account_at_two_distant_offices(before: Declaration, hinted: bool) -> None:
    assert ("two-offices" in found(before, now())) is hinted


def companions(count: int, *, every: float = 5) -> list[Declaration]:
    """Return companions declared one after the other, some seconds apart."""
    return [
        declared(ago=-ago(seconds=every * number), id=number, companion=True)
        for number in range(1, count + 1)
    ]


def restless(*colours: Colour) -> list[Declaration]:
    """Return the owner's own check-ins, ten seconds apart, before the present one."""
    return [
        declared(colour, ago=ago(seconds=10 * (len(colours) - place)), id=place)
        for place, colour in enumerate(colours)
    ]


@pytest.mark.parametrize(
    ("others", "hinted"),
    [
        (companions(4), True),  # with the owner's own: five
        (companions(3), False),  # a family
        (companions(8, every=20), False),  # a large family that takes its time
        (restless(RED, YELLOW, RED, YELLOW), True),
        (restless(GREEN, GREEN, GREEN, GREEN, GREEN), False),  # out and in again
        ([*restless(RED, YELLOW), *companions(2)], True),
    ],
)
def test_many_declarations_from_one_phone_at_once(others: list[Declaration], hinted: bool) -> None:
    assert ("many-at-once" in found(*others, now())) is hinted


def test_the_hint_counts_the_fullest_minute() -> None:
    [hint] = hints(VISIT, [*companions(7), now()])
    assert (hint.count, hint.since) == (8, now())


def test_yesterdays_many_are_not_todays() -> None:
    yesterday = [
        declared(ago=ago(days=1, seconds=one), id=one, companion=True) for one in range(1, 7)
    ]
    assert found(*yesterday, now()) == []


def test_a_companion_is_asked_about_only_for_what_the_phone_did() -> None:
    child = declared(id=VISIT, companion=True)
    assert found(black(), declared(ago=ago(minutes=5), **FAR), child) == []
    assert found(*companions(5), child) == ["many-at-once"]


def test_several_hints_are_told_together() -> None:
    before = declared(BLACK, ago=ago(minutes=5), ends_on=in_days(8), **FAR)
    assert found(before, now()) == ["was-black", "changed-answers", "two-offices"]


def test_who_comes_for_the_first_time_gives_no_hint() -> None:
    assert found(now()) == []


def test_a_visit_that_is_deleted_gives_no_hint() -> None:
    assert found(black(), declared(ago=ago(minutes=1))) == []


def test_one_more_rule_is_one_more_entry() -> None:
    always = Rule("always", lambda key, phone: Hint(key, phone.now))
    assert [one.key for one in hints(VISIT, [now()], [always])] == ["always"]
