"""How a case may end: asked in place of the details, in two groups; by one button and back."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from bot.domain.cases.case import Case, Outcome
from bot.domain.cases.steps import Procedure
from bot.domain.verbs import CLOSE, DETAILS, FINISH
from bot.texts import Html, html, text
from bot.views.cases.card import heading
from bot.views.screen import Button, Rows, Screen, button, join

SHORT = 18  # letters that fit into half a phone's width


def finish_row(case: Case, language: str) -> tuple[Button, ...]:
    """Return the row that asks how a case ends."""
    return (button("button-finish", language, FINISH(case.id), style="success"),)


def choice(case: Case, procedure: Procedure, language: str) -> Screen:
    """Ask how a case ends: above how it was handled, below the endings without handling."""
    return Screen(
        join(heading(case.colour, case.code, language), "", question(procedure, language)),
        (
            *rows(procedure, partial(CLOSE, case.id), language),
            (button("button-back", language, DETAILS(case.id)),),
        ),
        protect=True,
    )


def question(procedure: Procedure, language: str) -> Html:
    """Ask how the case ends; with a word on the endings in which nobody was helped."""
    unhandled = not all(one.handled for one in procedure.outcomes)
    mark = html("details-outcome-unhandled", language) if unhandled else None
    return join(html("details-outcome", language), mark)


def rows(procedure: Procedure, data: Callable[[str], str], language: str) -> Rows:
    """Return a button for each outcome the city allows, carrying `data(its key)`.

    Below the others, and marked, stand those without handling.
    """
    handled = (one for one in procedure.outcomes if one.handled)
    unhandled = (one for one in procedure.outcomes if not one.handled)
    return (
        *_even(Button(text(f"outcome-{one.key}", language), data(one.key)) for one in handled),
        *_even(Button(_marked(one, language), data(one.key)) for one in unhandled),
    )


def _marked(outcome: Outcome, language: str) -> str:
    words = text(f"outcome-{outcome.key}", language)
    return text("button-outcome-unhandled", language, outcome=words)


def _even(buttons: Iterable[Button]) -> Iterator[tuple[Button, ...]]:
    """Lay a group out evenly: two in a row if all are short, else each alone.

    A phone shows one line of a button and cuts the rest.
    """
    made = list(buttons)
    wide = 1 if any(len(one.label) > SHORT for one in made) else 2
    for at in range(0, len(made), wide):
        yield tuple(made[at : at + wide])
