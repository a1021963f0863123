"""What a pass is worth, and what its colour rests on."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.cases.random_checks import Finding
from bot.domain.colour import PROOF_DIFFERS, Colour
from bot.domain.door.passes import Basis, Worth, basis, worth
from bot.domain.visits import Checkout, Visit

EIGHT = datetime(2021, 11, 8, 1, 0, tzinfo=UTC)  # eight o'clock in Blitar
MONDAY = date(2021, 11, 8)
VISIT = Visit(
    id=1,
    talk_id=1,
    person_id=1,
    office_id=7,
    door_id=1,
    registered_by=None,
    day=MONDAY,
    checkin_at=EIGHT,
    colour=Colour.GREEN,
    declared=Colour.GREEN,
    reasons=(),
    ends_on=None,
    version="P1",
    answers={},
    code="6712",
    checkout_due_at=EIGHT + timedelta(hours=12),
)
LEFT = replace(VISIT, checkout_at=EIGHT + timedelta(hours=1), checkout_kind=Checkout.SELF)
MOVED = replace(LEFT, checkout_kind=Checkout.MOVED)
NEWER_HERE = replace(VISIT, id=2)
NEWER_ELSEWHERE = replace(VISIT, id=2, office_id=8)


def looked_at(
    visit: Visit,
    latest: Visit | None = None,
    *,
    here: bool = True,
    hours: float = 1,
    today: date = MONDAY,
) -> Worth:
    """Return what a pass is worth so many hours after the check-in."""
    now = EIGHT + timedelta(hours=hours)
    return worth(visit, latest or visit, here=here, now=now, today=today, hours=12)


@pytest.mark.parametrize(
    ("visit", "latest", "gives"),
    [
        (VISIT, VISIT, Worth.VALID),
        (LEFT, LEFT, Worth.LEFT),
        (MOVED, NEWER_HERE, Worth.CHANGED),
        (MOVED, NEWER_ELSEWHERE, Worth.LEFT),
        (LEFT, NEWER_HERE, Worth.CHANGED),
    ],
)
def test_a_pass_is_worth_what_its_visit_is(visit: Visit, latest: Visit, gives: Worth) -> None:
    assert looked_at(visit, latest) is gives


def test_a_pass_lasts_twelve_hours() -> None:
    assert looked_at(VISIT, hours=12) is Worth.VALID


def test_after_twelve_hours_a_pass_has_expired() -> None:
    assert looked_at(VISIT, hours=12.01) is Worth.EXPIRED


def test_on_another_day_a_pass_has_expired() -> None:
    assert looked_at(VISIT, today=MONDAY + timedelta(days=1)) is Worth.EXPIRED


def test_an_old_pass_of_who_came_again_has_simply_expired() -> None:
    tomorrow = MONDAY + timedelta(days=1)
    assert looked_at(LEFT, NEWER_HERE, today=tomorrow, hours=24) is Worth.EXPIRED


@pytest.mark.parametrize("visit", [VISIT, LEFT])
def test_at_another_office_nothing_else_is_told(visit: Visit) -> None:
    assert looked_at(visit, here=False) is Worth.ELSEWHERE


def test_by_itself_a_colour_is_declared() -> None:
    assert basis(VISIT) is Basis.DECLARED


def test_a_colour_worse_than_the_answers_is_held() -> None:
    assert basis(replace(VISIT, colour=Colour.RED)) is Basis.HELD


def test_a_colour_better_than_the_answers_is_one_an_officer_verified() -> None:
    seen = replace(VISIT, declared=Colour.RED, reasons=("verified", "no-dose"))
    assert basis(seen) is Basis.VERIFIED


def test_proof_a_random_check_saw_is_called_checked_while_the_colour_holds() -> None:
    fits = replace(VISIT, random_check=Finding.FITS, found_by=2)
    assert basis(fits) is Basis.CHECKED
    assert basis(replace(fits, colour=Colour.YELLOW)) is not Basis.CHECKED


@pytest.mark.parametrize("finding", [None, Finding.OPEN, Finding.SKIPPED])
def test_without_a_look_at_the_proof_the_colour_is_declared(finding: Finding | None) -> None:
    assert basis(replace(VISIT, random_check=finding)) is Basis.DECLARED


def test_proof_that_differs_is_said_until_an_officer_verified() -> None:
    differs = replace(VISIT, colour=Colour.ASK, reasons=(PROOF_DIFFERS,))
    assert basis(differs) is Basis.DIFFERS
    assert basis(replace(differs, reasons=("verified", PROOF_DIFFERS))) is Basis.VERIFIED
