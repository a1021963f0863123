"""What a visitor's answers may look like, and how dates in them are read."""

from collections.abc import Mapping
from datetime import date

Answers = Mapping[str, str]

SAID_ON = "said-on"  # stamp beside the answers: the ISO day on which they were given
OLDER = "older"
TESTS = frozenset({"pcr", "antigen"})
OFFICER_DECIDES = frozenset({"letter", "vaccinated-abroad"})

# Told to isolate counts as close contact: our choice, no source tells them apart.
CAUSES: Mapping[str, str] = {
    "positive": "positive",
    "contact": "contact",
    "isolate": "contact",
    "abroad": "abroad",
}
DATED = ("since", "test-on")
KNOWN: Mapping[str, frozenset[str]] = {
    "health": frozenset({"none", "ill", *CAUSES}),
    "tested": frozenset(
        {
            "none",
            "negative",
            "negative-twice",
            "negative-day-5",
            "pcr-day-5",
            "pcr-twice",
            "pcr-abroad",
        }
    ),
    "doses": frozenset({"0", "1", "2", "3"}),
    "circumstance": frozenset({"none", "recovered", "single-dose", *TESTS, *OFFICER_DECIDES}),
    "test-at": frozenset({"later", "earlier"}),
    "age": frozenset({"under-scale", "child", "adult"}),
}


def day_of(answers: Answers, key: str) -> date | None:
    """Return the day stored under this key, None if it is absent, "older" or no date."""
    try:
        return date.fromisoformat(answers.get(key, ""))
    except ValueError:
        return None


def stamped(answers: Answers, on: date) -> dict[str, str]:
    """Return the answers as if they had been given on this day."""
    return {**answers, SAID_ON: on.isoformat()}


def fault(answers: Answers, *, on: date) -> str | None:
    """Return why these answers cannot be trusted ("unknown-answer", "contradictory") or None."""
    if any(answers[key] not in known for key, known in KNOWN.items() if key in answers):
        return "unknown-answer"
    days = {key: day_of(answers, key) for key in DATED if answers.get(key, OLDER) != OLDER}
    if None in days.values():
        return "unknown-answer"
    no_single_dose = answers.get("circumstance") == "single-dose" and answers.get("doses") == "0"
    if no_single_dose or any(day is not None and day > on for day in days.values()):
        return "contradictory"
    return None
