"""The questions a visitor meets, in which order, and what returning visitors may skip."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.colour import RULE_VERSIONS, SAID_ON, Colour, Criterion, Verdict, judge, rules_for
from bot.domain.colour.needs import period_of
from bot.domain.door.screening import (
    QUESTIONS,
    Option,
    Question,
    label_key,
    needs_confirmation,
    next_question,
    offered,
    progress,
    record,
    still_valid,
    undo,
)

TODAY = date(2021, 11, 2)
BY_KEY = {question.key: question for question in QUESTIONS}
VERSIONS = st.sampled_from(RULE_VERSIONS)
UNHURRIED = settings(deadline=None)  # a busy machine proves nothing about the rules
EVERY = pytest.mark.parametrize("rules", RULE_VERSIONS, ids=lambda r: r.name)
P1, P3, P4, P5 = (rules_for(name, on=TODAY) for name in ("P1", "P3", "P4", "P5"))
BEFORE_THE_QUESTIONS = 3  # START, consent, the name


def said(*, on=TODAY, **chosen):
    answers = {}
    for key, option in chosen.items():
        question = BY_KEY[key.replace("_", "-")]
        answers = record(answers, question, option, on=on)
    return answers


def asked(answers, rules):
    question = next_question(answers, rules)
    return question and question.key


def shown(answers, rules):
    return {o.key for o in offered(next_question(answers, rules), answers, rules)}


def walks(rules, answers=None):
    """Yield the answers of everybody who could come through the door."""
    answers = answers or {}
    question = next_question(answers, rules)
    if question is None:
        yield answers
        return
    for option in offered(question, answers, rules):
        yield from walks(rules, record(answers, question, option.key, on=TODAY))


def taps(answers, rules):
    questions = sum(question.key in answers for question in QUESTIONS)
    confirm = needs_confirmation(judge(answers, on=TODAY, rules=rules))
    return BEFORE_THE_QUESTIONS + questions + confirm


# Taps


def test_a_vaccinated_healthy_visitor_is_in_after_five_taps():
    assert taps(said(health="none", doses="2"), P1) == 5


@pytest.mark.parametrize("doses", ["0", "1"])
@pytest.mark.parametrize("circumstance", ["none", "recovered", "letter", "vaccinated-abroad"])
def test_a_visitor_with_few_doses_is_done_within_seven_taps(doses, circumstance):
    answers = said(health="none", doses=doses, circumstance=circumstance)
    assert next_question(answers, P1) is None
    assert taps(answers, P1) <= 7


def test_every_black_visitor_is_done_within_seven_taps():
    black = [a for a in walks(P1) if judge(a, on=TODAY, rules=P1).colour is Colour.BLACK]
    assert max(taps(answers, P1) for answers in black) == 7


# Which questions


@EVERY
def test_every_walk_through_the_questions_ends_in_a_complete_set_of_answers(rules):
    gaps = {"incomplete", "unknown-answer", "contradictory", "no-rule"}
    reasons = {r for a in walks(rules) for r in judge(a, on=TODAY, rules=rules).reasons}
    assert reasons
    assert reasons.isdisjoint(gaps)


@EVERY
def test_nobody_is_green_before_the_last_question(rules):
    for answers in walks(rules):
        shorter = undo(answers)
        assert judge(shorter, on=TODAY, rules=rules).colour is not Colour.GREEN


def test_a_healthy_visitor_is_asked_about_doses_next():
    assert asked(said(health="none"), P1) == "doses"


@pytest.mark.parametrize("health", ["positive", "contact", "isolate"])
def test_a_positive_or_exposed_visitor_is_asked_since_when(health):
    assert asked(said(health=health), P1) == "since"


@pytest.mark.parametrize(("rules", "key"), [(P1, "doses"), (P3, "since"), (P4, "doses")])
def test_arrival_from_abroad_needs_a_date_only_where_it_is_black(rules, key):
    assert asked(said(health="abroad"), rules) == key


def test_a_visitor_positive_today_is_not_asked_about_a_later_test():
    assert asked(said(health="positive", since="0"), P1) is None


@pytest.mark.parametrize(
    ("rules", "health", "since", "test"),
    [
        (P1, "positive", "3", "negative"),
        (P1, "contact", "5", "negative-twice"),
        (P3, "positive", "6", "pcr-twice"),
        (P3, "contact", "5", "negative-day-5"),
        (P3, "abroad", "5", "pcr-abroad"),
        (P4, "contact", "5", "pcr-day-5"),
    ],
)
def test_only_the_test_that_can_end_this_black_is_offered(rules, health, since, test):
    assert shown(said(health=health, since=since), rules) == {"none", test}


@EVERY
def test_a_black_visitor_is_not_asked_about_doses(rules):
    assert asked(said(health="positive", since="3", tested="none"), rules) is None


def test_a_contact_whose_days_are_over_is_not_asked_about_a_test():
    assert asked(said(health="contact", since="14"), P4) == "doses"


def test_a_visitor_whose_positive_test_is_long_ago_goes_on_to_doses():
    assert asked(said(health="positive", since="older"), P1) == "doses"


@pytest.mark.parametrize("doses", ["2", "3"])
def test_a_fully_vaccinated_visitor_is_asked_nothing_more(doses):
    assert asked(said(health="none", doses=doses), P1) is None


def test_two_doses_under_the_booster_rules_leave_room_for_a_test_but_not_for_a_letter():
    options = shown(said(health="none", doses="2"), P5)
    assert options == {"none", "recovered", "pcr", "antigen"}


def test_a_single_dose_vaccine_is_offered_to_people_with_one_dose_only():
    assert "single-dose" not in shown(said(health="none", doses="0"), P1)
    assert "single-dose" in shown(said(health="none", doses="1"), P1)


def test_a_negative_test_leads_to_its_day():
    assert asked(said(health="none", doses="0", circumstance="antigen"), P1) == "test-on"


def test_the_age_is_asked_only_where_the_rules_tell_ages_apart():
    answers = said(health="none", doses="1", circumstance="none")
    assert (asked(answers, P1), asked(answers, P5)) == (None, "age")


def test_a_visitor_with_a_letter_is_not_asked_for_the_age():
    assert asked(said(health="none", doses="0", circumstance="letter"), P5) is None


def test_the_age_is_asked_where_rules_are_stricter_for_children():
    stricter = replace(P1, child_criteria=(Criterion(Colour.YELLOW, ("two-doses",), 2),))
    assert asked(said(health="none", doses="2", circumstance="none"), stricter) == "age"


def test_a_visitor_with_a_booster_is_not_asked_for_the_age():
    assert asked(said(health="none", doses="3"), P5) is None


def test_a_city_may_bring_its_own_questions():
    mask = Question("mask", (Option("yes", "😷"),), lambda answers, rules: True)
    assert next_question({}, P1, (mask,)) is mask


# Dates by buttons


@EVERY
@pytest.mark.parametrize("health", ["positive", "contact", "abroad"])
@pytest.mark.parametrize("test_taken", [False, True])
@pytest.mark.parametrize("days", range(15))
def test_taking_the_next_smaller_button_decides_as_the_exact_day(rules, health, test_taken, days):
    buttons = [o.days_ago for o in BY_KEY["since"].options if o.days_ago is not None]
    period = period_of({"health": health}, rules)
    test = period.test if period and test_taken else "none"
    exact, rounded = (
        {"health": health, "since": (TODAY - timedelta(ago)).isoformat(), "tested": test}
        for ago in (days, max(b for b in buttons if b <= days))
    )
    assert (
        judge(exact | {"doses": "3"}, on=TODAY, rules=rules).colour
        is judge(rounded | {"doses": "3"}, on=TODAY, rules=rules).colour
    )


@EVERY
def test_older_is_longer_ago_than_every_black_period(rules):
    last = max(o.days_ago or 0 for o in BY_KEY["since"].options)
    assert all(period.untested <= last + 1 for period in rules.black)


# Recording and going back


def test_a_dated_option_is_stored_as_its_day():
    assert said(health="positive", since="3")["since"] == "2021-10-30"


def test_the_day_of_the_answers_is_kept_beside_them():
    assert said(health="none")[SAID_ON] == "2021-11-02"


def test_a_button_of_another_question_is_refused():
    with pytest.raises(ValueError, match="doses"):
        record({}, BY_KEY["doses"], "positive", on=TODAY)


def test_recording_leaves_the_old_answers_alone():
    before = said(health="none")
    record(before, BY_KEY["doses"], "2", on=TODAY)
    assert "doses" not in before


def test_an_old_button_tapped_again_asks_the_later_questions_anew():
    answers = said(health="none", doses="0", circumstance="letter")
    assert record(answers, BY_KEY["health"], "ill", on=TODAY) == said(health="ill")


def test_back_drops_the_last_answer():
    assert undo(said(health="none", doses="2")) == said(health="none")


def test_back_from_the_first_answer_leaves_nothing():
    assert undo(said(health="none")) == {}


def test_back_at_the_beginning_stays_there():
    assert undo({}) == {}


@UNHURRIED
@given(VERSIONS, st.lists(st.one_of(st.just("back"), st.integers(0, 9)), max_size=25))
def test_any_taps_and_backs_lead_to_a_sensible_place(rules, moves):
    answers = {}
    for move in moves:
        question = next_question(answers, rules)
        if move == "back" or question is None:
            answers = undo(answers)
        else:
            options = offered(question, answers, rules)
            answers = record(answers, question, options[move % len(options)].key, on=TODAY)
    verdict = judge(answers, on=TODAY, rules=rules)
    open_questions = next_question(answers, rules) is not None
    # A black visitor may still name a test; everybody else is undecided until the last answer.
    assert open_questions == (verdict.reasons == ("incomplete",)) or (
        verdict.colour is Colour.BLACK and asked(answers, rules) == "tested"
    )


# Progress and confirmation


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ({}, 1),
        ({"health": "none"}, 2),
        ({"health": "none", "doses": "2"}, 2),
        ({"health": "none", "doses": "0"}, 3),
        ({"health": "none", "doses": "0", "circumstance": "pcr"}, 4),
        ({"health": "positive"}, 2),
        ({"health": "positive", "since": "3"}, 3),
    ],
)
def test_the_visitor_sees_how_far_it_is(chosen, expected):
    assert progress(said(**chosen), P1) == expected


@pytest.mark.parametrize("colour", Colour)
def test_only_alarming_results_are_confirmed_first(colour):
    assert needs_confirmation(Verdict(colour, (), None, "P1")) is colour.alarming


# Still the same?


def test_a_vaccinated_visitor_returns_with_one_tap_a_year_later():
    assert still_valid(said(health="none", doses="2"), on=TODAY + timedelta(365), rules=P1)


def test_a_visitor_still_black_may_say_so_again():
    assert still_valid(said(health="positive", since="0"), on=TODAY, rules=P1)


def test_a_visitor_whose_black_period_is_over_is_asked_again():
    answers = said(health="positive", since="14", tested="none")
    assert not still_valid(answers, on=TODAY + timedelta(1), rules=P1)


def test_a_black_visitor_is_asked_again_once_a_test_can_count():
    assert not still_valid(said(health="positive", since="3"), on=TODAY + timedelta(2), rules=P4)


@pytest.mark.parametrize(("days", "same"), [(0, True), (1, False), (2, False)])
def test_the_day_after_an_antigen_test_its_hour_is_asked(days, same):
    answers = said(health="none", doses="0", circumstance="antigen", test_on="0")
    assert still_valid(answers, on=TODAY + timedelta(days), rules=P1) is same


@pytest.mark.parametrize(("days", "same"), [(89, True), (90, False)])
def test_a_recovery_is_asked_about_again_after_three_months(days, same):
    answers = said(health="none", doses="0", circumstance="recovered")
    assert still_valid(answers, on=TODAY + timedelta(days), rules=P1) is same


def test_an_illness_of_that_day_is_asked_about_again():
    assert not still_valid(said(health="ill", doses="2"), on=TODAY + timedelta(1), rules=P1)


def test_newer_rules_that_need_more_answers_ask_again():
    answers = said(health="none", doses="2")
    assert not still_valid(answers, on=TODAY, rules=P5)


def test_an_answer_nobody_knows_is_asked_again():
    assert not still_valid({"health": "none", "doses": "many"}, on=TODAY, rules=P1)


def test_a_test_far_in_the_future_is_asked_about_again():
    answers = {"health": "none", "doses": "0", "circumstance": "pcr", "test-on": "9999-12-31"}
    assert not still_valid(answers, on=TODAY, rules=P5)


def test_a_newcomer_has_nothing_that_could_be_the_same():
    assert not still_valid({}, on=TODAY, rules=P1)


# What stands on the buttons


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q.key)
def test_options_shown_together_have_symbols_of_their_own(question):
    plain = [o for o in question.options if question.key != "tested" and o.symbol != "📅"]
    assert len({o.symbol for o in plain}) == len(plain)


@pytest.mark.parametrize(
    ("question", "option", "key"),
    [
        ("health", "ill", "option-health-ill"),
        ("since", "0", "option-today"),
        ("since", "1", "option-yesterday"),
        ("test-on", "3", "option-days-ago"),
        ("test-on", "older", "option-older"),
        ("doses", "0", "option-doses-0"),
    ],
)
def test_a_button_knows_its_words(question, option, key):
    chosen = next(o for o in BY_KEY[question].options if o.key == option)
    assert label_key(BY_KEY[question], chosen) == key


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q.key)
def test_every_button_is_understood_by_the_judge(question):
    for option in question.options:
        answers = record({}, question, option.key, on=TODAY)
        assert "unknown-answer" not in judge(answers, on=TODAY, rules=P1).reasons
