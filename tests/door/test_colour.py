"""The published colour rules, row by row, and what must hold for every version."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.colour import (
    REASON_CLASSES,
    RULE_VERSIONS,
    SAID_ON,
    Colour,
    Criterion,
    RuleVersion,
    Verdict,
    judge,
    reason_class,
    reason_keys,
    rules_for,
)
from bot.domain.colour.answers import KNOWN

G, Y, A, R, B = Colour.GREEN, Colour.YELLOW, Colour.ASK, Colour.RED, Colour.BLACK
TODAY = date(2021, 11, 2)
ALL = ("P0", "P1", "P2", "P3", "P4", "P5")
EVERY = pytest.mark.parametrize("version", ALL)


def rules(name):
    return rules_for(name, on=TODAY)


def ago(days):
    return (TODAY - timedelta(days)).isoformat()


def well(doses, circumstance="none", **more):
    return {"health": "none", "doses": doses, "circumstance": circumstance, **more}


def with_test(doses, kind, days, **more):
    return well(doses, kind, **{"test-on": ago(days), "test-at": "later"}, **more)


def sick(health, days, test=None):
    answers = {"health": health, "since": ago(days), SAID_ON: TODAY.isoformat()}
    return answers if test is None else answers | {"tested": test}


def colour(answers, version, on=TODAY):
    return judge(answers, on=on, rules=rules(version)).colour


# One row: versions, answers, colour. The rows of the first table of the published rules.
CHILD, ADULT = {"age": "child"}, {"age": "adult"}
TABLE = [
    (("P0", "P1", "P2", "P3", "P4"), well("3"), G),
    (("P0", "P1", "P2", "P3", "P4"), well("2"), G),
    (("P0", "P1", "P2", "P3", "P4"), well("1"), Y),
    (("P0", "P1", "P2", "P3", "P4"), well("0"), R),
    (("P0", "P1", "P2", "P3", "P4"), well("0", "recovered"), Y),
    (("P0", "P1", "P2", "P3", "P4"), well("1", "single-dose"), G),
    (("P0", "P1"), well("1", "recovered"), Y),
    (("P2", "P3", "P4"), well("1", "recovered"), G),
    (("P0", "P1"), with_test("0", "pcr", 2), G),
    (("P0", "P1"), with_test("0", "pcr", 3), R),
    (("P0", "P1"), with_test("1", "pcr", 3), Y),
    (("P2", "P3", "P4", "P5"), with_test("0", "pcr", 3, **ADULT), G),
    (("P2", "P3", "P4"), with_test("0", "pcr", 4), R),
    (ALL, with_test("0", "antigen", 0, **ADULT), G),
    (ALL, with_test("0", "antigen", 1, **ADULT), G),
    (ALL, with_test("0", "antigen", 2, **ADULT), R),
    (("P5",), well("3", **ADULT), G),
    (("P5",), well("2", "recovered", **ADULT), G),
    (("P5",), well("2", **ADULT), Y),
    (("P5",), well("1", "single-dose", **ADULT), Y),
    # 6 to 17: a full series, as two doses are; the text names no single-dose vaccine there.
    (("P5",), well("1", "single-dose", **CHILD), G),
    (("P5",), well("1", **ADULT), R),
    (("P5",), well("1", "recovered", **ADULT), R),
    (("P5",), well("0", **ADULT), R),
    (("P5",), well("0", "recovered", **ADULT), R),
    (("P5",), well("2", **CHILD), G),
    (("P5",), well("1", "recovered", **CHILD), G),
    (("P5",), well("1", **CHILD), Y),
    (("P5",), well("0", **CHILD), R),
    (("P5",), with_test("0", "antigen", 1, **CHILD), G),
    (("P5",), with_test("0", "pcr", 3, **CHILD), G),
    (("P5",), with_test("1", "pcr", 4, **CHILD), Y),
    (ALL, well("0", "letter", **ADULT), A),
    (ALL, well("1", "letter", **ADULT), A),
    (ALL, well("0", "vaccinated-abroad", **ADULT), A),
    (ALL, well("0", age="under-scale"), A),
]


@pytest.mark.parametrize(
    ("version", "answers", "expected"),
    [(version, answers, expected) for names, answers, expected in TABLE for version in names],
)
def test_each_row_of_the_published_rules_gives_its_colour(version, answers, expected):
    assert colour(answers, version) is expected


# Versions, cause, test named today, days since day 0 on which it is named, first free day H+n.
ENDS = [
    (("P0", "P1", "P2"), "positive", None, 3, 15),
    (("P0", "P1", "P2"), "positive", "negative", 3, 11),
    (("P0", "P1", "P2"), "contact", None, 3, 15),
    (("P0", "P1", "P2"), "contact", "negative-twice", 5, 6),
    (("P0", "P1", "P2"), "contact", "negative-twice", 4, 15),
    (("P0", "P1", "P2"), "isolate", None, 3, 15),
    (("P2", "P3"), "abroad", None, 3, 15),
    (("P2", "P3"), "abroad", "pcr-abroad", 4, 5),
    (("P3",), "positive", None, 3, 10),
    (("P3",), "positive", "pcr-twice", 5, 10),
    (("P3",), "positive", "pcr-twice", 4, 10),
    (("P3",), "positive", "negative-day-5", 6, 10),
    (("P3",), "contact", None, 3, 10),
    (("P3",), "contact", "negative-day-5", 4, 10),
    (("P4", "P5"), "positive", None, 3, 10),
    (("P4", "P5"), "positive", "pcr-day-5", 4, 10),
    (("P4", "P5"), "contact", None, 3, 14),
    (("P4", "P5"), "contact", "pcr-day-5", 4, 14),
]


@pytest.mark.parametrize(
    ("version", "cause", "test", "days", "free"),
    [(version, *row) for names, *row in ENDS for version in names],
)
def test_a_black_visitor_hears_the_first_free_day(version, cause, test, days, free):
    verdict = judge(sick(cause, days, test), on=TODAY, rules=rules(version))
    assert (verdict.colour, verdict.ends_on) == (B, TODAY + timedelta(free - days))


@pytest.mark.parametrize(
    ("version", "cause", "test", "days"),
    [
        ("P3", "positive", "pcr-twice", 6),
        ("P3", "contact", "negative-day-5", 5),
        ("P4", "positive", "pcr-day-5", 5),
        ("P4", "contact", "pcr-day-5", 5),
        ("P5", "positive", "pcr-day-5", 5),
        ("P5", "contact", "pcr-day-5", 5),
        ("P1", "positive", "negative", 11),
        ("P1", "contact", "negative-twice", 6),
        ("P2", "abroad", "pcr-abroad", 5),
        ("P1", "positive", None, 15),
        ("P4", "contact", None, 14),
    ],
)
def test_a_visitor_whose_period_is_over_is_judged_by_doses(version, cause, test, days):
    assert colour(sick(cause, days, test) | {"doses": "3"}, version) is G


@pytest.mark.parametrize("version", ["P0", "P1", "P4", "P5"])
def test_arrival_from_abroad_is_not_black_where_it_is_not_listed(version):
    assert colour({"health": "abroad", "doses": "3"}, version) is G


@EVERY
def test_a_visitor_positive_long_ago_is_judged_by_doses(version):
    answers = {"health": "positive", "since": "older", "doses": "3"}
    assert colour(answers, version) is G


@EVERY
def test_a_visitor_ill_today_gets_advice_and_keeps_the_colour(version):
    verdict = judge({"health": "ill", "doses": "3"}, on=TODAY, rules=rules(version))
    assert (verdict.colour, verdict.reasons[-1]) == (G, "ill")


def test_a_visitor_whose_black_is_over_still_owes_the_answer_about_doses():
    answers = sick("positive", 3)
    later = judge(answers, on=TODAY + timedelta(12), rules=rules("P1"))
    assert (later.colour, later.reasons) == (A, ("incomplete",))


def test_a_test_named_too_early_does_not_start_to_count_on_a_later_day():
    answers = sick("positive", 3, "pcr-day-5")
    assert colour(answers, "P4", on=TODAY + timedelta(3)) is B


def test_a_pcr_of_two_days_ago_counts_until_tonight():
    verdict = judge(with_test("0", "pcr", 2), on=TODAY, rules=rules("P1"))
    assert verdict.ends_on == TODAY + timedelta(1)


def test_a_pcr_of_an_earlier_hour_two_days_ago_has_run_out():
    answers = with_test("0", "pcr", 2) | {"test-at": "earlier"}
    verdict = judge(answers, on=TODAY, rules=rules("P1"))
    assert (verdict.colour, "test-too-old" in verdict.reasons) == (R, True)


def test_a_visitor_with_an_old_test_hears_that_it_is_too_old():
    verdict = judge(with_test("0", "antigen", 2), on=TODAY, rules=rules("P1"))
    assert verdict.reasons == ("no-dose", "test-too-old")


def test_an_old_test_is_no_matter_for_a_child_who_is_green_without_it():
    verdict = judge(with_test("2", "pcr", 9, **CHILD), on=TODAY, rules=rules("P5"))
    assert verdict.reasons == ("two-doses",)


def test_a_letter_takes_nothing_from_a_visitor_with_two_doses():
    assert colour(well("2", "letter"), "P1") is G


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ({}, "incomplete"),
        ({"doses": "2"}, "incomplete"),
        ({"health": "none"}, "incomplete"),
        ({"health": "positive", "doses": "2"}, "incomplete"),
        ({"health": "none", "doses": "0"}, "incomplete"),
        (well("0", "pcr"), "incomplete"),
        (well("7"), "unknown-answer"),
        (well("2", "magic"), "unknown-answer"),
        ({"health": "fine", "doses": "2"}, "unknown-answer"),
        ({"health": "positive", "since": "soon", "doses": "2"}, "unknown-answer"),
        ({"health": "positive", "since": ago(-1), "doses": "2"}, "contradictory"),
        (with_test("0", "pcr", -1), "contradictory"),
        (well("0", "single-dose"), "contradictory"),
        (well("0", "letter"), "letter"),
        (well("1", "vaccinated-abroad"), "vaccinated-abroad"),
        (well("2", age="under-scale"), "companion-only"),
    ],
)
def test_what_no_rule_decides_goes_to_an_officer_with_its_reason(answers, reason):
    assert judge(answers, on=TODAY, rules=rules("P1")) == Verdict(A, (reason,), None, "P1")


def test_an_adult_without_age_in_the_last_version_is_asked_about():
    assert judge(well("2"), on=TODAY, rules=rules("P5")).reasons == ("incomplete",)


def test_rules_without_a_fitting_row_leave_it_to_an_officer():
    bare = RuleVersion("X", TODAY, "nobody", (), (Criterion(G, ("booster",), 3),), 2, 1, 12)
    assert judge(well("1"), on=TODAY, rules=bare).reasons == ("no-rule",)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2020, 1, 1), "P0"),
        (date(2021, 8, 31), "P0"),
        (date(2021, 9, 1), "P1"),
        (date(2022, 2, 4), "P1"),
        (date(2022, 2, 5), "P2"),
        (date(2022, 2, 14), "P3"),
        (date(2022, 2, 22), "P4"),
        (date(2022, 7, 16), "P4"),
        (date(2022, 7, 17), "P5"),
        (date(2030, 1, 1), "P5"),
    ],
)
def test_by_date_takes_the_version_in_force_on_the_day(day, name):
    assert rules_for("by-date", on=day).name == name


def test_a_mistyped_version_is_told_the_valid_choices():
    with pytest.raises(ValueError, match="P0, P1, P2, P3, P4, P5, by-date"):
        rules_for("P9", on=TODAY)


def test_a_city_may_bring_its_own_versions():
    own = RuleVersion("own", TODAY, "the city", (), (Criterion(G, ("two-doses",), 0),), 2, 1, 12)
    assert rules_for("own", on=TODAY, versions=(own,)) is own


@pytest.mark.parametrize(
    ("answers", "version", "key"),
    [
        (sick("positive", 1), "P1", "positive-or-contact"),
        (sick("isolate", 1), "P1", "positive-or-contact"),
        (sick("abroad", 1), "P2", "abroad"),
        (well("0"), "P1", "not-vaccinated"),
        (well("0", "letter"), "P1", "look-needed"),
    ],
)
def test_the_group_reads_a_neutral_class_instead_of_the_reasons(answers, version, key):
    assert reason_class(judge(answers, on=TODAY, rules=rules(version))) == key


def test_only_ask_red_and_black_call_an_officer():
    assert [c for c in sorted(Colour, key=lambda c: c.severity) if c.alarming] == [A, R, B]


# What must hold for any answers at all.
DAYS = st.one_of(st.integers(-2, 20).map(ago), st.just("older"))
OPTIONS = {key: st.sampled_from(sorted(known)) for key, known in KNOWN.items()}
OPTIONS |= {"since": DAYS, "test-on": DAYS}
ANSWERS = st.fixed_dictionaries({SAID_ON: st.just(TODAY.isoformat())}, optional=OPTIONS)
VERSIONS = st.sampled_from(RULE_VERSIONS)
UNHURRIED = settings(deadline=None)  # a busy machine proves nothing about the rules


@UNHURRIED
@given(ANSWERS, VERSIONS, st.integers(0, 2))
def test_one_more_dose_never_makes_the_colour_worse(answers, version, doses):
    fewer, more = (
        judge(answers | {"doses": str(n)}, on=TODAY, rules=version) for n in (doses, doses + 1)
    )
    assert more.colour.severity <= fewer.colour.severity


@UNHURRIED
@given(ANSWERS, VERSIONS, st.sampled_from(["positive", "contact", "isolate"]), st.integers(0, 4))
def test_black_beats_every_other_answer(answers, version, cause, days):
    assert judge(answers | sick(cause, days), on=TODAY, rules=version).colour is B


@UNHURRIED
@given(ANSWERS, VERSIONS)
def test_the_colour_lasts_until_the_day_it_is_said_to_end_and_no_longer(answers, version):
    verdict = judge(answers, on=TODAY, rules=version)
    end = verdict.ends_on or TODAY + timedelta(1)
    before = judge(answers, on=end - timedelta(1), rules=version)
    after = judge(answers, on=end, rules=version)
    assert before.colour is verdict.colour
    assert verdict.ends_on is None or (end > TODAY and after.colour is not verdict.colour)


@UNHURRIED
@given(ANSWERS, VERSIONS)
def test_every_reason_given_is_among_those_with_words(answers, version):
    verdict = judge(answers, on=TODAY, rules=version)
    assert verdict.reasons
    assert reason_keys() >= set(verdict.reasons)
    assert reason_class(verdict) in REASON_CLASSES


@UNHURRIED
@given(st.dictionaries(st.sampled_from([*OPTIONS, SAID_ON]), st.text()), VERSIONS)
def test_nonsense_is_never_green_and_never_breaks_the_judge(answers, version):
    assert judge(answers, on=TODAY, rules=version).colour is not G


@UNHURRIED
@given(ANSWERS, VERSIONS, st.sampled_from(sorted(OPTIONS)), st.text())
def test_one_unknown_answer_is_enough_to_lose_the_green(answers, version, key, junk):
    odd = answers | {key: f"?{junk}"}
    assert judge(odd, on=TODAY, rules=version).colour in {A, B}
