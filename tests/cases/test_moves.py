"""The moves of a case: from where, to where, and by whom."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cases.case import MOVES, Case, State, outcome_called
from bot.domain.cases.errors import AlreadyClaimed, AlreadyClosed, NotClaimed, NotClaimer
from bot.domain.colour import Colour
from bot.domain.errors import DomainError

NOW = datetime(2021, 11, 8, 1, 0, tzinfo=UTC)
JOKO, RAHAYU = 1, 2
NEW = Case(
    id=17,
    person_id=9,
    office_id=3,
    visit_id=5,
    colour=Colour.RED,
    reason_class="not-vaccinated",
    state=State.NEW,
    raised_at=NOW,
    rung_at=NOW,
    day=date(2021, 11, 8),
)
HOME = outcome_called("sent-home")
CLAIMED = NEW.moved("claim", by=JOKO, at=NOW)
CLOSED = CLAIMED.moved("close", by=JOKO, at=NOW, outcome=HOME)


def test_a_claimed_case_belongs_to_who_claimed_it() -> None:
    assert (CLAIMED.state, CLAIMED.claimed_by) == (State.CLAIMED, JOKO)


def test_a_released_case_is_nobodys_and_waits_from_now_on() -> None:
    later = NOW + timedelta(minutes=9)
    free = CLAIMED.moved("release", by=JOKO, at=later)
    assert (free.state, free.claimed_by, free.rung_at) == (State.NEW, None, later)


def test_a_handed_case_belongs_to_the_colleague() -> None:
    assert CLAIMED.moved("hand", by=JOKO, at=NOW, to=RAHAYU).claimed_by == RAHAYU


def test_a_case_opened_again_belongs_to_who_opened_it_and_has_no_outcome() -> None:
    case = CLOSED.moved("reopen", by=RAHAYU, at=NOW)
    assert (case.state, case.claimed_by, case.outcome) == (State.CLAIMED, RAHAYU, None)


@pytest.mark.parametrize(
    ("case", "key", "by", "why"),
    [
        (CLAIMED, "claim", RAHAYU, AlreadyClaimed),
        (CLOSED, "claim", RAHAYU, AlreadyClosed),
        (NEW, "release", JOKO, NotClaimed),
        (CLAIMED, "release", RAHAYU, NotClaimer),
        (CLAIMED, "hand", RAHAYU, NotClaimer),
        (CLAIMED, "close", RAHAYU, NotClaimer),
        (NEW, "close", JOKO, NotClaimed),
        (CLOSED, "close", JOKO, AlreadyClosed),
        (CLAIMED, "reopen", JOKO, AlreadyClaimed),
        (NEW, "reopen", JOKO, NotClaimed),
    ],
)
def test_what_cannot_be_done_says_why(
    case: Case, key: str, by: int, why: type[DomainError]
) -> None:
    with pytest.raises(why):
        case.moved(key, by=by, at=NOW, outcome=HOME)


steps = st.lists(st.tuples(st.sampled_from(sorted(MOVES)), st.sampled_from((JOKO, RAHAYU))))


@given(steps)
def test_whatever_is_pressed_a_case_is_whole(pressed: list[tuple[str, int]]) -> None:
    case = NEW
    for key, by in pressed:
        try:
            case = case.moved(key, by=by, at=NOW, outcome=HOME)
        except DomainError:
            continue
        assert (case.state is State.CLOSED) == (case.outcome is not None)
        assert (case.state is State.CLOSED) == (case.closed_by is not None)
        assert (case.state is State.NEW) == (case.claimed_by is None)
        assert (case.claimed_by is None) == (case.claimed_at is None)


@pytest.mark.parametrize("key", ["claim", "reopen"])
def test_who_takes_a_quiet_case_makes_it_an_ordinary_one(key: str) -> None:
    case = replace(NEW if key == "claim" else CLOSED, quiet=True)
    assert not case.moved(key, by=JOKO, at=NOW).quiet


def test_ticks_stay_with_the_case_whoever_has_it() -> None:
    case = replace(CLAIMED, ticks=5)
    assert case.moved("hand", by=JOKO, at=NOW, to=RAHAYU).ticks == 5
    assert case.moved("release", by=JOKO, at=NOW).moved("claim", by=RAHAYU, at=NOW).ticks == 5
    assert case.moved("close", by=JOKO, at=NOW, outcome=HOME).ticks == 5
