"""A drill's moves and its praise."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.cases.case import outcome_called
from bot.domain.cases.drills import COLOURS, GRADES, LASTS, Drill, State, invented_answers
from bot.domain.cases.errors import AlreadyClaimed, AlreadyClosed, DrillOver, NotClaimer
from bot.domain.colour import Colour
from bot.domain.door.screening import QUESTIONS

START = datetime(2021, 11, 8, 1, 0, tzinfo=UTC)
JOKO, RAHAYU = 1, 2
NEW = Drill(id=12, office_id=3, chat_id=-5, colour=Colour.RED, state=State.NEW, started_at=START)
HOME = outcome_called("sent-home")


def after(seconds: int) -> datetime:
    return START + timedelta(seconds=seconds)


CLAIMED = NEW.claim(by=JOKO, at=after(42))
CLOSED = CLAIMED.close(HOME, by=JOKO, at=after(95))


def test_its_code_is_no_real_cases() -> None:
    assert NEW.code == "L12"


def test_both_times_are_measured_from_the_start() -> None:
    assert (CLOSED.to_claim, CLOSED.to_close) == (timedelta(seconds=42), timedelta(seconds=95))


def test_a_second_press_of_who_has_it_keeps_the_first_time() -> None:
    assert CLAIMED.claim(by=JOKO, at=after(60)) == CLAIMED


def test_a_colleague_does_not_take_what_somebody_has() -> None:
    with pytest.raises(AlreadyClaimed):
        CLAIMED.claim(by=RAHAYU, at=after(60))


def test_only_who_has_it_closes_it() -> None:
    with pytest.raises(NotClaimer):
        CLAIMED.close(HOME, by=RAHAYU, at=after(60))


def test_nobody_closes_what_nobody_has_taken() -> None:
    with pytest.raises(NotClaimer):
        NEW.close(HOME, by=JOKO, at=after(60))


def test_what_is_closed_stays_closed() -> None:
    with pytest.raises(AlreadyClosed):
        CLOSED.claim(by=RAHAYU, at=after(99))
    with pytest.raises(AlreadyClosed):
        CLOSED.close(HOME, by=JOKO, at=after(99))


@pytest.mark.parametrize("running", [NEW, CLAIMED])
def test_what_ran_out_says_so(running: Drill) -> None:
    with pytest.raises(DrillOver):
        running.expire().claim(by=JOKO, at=after(1900))
    with pytest.raises(DrillOver):
        running.expire().close(HOME, by=JOKO, at=after(1900))


def test_freed_it_waits_for_anybody_again() -> None:
    assert CLAIMED.free() == NEW
    assert CLAIMED.free().claim(by=RAHAYU, at=after(70)).claimed_by == RAHAYU


@pytest.mark.parametrize(
    ("claim", "close", "grade"),
    [
        (5, 60, "swift"),
        (30, 180, "swift"),
        (31, 180, "steady"),
        (30, 181, "steady"),
        (180, 600, "steady"),
        (181, 600, "done"),
        (180, 601, "done"),
        (1700, 1799, "done"),
    ],
)
def test_praise_goes_by_both_times(claim: int, close: int, grade: str) -> None:
    drill = NEW.claim(by=JOKO, at=after(claim)).close(HOME, by=JOKO, at=after(close))
    assert drill.grade is not None
    assert drill.grade.key == grade


@pytest.mark.parametrize("unfinished", [NEW, CLAIMED, CLAIMED.expire()])
def test_without_an_outcome_there_is_no_grade(unfinished: Drill) -> None:
    assert unfinished.grade is None


def test_a_slower_grade_asks_for_less_and_the_last_for_nothing() -> None:
    assert list(GRADES) == sorted(GRADES, key=lambda one: (one.claim, one.close))
    assert (GRADES[-1].claim, GRADES[-1].close) == (LASTS, LASTS)


@pytest.mark.parametrize("colour", COLOURS)
def test_the_invented_answers_are_answers_to_our_questions(colour: Colour) -> None:
    known = {question.key: {one.key for one in question.options} for question in QUESTIONS}
    for question, answer in invented_answers(colour, date(2021, 11, 8)).items():
        assert answer in known[question] or answer == "2021-11-08"
