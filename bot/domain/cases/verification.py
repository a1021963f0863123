"""What an officer has seen as proof: the colour it gives, until when, and where it counts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from bot.domain.colour import VERIFIED, Answers, Colour, RuleVersion, Verdict, judge
from bot.domain.colour.answers import SAID_ON, TESTS, day_of

LIFTS = (Colour.RED, Colour.ASK, Colour.YELLOW)  # black is never lifted
GIVES = (Colour.GREEN, Colour.YELLOW)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A kind of proof: the answers it stands for, or a colour where no rule decides.

    `booster`: a difference only to rules that ask for it.
    """

    key: str
    symbol: str
    answers: Mapping[str, str] = field(default_factory=dict)
    colour: Colour | None = None
    booster: bool = False

    @property
    def test(self) -> str | None:
        """Return which test it is, None if it is none: a test counts from its day on."""
        circumstance = self.answers.get("circumstance")
        return circumstance if circumstance in TESTS else None

    @property
    def recovery(self) -> bool:
        """Tell whether it is proof of an infection that is over."""
        return self.answers.get("circumstance") == "recovered"


# One entry each, the words are `evidence-KEY`. Only what was seen counts: a survivor is judged
# without the doses they declare.
EVIDENCE = (
    Evidence("two-doses", "💉💉", {"doses": "2", "circumstance": "none"}),
    Evidence("booster", "💉💉💉", {"doses": "3"}, booster=True),
    # Not in RULES §7: an office that looks at yellow visitors sees exactly this.
    Evidence("one-dose", "💉", {"doses": "1", "circumstance": "none"}),
    Evidence("pcr", "🧪", {"doses": "0", "circumstance": "pcr"}),
    Evidence("antigen", "👃", {"doses": "0", "circumstance": "antigen"}),
    # No rule gives a colour to who cannot be vaccinated; green with the letter is RULES §7.
    Evidence("letter", "📄", colour=Colour.GREEN),
    Evidence("recovered", "💪", {"doses": "0", "circumstance": "recovered"}),
)


@dataclass(frozen=True, slots=True)
class Seen:
    """What an officer says to have seen, and for a test how many days ago it was taken."""

    evidence: str
    days_ago: int = 0


@dataclass(frozen=True, slots=True)
class Verification:
    """A colour an officer gave for proof they saw; it counts at every office until it ends."""

    person_id: int
    case_id: int | None
    evidence: str
    colour: Colour
    by: int | None
    office_id: int
    seen_at: datetime
    ends_on: date  # the first day on which it no longer counts

    def holds(self, on: date) -> bool:
        """Tell whether it still counts on this day."""
        return on < self.ends_on


@dataclass(frozen=True, slots=True)
class Proven:
    """What a proof is worth: the colour, and the first day on which it no longer counts."""

    colour: Colour
    ends_on: date


def evidence_called(key: str, kinds: Iterable[Evidence] = EVIDENCE) -> Evidence | None:
    """Return the kind of proof with this key, or None."""
    return next((one for one in kinds if one.key == key), None)


def offered(answers: Answers, *, on: date, rules: RuleVersion) -> tuple[Evidence, ...]:
    """Return the kinds of proof that can give a visitor with these answers a better colour."""
    return tuple(
        one
        for one in EVIDENCE
        if (rules.asks_booster or not one.booster)
        and worth(one, answers, days_ago=0, on=on, rules=rules, keep_days=1) is not None
    )


def counting_days(evidence: Evidence, rules: RuleVersion) -> range:
    """Return how many days ago a test of this kind may have been taken and still count."""
    today = date.min
    return range((rules.test_end(evidence.test or "", today) - today).days)


def worth(
    evidence: Evidence,
    answers: Answers,
    *,
    days_ago: int,
    on: date,
    rules: RuleVersion,
    keep_days: int,
) -> Proven | None:
    """Return what a proof seen on this day is worth, None if it lets nobody in.

    Of the visitor's own `answers` only the age counts, and the day of a positive test for who
    has recovered since. What has no end of its own counts as long as visits are kept: our choice.
    """
    colour, ends_on = evidence.colour, None
    if colour is None:
        verdict = judge(_stands_for(evidence, answers, days_ago, on), on=on, rules=rules)
        colour, ends_on = verdict.colour, verdict.ends_on
    ends = [on + timedelta(keep_days), ends_on, _recovery_ends(evidence, answers, rules)]
    end = min(one for one in ends if one is not None)
    return Proven(colour, end) if colour in GIVES and on < end else None


def _stands_for(evidence: Evidence, answers: Answers, days_ago: int, on: date) -> Answers:
    # Rules that tell ages apart ask no more of a child than of an adult.
    made = {"health": "none", "age": answers.get("age", "adult"), **evidence.answers}
    if evidence.test is not None:
        made["test-on"] = (on - timedelta(days_ago)).isoformat()
        made["test-at"] = "later"  # the officer has read the hour too
    return {**made, SAID_ON: on.isoformat()}


def _recovery_ends(evidence: Evidence, answers: Answers, rules: RuleVersion) -> date | None:
    """Return when a recovery is too long ago, reckoned from the positive test, if declared."""
    since = day_of(answers, "since")
    if not evidence.recovery or since is None or answers.get("health") != "positive":
        return None
    return since + timedelta(rules.recovered_days)


def best(known: Iterable[Verification], *, on: date) -> Verification | None:
    """Return the best of those that count on a day, of equals the one that counts longest."""
    return min(
        (one for one in known if one.holds(on)),
        key=lambda one: (one.colour.severity, -one.ends_on.toordinal()),
        default=None,
    )


def lifted(verdict: Verdict, known: Iterable[Verification], *, on: date) -> Verdict:
    """Return a verdict as the best verification in force leaves it; black always stays."""
    found = best(known, on=on)
    if found is None or verdict.colour not in LIFTS:
        return verdict
    if found.colour.severity >= verdict.colour.severity:
        return verdict
    return Verdict(found.colour, (VERIFIED, *verdict.reasons), found.ends_on, verdict.version)
