"""What decides beside the answers: the office, PeduliLindungi, the adult of a small child."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.colour import (
    ELSEWHERE,
    SHOWN_ELSEWHERE,
    Colour,
    Verdict,
    at_office,
    elsewhere,
    reason_class,
    with_adult,
)
from bot.domain.rights import Action, Grant, Role, may
from bot.domain.visits import Visit, VisitKind


class Holder:
    def __init__(self, *grants: Grant) -> None:
        self.grants = grants


def verdict(colour: Colour) -> Verdict:
    return Verdict(colour, ("why",), date(2021, 11, 9), "P1")


def visit(**changed: object) -> Visit:
    facts: dict[str, object] = {
        "id": 1,
        "talk_id": 1,
        "person_id": 1,
        "office_id": 1,
        "door_id": 1,
        "registered_by": None,
        "day": date(2021, 11, 8),
        "checkin_at": datetime(2021, 11, 8, 1, tzinfo=UTC),
        "colour": Colour.GREEN,
        "declared": Colour.GREEN,
        "reasons": ("two-doses",),
        "ends_on": None,
        "version": "P1",
        "answers": {},
        "code": "1234",
        "checkout_due_at": datetime(2021, 11, 8, 8, tzinfo=UTC),
    }
    return Visit(**{**facts, **changed})  # type: ignore[arg-type]


def test_where_yellow_asks_an_officer_decides_and_the_reasons_stay() -> None:
    found = at_office(verdict(Colour.YELLOW), yellow_asks=True)
    assert found == Verdict(Colour.ASK, ("why", "office-looks"), date(2021, 11, 9), "P1")


@pytest.mark.parametrize("colour", [one for one in Colour if one is not Colour.YELLOW])
def test_where_yellow_asks_every_other_colour_stays(colour: Colour) -> None:
    assert at_office(verdict(colour), yellow_asks=True) == verdict(colour)


@pytest.mark.parametrize("colour", list(Colour))
def test_where_yellow_enters_every_colour_stays(colour: Colour) -> None:
    assert at_office(verdict(colour), yellow_asks=False) == verdict(colour)


@pytest.mark.parametrize("made", [elsewhere, with_adult])
def test_a_group_does_not_read_a_reason_that_nobody_gave(made: object) -> None:
    assert callable(made)
    assert reason_class(made(Colour.RED, "P1")) == "look-needed"
    assert reason_class(made(Colour.BLACK, "P1")) == "look-needed"


def test_pedulilindungi_has_no_ask_the_officer() -> None:
    assert set(Colour) - set(SHOWN_ELSEWHERE) == {Colour.ASK}


def test_a_colour_from_elsewhere_is_not_held_by_a_case() -> None:
    assert not visit(colour=Colour.RED, reasons=(ELSEWHERE,)).held


def test_a_worse_colour_for_no_such_reason_is_held_by_a_case() -> None:
    assert visit(colour=Colour.RED).held


@pytest.mark.parametrize(
    ("kind", "comparable", "may_bring"),
    [
        (VisitKind.VISITOR, True, True),
        (VisitKind.STAFF, True, False),
        (VisitKind.GUEST, False, False),
        (VisitKind.COMPANION, False, False),
    ],
)
def test_what_a_result_offers_by_kind(kind: VisitKind, comparable: bool, may_bring: bool) -> None:
    found = visit(kind=kind)
    assert (found.comparable, found.may_bring) == (comparable, may_bring)


def test_a_visit_that_is_over_offers_nothing() -> None:
    over = visit(checkout_at=datetime(2021, 11, 8, 2, tzinfo=UTC))
    assert not over.comparable
    assert not over.may_bring


@pytest.mark.parametrize(
    ("role", "place", "allowed"),
    [
        (Role.HEAD, 1, True),
        (Role.ADMIN, None, True),
        (Role.SATGAS, None, True),
        (Role.OFFICER, 1, False),
        (Role.STAFF, 1, False),
        (Role.HEAD, 2, False),
    ],
)
def test_who_handles_the_case_of_a_colleague(role: Role, place: int | None, allowed: bool) -> None:
    assert may(Holder(Grant(role, place)), Action.HANDLE_STAFF_CASE, 1) is allowed


def test_staff_hold_no_right_but_to_come_in_as_staff() -> None:
    rina = Holder(Grant(Role.STAFF, 1))
    assert [one for one in Action if may(rina, one, 1)] == [Action.ENTER_AS_STAFF]
