"""Which answers the rules need, given those already there: shared by questions and judge.

The day these functions reckon with is the stamp `said-on` in the answers.
"""

from collections.abc import Callable, Mapping
from datetime import date

from bot.domain.colour.answers import (
    CAUSES,
    KNOWN,
    OFFICER_DECIDES,
    SAID_ON,
    TESTS,
    Answers,
    day_of,
)
from bot.domain.colour.rules import BlackPeriod, RuleVersion, first_match
from bot.domain.colour.verdict import Colour


def period_of(answers: Answers, rules: RuleVersion) -> BlackPeriod | None:
    """Return the black period that the answer about health may lead to, or None."""
    return rules.black_period(CAUSES.get(answers.get("health", "")))


def black_until(answers: Answers, rules: RuleVersion, *, on: date) -> date | None:
    """Return the first day that is no longer black, None if this day is not black."""
    period, since = period_of(answers, rules), day_of(answers, "since")
    if period is None or since is None or since > on:
        return None
    said_on = day_of(answers, SAID_ON) or on
    free = period.first_free_day(since, test=answers.get("tested"), said_on=said_on)
    return free if on < free else None


def proof_on(answers: Answers, rules: RuleVersion, *, on: date) -> str | None:
    """Return the circumstance that counts on this day; a test counts only while it is valid."""
    circumstance = answers.get("circumstance")
    if circumstance not in TESTS:
        return circumstance
    taken = day_of(answers, "test-on")
    if taken is None or not taken <= on < rules.test_end(circumstance, taken):
        return None
    too_early = _on_last_day(circumstance, taken, rules, on=on) and (
        answers.get("test-at") == "earlier"
    )
    return None if too_early else circumstance


def _on_last_day(test: str, taken: date, rules: RuleVersion, *, on: date) -> bool:
    """Tell whether the hour at which the sample was taken decides: the test ends on this day."""
    return (on - taken).days == rules.test_days(test)


def always(answers: Answers, rules: RuleVersion) -> bool:
    """Return True: everybody is asked."""
    return True


def needs_since(answers: Answers, rules: RuleVersion) -> bool:
    """Return whether the end of black hangs on a date."""
    return period_of(answers, rules) is not None


def needs_tested(answers: Answers, rules: RuleVersion) -> bool:
    """Return whether a test can already count and the period is not over without one."""
    period, since = period_of(answers, rules), day_of(answers, "since")
    if period is None or since is None:
        return False
    days = (_today(answers, since) - since).days
    return period.test_from <= days < period.untested


def needs_doses(answers: Answers, rules: RuleVersion) -> bool:
    """Return whether doses matter: not while the visitor is black."""
    since = day_of(answers, "since")
    return since is None or black_until(answers, rules, on=_today(answers, since)) is None


def needs_circumstance(answers: Answers, rules: RuleVersion) -> bool:
    """Return whether the doses alone leave room for a better colour."""
    return needs_doses(answers, rules) and _not_green(answers, rules, proof=None)


def needs_test_on(answers: Answers, rules: RuleVersion) -> bool:
    """Return whether the day of a negative test is needed."""
    return answers.get("circumstance") in TESTS and needs_circumstance(answers, rules)


def needs_test_at(answers: Answers, rules: RuleVersion) -> bool:
    """Return whether a test counts only if its sample was taken later in the day than now."""
    test, taken = answers.get("circumstance"), day_of(answers, "test-on")
    if test not in TESTS or taken is None or not needs_test_on(answers, rules):
        return False
    return _on_last_day(test, taken, rules, on=_today(answers, taken))


def needs_age(answers: Answers, rules: RuleVersion) -> bool:
    """Return whether the version tells ages apart and the colour is not green at every age."""
    if not rules.child_criteria or answers.get("circumstance") in OFFICER_DECIDES:
        return False
    today = _today(answers, day_of(answers, "test-on") or date.min)
    proof = proof_on(answers, rules, on=today)
    return needs_doses(answers, rules) and _not_green(answers, rules, proof=proof)


# A missing `tested` is no gap: without a test the visitor simply stays black.
NEEDS: Mapping[str, Callable[[Answers, RuleVersion], bool]] = {
    "health": always,
    "since": needs_since,
    "doses": needs_doses,
    "circumstance": needs_circumstance,
    "test-on": needs_test_on,
    "test-at": needs_test_at,
    "age": needs_age,
}


def _today(answers: Answers, otherwise: date) -> date:
    return day_of(answers, SAID_ON) or otherwise


def _not_green(answers: Answers, rules: RuleVersion, *, proof: str | None) -> bool:
    doses = answers.get("doses", "")
    if doses not in KNOWN["doses"]:
        return False
    tables = rules.tables(None)
    return any(first_match(t, int(doses), proof).colour is not Colour.GREEN for t in tables)
