"""Nobody is promised a dose while infected, isolating, or within three months of recovering."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.colour import RULE_VERSIONS, Colour, RuleVersion, judge
from bot.domain.colour.answers import day_of
from bot.domain.door.screening import next_question, offered, record
from bot.domain.outreach.doses import VACCINES, next_dose
from bot.domain.outreach.waits import waits_until
from bot.domain.visits import Visit
from tests.telegram import MONDAY, World
from tests.words import said

TURI = "Kelurahan Turi"
TODAY = MONDAY.date()
LEAST = timedelta(days=89)  # the shortest three months
YELLOW = ("none", "2", "none", "adult")


def visit_with(answers: dict[str, str], rules: RuleVersion, on: date = TODAY) -> Visit:
    """Return a visit of that day with these answers, as the rules judge them."""
    verdict = judge(answers, on=on, rules=rules)
    return Visit(
        id=1,
        talk_id=1,
        person_id=1,
        office_id=1,
        door_id=1,
        registered_by=None,
        day=on,
        checkin_at=MONDAY,
        colour=verdict.colour,
        declared=verdict.colour,
        reasons=verdict.reasons,
        ends_on=verdict.ends_on,
        version=rules.name,
        answers=answers,
        code="1000",
        checkout_due_at=MONDAY,
    )


@st.composite
def declared(draw: st.DrawFn) -> tuple[dict[str, str], RuleVersion]:
    """Draw what somebody may answer at the door under some version."""
    rules, answers = draw(st.sampled_from(RULE_VERSIONS)), dict[str, str]()
    while (question := next_question(answers, rules)) is not None:
        option = draw(st.sampled_from(offered(question, answers, rules)))
        answers = record(answers, question, option.key, on=TODAY)
    return answers, rules


def promised(visit: Visit, rules: RuleVersion, vaccine: str | None, ago: int) -> date | None:
    """Return the day somebody with this visit alone would be told to come."""
    doses = int(visit.answers.get("doses", "0"))
    due = next_dose(doses, vaccine, TODAY - timedelta(ago), on=TODAY, booster_from=date.min)
    until = waits_until(visit, rules)
    return due if due is None or until is None else max(due, until)


ANY_VACCINE = st.sampled_from([None, *(one.key for one in VACCINES)])


@given(declared(), ANY_VACCINE, st.integers(0, 400))
def test_nobody_infected_or_just_recovered_is_promised_a_dose(
    said_there: tuple[dict[str, str], RuleVersion], vaccine: str | None, ago: int
) -> None:
    answers, rules = said_there
    visit = visit_with(answers, rules)
    due = promised(visit, rules, vaccine, ago)
    if due is None:
        return
    assert due > TODAY
    if answers["health"] == "positive":
        assert due >= (day_of(answers, "since") or TODAY) + LEAST
    elif answers.get("circumstance") == "recovered":
        assert due >= TODAY + LEAST
    if visit.colour is Colour.BLACK and visit.ends_on is not None:
        assert due >= visit.ends_on


@given(declared())
def test_black_shown_by_another_app_waits_for_the_longest_period(
    said_there: tuple[dict[str, str], RuleVersion],
) -> None:
    answers, rules = said_there
    until = waits_until(replace(visit_with(answers, rules), colour=Colour.BLACK), rules)
    assert until is not None


def test_who_is_ill_is_invited_a_week_later() -> None:
    answers = {"health": "ill", "doses": "0", "circumstance": "none"}
    ill = visit_with(answers, RULE_VERSIONS[1])
    assert waits_until(ill, RULE_VERSIONS[1]) == TODAY + timedelta(days=7)


def test_who_said_nothing_of_the_kind_waits_for_nothing() -> None:
    answers = {"health": "none", "doses": "0", "circumstance": "none"}
    assert waits_until(visit_with(answers, RULE_VERSIONS[1]), RULE_VERSIONS[1]) is None


@pytest.fixture
async def with_boosters(tmp_path: Path) -> AsyncIterator[World]:
    """The sample city under the rules that ask for a third dose."""
    made = await World.made(tmp_path, colour_rules="P5")
    yield made
    await made.bot.close()


async def test_yellow_with_two_doses_is_offered_the_booster(with_boosters: World) -> None:
    visitor = with_boosters.visitor
    await visitor.checks_in(TURI, *YELLOW)
    await visitor.taps("r:offer:1")
    assert visitor.text == said("remind-when-dose", doses=2)
    await visitor.taps("r:dose:unknown:189")
    assert visitor.text == said("remind-agreed", day="Selasa, 9 November", dose=3)


async def test_a_booster_waits_six_months_after_the_second_dose(with_boosters: World) -> None:
    visitor = with_boosters.visitor
    await visitor.checks_in(TURI, *YELLOW)
    await visitor.taps("r:offer:1")
    await visitor.taps("r:dose:unknown:0")
    assert visitor.text == said("remind-agreed", day="Minggu, 8 Mei", dose=3)


async def test_a_single_dose_is_followed_by_a_booster_without_a_word_of_brands(
    with_boosters: World,
) -> None:
    visitor = with_boosters.visitor
    await visitor.checks_in(TURI, "none", "1", "single-dose", "adult")
    await visitor.taps("r:offer:1")
    assert visitor.text == said("remind-when-dose", doses=1)
    await visitor.taps("r:dose:janssen:189")
    assert visitor.text == said("remind-agreed", day="Selasa, 9 November", dose=2)
