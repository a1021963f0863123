"""The one evaluator of every version: black, what no rule decides, green, yellow, red."""

from collections.abc import Sequence
from datetime import date

from bot.domain.colour.answers import OFFICER_DECIDES, TESTS, Answers, day_of, fault, stamped
from bot.domain.colour.beside import REASONS
from bot.domain.colour.needs import NEEDS, black_until, period_of, proof_on
from bot.domain.colour.rules import RuleVersion, first_match
from bot.domain.colour.verdict import Colour, Verdict
from bot.domain.colour.versions import RULE_VERSIONS

# Reasons that no criterion or black period names.
_OTHER_REASONS = frozenset(
    {
        "companion-only",
        "contradictory",
        "ill",
        "incomplete",
        "no-rule",
        "test-too-old",
        "unknown-answer",
    }
)


def judge(answers: Answers, *, on: date, rules: RuleVersion) -> Verdict:
    """Return the colour of these answers on this day, with its reasons and its end.

    Never raises for odd answers: what is unknown, missing or contradictory gives ASK.
    Days are whole days, so a PCR valid 2x24 h counts on its day and the two after it; on the
    last one whoever is asked says whether the sample was taken later in the day (`test-at`).
    Answers without a `said-on` stamp count as given on this day.
    """
    return (
        _black(answers, on, rules)
        or _undecided(answers, on, rules)
        or _by_doses(answers, on, rules)
    )


def reason_keys(versions: Sequence[RuleVersion] = RULE_VERSIONS) -> frozenset[str]:
    """Return every reason a verdict under these versions can name: each needs its words."""
    tables = [
        table for version in versions for table in (version.criteria, version.child_criteria)
    ]
    by_rule = {reason for table in tables for criterion in table for reason in criterion.reasons}
    causes = {period.cause for version in versions for period in version.black}
    return frozenset(by_rule | causes) | _OTHER_REASONS | OFFICER_DECIDES | REASONS


def _black(answers: Answers, on: date, rules: RuleVersion) -> Verdict | None:
    period, ends_on = period_of(answers, rules), black_until(answers, rules, on=on)
    if period is None or ends_on is None:
        return None
    return Verdict(Colour.BLACK, (period.cause,), ends_on, rules.name)


def _undecided(answers: Answers, on: date, rules: RuleVersion) -> Verdict | None:
    reason = fault(answers, on=on) or _gap(answers, on, rules) or _for_officer(answers)
    return None if reason is None else Verdict(Colour.ASK, (reason,), None, rules.name)


def _gap(answers: Answers, on: date, rules: RuleVersion) -> str | None:
    if answers.get("age") == "under-scale":
        return "companion-only"
    today = stamped(answers, on)
    missing = any(key not in answers and need(today, rules) for key, need in NEEDS.items())
    return "incomplete" if missing else None


def _for_officer(answers: Answers) -> str | None:
    # From two doses on nobody is asked about a letter or doses abroad.
    circumstance = answers.get("circumstance")
    few_doses = answers["doses"] in {"0", "1"}
    return circumstance if few_doses and circumstance in OFFICER_DECIDES else None


def _by_doses(answers: Answers, on: date, rules: RuleVersion) -> Verdict:
    proof = proof_on(answers, rules, on=on)
    # An age that was not asked is one that makes no difference: any table will do.
    table = rules.tables(answers.get("age"))[0]
    match = first_match(table, int(answers["doses"]), proof)
    reasons = match.reasons
    if proof is None and answers.get("circumstance") in TESTS and match.colour != Colour.GREEN:
        reasons += ("test-too-old",)
    if answers.get("health") == "ill":
        reasons += ("ill",)  # no published criterion: advice only
    taken = day_of(answers, "test-on")
    ends_on = None
    if match.proof in TESTS and taken is not None:
        ends_on = rules.test_end(match.proof, taken)
    return Verdict(match.colour, reasons, ends_on, rules.name)
