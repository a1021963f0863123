"""What a proof is worth under each version of the rules, until when, and that black stays."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cases.verification import (
    EVIDENCE,
    GIVES,
    Proven,
    Verification,
    counting_days,
    evidence_called,
    lifted,
    offered,
    worth,
)
from bot.domain.colour import RULE_VERSIONS, Colour, Verdict, judge, rules_for
from bot.domain.colour.answers import KNOWN

MONDAY = date(2021, 11, 8)
KEPT = 28

GREEN, YELLOW = Colour.GREEN, Colour.YELLOW
# What each proof gives an adult who declared no dose, by version; None: it lets nobody in.
GIVEN = {
    "two-doses": {"P0": GREEN, "P1": GREEN, "P2": GREEN, "P3": GREEN, "P4": GREEN, "P5": YELLOW},
    "booster": dict.fromkeys(("P0", "P1", "P2", "P3", "P4", "P5"), GREEN),
    "one-dose": {"P0": YELLOW, "P1": YELLOW, "P2": YELLOW, "P3": YELLOW, "P4": YELLOW, "P5": None},
    "pcr": dict.fromkeys(("P0", "P1", "P2", "P3", "P4", "P5"), GREEN),
    "antigen": dict.fromkeys(("P0", "P1", "P2", "P3", "P4", "P5"), GREEN),
    "letter": dict.fromkeys(("P0", "P1", "P2", "P3", "P4", "P5"), GREEN),
    "recovered": {
        "P0": YELLOW,
        "P1": YELLOW,
        "P2": YELLOW,
        "P3": YELLOW,
        "P4": YELLOW,
        "P5": None,
    },
}


def seen(
    key: str,
    version: str = "P1",
    *,
    days_ago: int = 0,
    answers: dict[str, str] | None = None,
    keep_days: int = KEPT,
) -> Proven | None:
    evidence = evidence_called(key)
    assert evidence is not None
    return worth(
        evidence,
        answers or {},
        days_ago=days_ago,
        on=MONDAY,
        rules=rules_for(version, on=MONDAY),
        keep_days=keep_days,
    )


def verification(colour: Colour, ends_on: date, evidence: str = "two-doses") -> Verification:
    at = datetime(2021, 11, 8, 2, tzinfo=UTC)
    return Verification(1, 1, evidence, colour, 2, 1, at, ends_on)


def test_the_table_names_every_proof() -> None:
    assert set(GIVEN) == {one.key for one in EVIDENCE}


@pytest.mark.parametrize(
    ("key", "version", "colour"),
    [(key, version, given) for key, row in GIVEN.items() for version, given in row.items()],
)
def test_a_proof_gives_the_colour_of_the_rules_in_force(
    key: str, version: str, colour: Colour | None
) -> None:
    found = seen(key, version)
    assert (found and found.colour) == colour


@pytest.mark.parametrize(
    ("age", "colour"), [("child", Colour.GREEN), ("adult", Colour.YELLOW), (None, Colour.YELLOW)]
)
def test_where_ages_differ_the_declared_age_counts_and_an_unknown_one_is_an_adults(
    age: str | None, colour: Colour
) -> None:
    found = seen("two-doses", "P5", answers={"age": age} if age else {})
    assert found is not None
    assert found.colour is colour


def test_a_child_below_the_scale_gets_no_colour_by_proof() -> None:
    assert seen("two-doses", "P5", answers={"age": "under-scale"}) is None


def test_declared_doses_do_not_make_a_survivors_proof_better() -> None:
    found = seen("recovered", "P2", answers={"doses": "1"})
    assert found is not None
    assert found.colour is Colour.YELLOW


@pytest.mark.parametrize(
    ("key", "version", "days_ago", "ends_on"),
    [
        ("pcr", "P1", 0, date(2021, 11, 11)),  # 2x24 h: the day itself and two more
        ("pcr", "P1", 2, date(2021, 11, 9)),
        ("pcr", "P2", 0, date(2021, 11, 12)),  # 3x24 h
        ("antigen", "P1", 0, date(2021, 11, 10)),  # 1x24 h
        ("antigen", "P5", 1, date(2021, 11, 9)),
    ],
)
def test_a_negative_test_ends_with_the_hours_of_the_rules(
    key: str, version: str, days_ago: int, ends_on: date
) -> None:
    found = seen(key, version, days_ago=days_ago)
    assert found is not None
    assert found.ends_on == ends_on


@pytest.mark.parametrize(
    ("key", "version", "days_ago"), [("pcr", "P1", 3), ("antigen", "P1", 2), ("pcr", "P3", 4)]
)
def test_a_test_that_is_too_old_proves_nothing(key: str, version: str, days_ago: int) -> None:
    assert seen(key, version, days_ago=days_ago) is None


@pytest.mark.parametrize("version", [one.name for one in RULE_VERSIONS])
@pytest.mark.parametrize("key", ["pcr", "antigen"])
def test_the_days_on_offer_are_those_on_which_a_test_still_counts(key: str, version: str) -> None:
    evidence = evidence_called(key)
    assert evidence is not None
    days = counting_days(evidence, rules_for(version, on=MONDAY))
    assert all(seen(key, version, days_ago=one) for one in days)
    assert seen(key, version, days_ago=days[-1] + 1) is None


@pytest.mark.parametrize("key", ["two-doses", "one-dose", "letter", "recovered"])
def test_what_has_no_end_of_its_own_counts_as_long_as_visits_are_kept(key: str) -> None:
    found = seen(key)
    assert found is not None
    assert found.ends_on == MONDAY + timedelta(KEPT)


def test_a_recovery_ends_three_months_after_the_declared_positive_test() -> None:
    found = seen("recovered", answers={"health": "positive", "since": "2021-08-20"})
    assert found is not None
    assert found.ends_on == date(2021, 8, 20) + timedelta(90)


@pytest.mark.parametrize(
    "answers",
    [
        {"health": "contact", "since": "2021-08-20"},
        {"health": "positive", "since": "older"},
        {"health": "none", "since": "2021-08-20"},
    ],
)
def test_only_the_day_of_a_positive_test_dates_a_recovery(answers: dict[str, str]) -> None:
    found = seen("recovered", answers=answers)
    assert found is not None
    assert found.ends_on == MONDAY + timedelta(KEPT)


def test_a_recovery_of_long_ago_proves_nothing() -> None:
    assert seen("recovered", answers={"health": "positive", "since": "2021-08-10"}) is None


def test_nothing_counts_longer_than_visits_are_kept() -> None:
    found = seen("pcr", "P2", keep_days=1)
    assert found is not None
    assert found.ends_on == MONDAY + timedelta(1)


@pytest.mark.parametrize(
    ("version", "keys"),
    [
        ("P1", ["two-doses", "one-dose", "pcr", "antigen", "letter", "recovered"]),
        ("P5", ["two-doses", "booster", "pcr", "antigen", "letter"]),
    ],
)
def test_only_proof_that_helps_under_the_rules_is_offered(version: str, keys: list[str]) -> None:
    found = offered({"doses": "0"}, on=MONDAY, rules=rules_for(version, on=MONDAY))
    assert [one.key for one in found] == keys


VERDICTS = {one: Verdict(one, ("why",), None, "P1") for one in Colour}
TOMORROW = MONDAY + timedelta(1)


@pytest.mark.parametrize(
    ("declared", "verified", "shown"),
    [
        (Colour.RED, GREEN, GREEN),
        (Colour.RED, YELLOW, YELLOW),
        (Colour.ASK, GREEN, GREEN),
        (Colour.ASK, YELLOW, YELLOW),
        (Colour.YELLOW, GREEN, GREEN),
        (Colour.YELLOW, YELLOW, YELLOW),
        (Colour.GREEN, YELLOW, GREEN),
        (Colour.GREEN, GREEN, GREEN),
        (Colour.BLACK, GREEN, Colour.BLACK),
        (Colour.BLACK, YELLOW, Colour.BLACK),
    ],
)
def test_a_verification_improves_everything_but_black(
    declared: Colour, verified: Colour, shown: Colour
) -> None:
    found = lifted(VERDICTS[declared], [verification(verified, TOMORROW)], on=MONDAY)
    assert found.colour is shown


def test_a_lifted_colour_says_so_first_and_until_when() -> None:
    found = lifted(VERDICTS[Colour.RED], [verification(GREEN, TOMORROW)], on=MONDAY)
    assert found == Verdict(GREEN, ("verified", "why"), TOMORROW, "P1")


def test_a_verdict_that_is_not_improved_stays_as_it_is() -> None:
    found = lifted(VERDICTS[Colour.GREEN], [verification(GREEN, TOMORROW)], on=MONDAY)
    assert found is VERDICTS[Colour.GREEN]


def test_a_verification_counts_until_the_day_before_its_end() -> None:
    known = [verification(GREEN, TOMORROW)]
    assert lifted(VERDICTS[Colour.RED], known, on=MONDAY).colour is GREEN
    assert lifted(VERDICTS[Colour.RED], known, on=TOMORROW).colour is Colour.RED


def test_a_verification_no_better_than_what_was_declared_changes_nothing() -> None:
    known = [verification(YELLOW, TOMORROW)]
    assert lifted(VERDICTS[YELLOW], known, on=MONDAY) is VERDICTS[YELLOW]


def test_of_several_verifications_the_best_counts_and_of_equals_the_longest() -> None:
    later = TOMORROW + timedelta(5)
    known = [
        verification(YELLOW, later),
        verification(GREEN, TOMORROW),
        verification(GREEN, later),
        verification(GREEN, MONDAY),
    ]
    found = lifted(VERDICTS[Colour.RED], known, on=MONDAY)
    assert (found.colour, found.ends_on) == (GREEN, later)


answers = st.fixed_dictionaries(
    {"health": st.sampled_from(("positive", "contact", "isolate"))},
    optional={
        "since": st.integers(0, 40).map(lambda ago: (MONDAY - timedelta(ago)).isoformat()),
        **{
            key: st.sampled_from(sorted(values))
            for key, values in KNOWN.items()
            if key != "health"
        },
        "test-on": st.integers(0, 5).map(lambda ago: (MONDAY - timedelta(ago)).isoformat()),
    },
)
verifications = st.lists(
    st.builds(
        verification,
        st.sampled_from(GIVES),
        st.integers(-3, 30).map(lambda days: MONDAY + timedelta(days)),
        st.sampled_from([one.key for one in EVIDENCE]),
    ),
    max_size=4,
)


@given(answers, verifications, st.sampled_from(RULE_VERSIONS))
def test_who_declares_black_stays_black_whatever_was_verified(said, known, rules) -> None:
    declared = judge(said, on=MONDAY, rules=rules)
    shown = lifted(declared, known, on=MONDAY)
    assert (shown.colour is Colour.BLACK) == (declared.colour is Colour.BLACK)
    assert shown.colour.severity <= declared.colour.severity


@given(answers, st.sampled_from(RULE_VERSIONS), st.sampled_from(EVIDENCE), st.integers(0, 9))
def test_no_proof_ever_gives_a_colour_that_calls_the_officers(said, rules, evidence, ago) -> None:
    found = worth(evidence, said, days_ago=ago, on=MONDAY, rules=rules, keep_days=KEPT)
    assert found is None or (found.colour in GIVES and found.ends_on > MONDAY)
