"""Whether somebody is still in a group: what answers mean, and what follows for the role."""

from datetime import datetime, timedelta

import pytest

from bot.domain.team.membership import (
    PATIENCE,
    SETTLING,
    Effect,
    Presence,
    effect,
    parts_of,
    presence,
    subject_of,
)
from tests.telegram import MONDAY

IN, GONE, UNKNOWN = Presence.IN, Presence.GONE, Presence.UNKNOWN
HOUR = timedelta(hours=1)
LONG_AGO, LATELY = MONDAY - PATIENCE, MONDAY - PATIENCE + HOUR

ANSWERS = [
    ("creator", IN),
    ("administrator", IN),
    ("member", IN),
    ("restricted", IN),
    ("restricted-outside", GONE),
    ("left", GONE),
    ("kicked", GONE),
    ("not-told", UNKNOWN),
    ("something Telegram invents next year", UNKNOWN),
]


@pytest.mark.parametrize(("answer", "meaning"), ANSWERS)
def test_what_an_answer_means(answer: str, meaning: Presence) -> None:
    assert presence(answer) is meaning


@pytest.mark.parametrize("answer", ["left", "kicked", "restricted-outside"])
def test_who_is_not_in_a_new_group_may_yet_come(answer: str) -> None:
    assert presence(answer, bound_for=SETTLING - HOUR) is UNKNOWN
    assert presence(answer, bound_for=SETTLING) is GONE


def test_who_is_in_a_new_group_is_in_it() -> None:
    assert presence("member", bound_for=HOUR) is IN


EFFECTS = [
    (IN, None, False, Effect.NOTHING),
    (IN, LATELY, False, Effect.TRUST),
    (IN, LONG_AGO, True, Effect.TRUST),
    (GONE, None, False, Effect.END),
    (GONE, LATELY, False, Effect.END),
    (GONE, LONG_AGO, True, Effect.END),
    (UNKNOWN, None, False, Effect.DOUBT),
    (UNKNOWN, LATELY, False, Effect.NOTHING),
    (UNKNOWN, LONG_AGO, False, Effect.SUSPEND),
    (UNKNOWN, LONG_AGO, True, Effect.NOTHING),
]


@pytest.mark.parametrize(("found", "since", "suspended", "follows"), EFFECTS)
def test_what_follows_for_the_role(
    found: Presence, since: datetime | None, suspended: bool, follows: Effect
) -> None:
    assert effect(found, unsure_since=since, suspended=suspended, now=MONDAY) is follows


def test_a_question_names_the_person_and_the_group() -> None:
    assert parts_of(subject_of(17, -1001234567890)) == (17, -1001234567890)
