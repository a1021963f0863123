"""The questions at the door as data, and the one loop that reads them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.colour import OLDER, SAID_ON, Answers, RuleVersion, Verdict, judge
from bot.domain.colour.answers import day_of, stamped
from bot.domain.colour.needs import (
    always,
    needs_age,
    needs_circumstance,
    needs_doses,
    needs_since,
    needs_test_at,
    needs_test_on,
    needs_tested,
    period_of,
)

Condition = Callable[[Answers, RuleVersion], bool]
# Answers that led here must be given anew: nothing in them can simply be "still the same".
STALE_REASONS = frozenset({"incomplete", "contradictory", "unknown-answer", "test-too-old", "ill"})


@dataclass(frozen=True, slots=True)
class Option:
    """One button: its key, an emoji for those who read little, and when it is shown."""

    key: str
    symbol: str
    days_ago: int | None = None
    offered_if: Condition = always


@dataclass(frozen=True, slots=True)
class Question:
    """One screen: its key, its buttons, and whether the answers so far call for it."""

    key: str
    options: tuple[Option, ...]
    asked_if: Condition


def _ends_black(answers: Answers, rules: RuleVersion, test: str) -> bool:
    period = period_of(answers, rules)
    return period is not None and period.test == test


def _test(key: str, symbol: str) -> Option:
    return Option(key, symbol, offered_if=lambda a, r: _ends_black(a, r, key))


def _few_doses(answers: Answers, rules: RuleVersion) -> bool:
    return answers.get("doses") in {"0", "1"}


def _one_dose(answers: Answers, rules: RuleVersion) -> bool:
    return answers.get("doses") == "1"


def _days_ago(*days: int) -> tuple[Option, ...]:
    keycaps = ("🌞", "1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣", "🔟")
    symbols = {day: keycaps[day] if day < len(keycaps) else "📅" for day in days}
    return (*(Option(str(d), symbols[d], d) for d in days), Option(OLDER, "⏳"))


QUESTIONS: tuple[Question, ...] = (
    Question(
        "health",
        (
            Option("none", "✅"),
            Option("positive", "🦠"),
            Option("contact", "👥"),
            Option("isolate", "🏠"),
            Option("abroad", "✈️"),
            Option("ill", "🤒"),
        ),
        always,
    ),
    # Every day on which some version ends a black period has its button, so whoever takes the
    # next smaller number is judged as with the exact day.
    Question("since", _days_ago(0, 1, 3, 5, 6, 8, 10, 11, 14), needs_since),
    Question(
        "tested",
        (
            Option("none", "➖"),
            _test("negative", "🧪"),
            _test("negative-twice", "🧪🧪"),
            _test("negative-day-5", "🧪"),
            _test("pcr-day-5", "🧪"),
            _test("pcr-twice", "🧪🧪"),
            _test("pcr-abroad", "🧪🧪"),
        ),
        needs_tested,
    ),
    Question(
        "doses",
        (Option("0", "⭕"), Option("1", "💉"), Option("2", "💉💉"), Option("3", "💉💉💉")),
        needs_doses,
    ),
    Question(
        "circumstance",
        (
            Option("none", "➖"),
            Option("recovered", "💪"),
            Option("pcr", "🧪"),
            Option("antigen", "👃"),
            Option("letter", "📄", offered_if=_few_doses),
            Option("single-dose", "☝️", offered_if=_one_dose),
            Option("vaccinated-abroad", "🌏", offered_if=_few_doses),
        ),
        needs_circumstance,
    ),
    Question("test-on", _days_ago(0, 1, 2, 3), needs_test_on),
    Question("test-at", (Option("later", "🕓"), Option("earlier", "🕗")), needs_test_at),
    Question(
        "age",
        (Option("under-scale", "👶"), Option("child", "🧒"), Option("adult", "🧑")),
        needs_age,
    ),
)


def next_question(
    answers: Answers, rules: RuleVersion, questions: Sequence[Question] = QUESTIONS
) -> Question | None:
    """Return the first question that applies and has no answer yet, None when all is said."""
    return next(
        (q for q in questions if q.key not in answers and q.asked_if(answers, rules)), None
    )


def offered(question: Question, answers: Answers, rules: RuleVersion) -> tuple[Option, ...]:
    """Return the options to show as buttons, for these answers under these rules."""
    return tuple(option for option in question.options if option.offered_if(answers, rules))


def record(
    answers: Answers,
    question: Question,
    option_key: str,
    *,
    on: date,
    questions: Sequence[Question] = QUESTIONS,
) -> dict[str, str]:
    """Return new answers with this one, stamped with the day; later questions are asked again.

    A dated option is stored as its ISO date. Raises ValueError for an option the question
    does not have.
    """
    option = next((option for option in question.options if option.key == option_key), None)
    if option is None:
        raise ValueError(f"question {question.key!r} has no option {option_key!r}")
    keys = [q.key for q in questions]
    later = keys[keys.index(question.key) + 1 :] if question.key in keys else []
    kept = {key: value for key, value in answers.items() if key not in later}
    ago = option.days_ago
    kept[question.key] = option.key if ago is None else (on - timedelta(ago)).isoformat()
    return stamped(kept, on)


def undo(answers: Answers, questions: Sequence[Question] = QUESTIONS) -> dict[str, str]:
    """Return the answers without the last one; without any answer left also without its day."""
    given = [q.key for q in questions if q.key in answers]
    gone = {SAID_ON, *given} if len(given) < 2 else {given[-1]}
    return {key: value for key, value in answers.items() if key not in gone}


def label_key(question: Question, option: Option) -> str:
    """Return the key of the words on this button; a dated one may take the number of days."""
    if option.key == OLDER:
        return "option-older"
    if option.days_ago is None:
        return f"option-{question.key}-{option.key}"
    return {0: "option-today", 1: "option-yesterday"}.get(option.days_ago, "option-days-ago")


def progress(answers: Answers, rules: RuleVersion) -> int:
    """Return the number of the present question; how many follow only the answers tell."""
    path = [q.key for q in QUESTIONS if q.asked_if(answers, rules)]
    answered = sum(key in answers for key in path)
    return min(answered + 1, len(path))


def needs_confirmation(verdict: Verdict) -> bool:
    """Return whether to ask "you answered …, right?" before the officers are called."""
    return verdict.colour.alarming


def still_valid(answers: Answers, *, on: date, rules: RuleVersion) -> bool:
    """Return whether a returning visitor may say "still the same" in one tap.

    Not if a dated fact has run out, an illness was of that day, or the rules now ask more.
    """
    days_since = (on - (day_of(answers, SAID_ON) or on)).days
    if answers.get("circumstance") == "recovered" and days_since >= rules.recovered_days:
        return False
    if next_question(stamped(answers, on), rules) is not None:
        return False
    return STALE_REASONS.isdisjoint(judge(answers, on=on, rules=rules).reasons)
