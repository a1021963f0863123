"""What other offices did for the same person, on a case's card and details."""

from collections.abc import Iterator

from bot.domain.cases.facts import CaseFacts, Ended
from bot.texts import Html, html, text
from bot.views.dates import clock, day_and_clock


def trail(facts: CaseFacts, language: str) -> Iterator[Html]:
    """Yield a line for each earlier case, the latest first; no officer is named."""
    for one in facts.trail:
        outcome = text(f"outcome-{one.outcome}" if one.outcome else "trail-open", language)
        yield html(
            "trail",
            language,
            when=_when(one, facts, language),
            office=one.office,
            outcome=outcome,
        )


def _when(one: Ended, facts: CaseFacts, language: str) -> str:
    if one.at.date() == facts.case.day:
        return clock(one.at)
    return day_and_clock(one.at, language)
