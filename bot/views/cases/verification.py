"""What an officer has seen: asked in place of the details, and told to the visitor."""

from collections.abc import Iterable

from bot.domain.cases.case import Case
from bot.domain.cases.verification import Evidence
from bot.domain.verbs import DETAILS, SEEN
from bot.domain.visits import Visit
from bot.texts import Html, html, text
from bot.views.cases.card import heading
from bot.views.screen import Button, Screen, button, join


def label(evidence: Evidence, language: str) -> str:
    """Return what a proof is called on its button."""
    return f"{evidence.symbol} {text(f'evidence-{evidence.key}', language)}"


def what(case: Case, offered: Iterable[Evidence], language: str) -> Screen:
    """Ask which proof an officer has seen."""
    rows = tuple((Button(label(one, language), SEEN(case.id, one.key, None)),) for one in offered)
    return Screen(
        _about(case, html("verify-what", language), language), (*rows, _back(case, language))
    )


def when(case: Case, evidence: Evidence, days: range, language: str) -> Screen:
    """Ask how many days ago the sample of a test was taken; only days on which it counts."""
    words = html("verify-when", language, evidence=label(evidence, language))
    rows = tuple((Button(_ago(one, language), SEEN(case.id, evidence.key, one)),) for one in days)
    return Screen(_about(case, words, language), (*rows, _back(case, language)))


def told(result: Screen, visit: Visit, office: str, language: str) -> Screen:
    """Show a visitor the result anew, and above it what the officer did."""
    back = "visitor-held-again" if visit.held else "visitor-unverified"
    key = "visitor-verified" if visit.verified else back
    return Screen(join(html(key, language, office=office), "", result.text), result.rows)


def _about(case: Case, words: str, language: str) -> Html:
    return join(heading(case.colour, case.code, language), "", words)


def _ago(days: int, language: str) -> str:
    key = {0: "option-today", 1: "option-yesterday"}.get(days, "option-days-ago")
    return text(key, language, days=days)


def _back(case: Case, language: str) -> tuple[Button, ...]:
    return (button("button-back", language, DETAILS(case.id)),)
