"""The city's steps in the details: a list with ticks, and the outcomes that may close the case."""

from collections.abc import Callable, Iterable, Iterator

from bot.domain.cases.case import Case, Outcome
from bot.domain.cases.steps import Procedure, ticked
from bot.domain.verbs import TICK
from bot.texts import Html, html, text
from bot.views.screen import Button, Rows, join

SHORT = 18  # letters that fit into half a phone's width
TICKS_IN_A_ROW = 5
MARKS = {True: "☑", False: "☐"}


def steps(
    procedure: Procedure, ticks: int, language: str, *, heading: str = "details-steps"
) -> Html:
    """Return the numbered steps, each with its tick mark, below the words `heading`."""
    lines = (
        html(
            "details-step",
            language,
            mark=MARKS[ticked(ticks, number)],
            number=str(number),
            words=step.said(language),
        )
        for number, step in enumerate(procedure.steps, start=1)
    )
    return join(html(heading, language), *lines)


def tick_rows(case: Case, procedure: Procedure) -> Rows:
    """Return a button for each step; it says what it will do, so pressed twice it does it once."""
    buttons = []
    for number in range(1, len(procedure.steps) + 1):
        done = ticked(case.ticks, number)
        data = TICK(case.id, number, int(not done))
        buttons.append(Button(f"{MARKS[done]} {number}", data))
    starts = range(0, len(buttons), TICKS_IN_A_ROW)
    return tuple(tuple(buttons[at : at + TICKS_IN_A_ROW]) for at in starts)


def outcome_question(procedure: Procedure, language: str) -> Html:
    """Ask how the case ends; with a word on the endings in which nobody was helped."""
    unhandled = not all(one.handled for one in procedure.outcomes)
    mark = html("details-outcome-unhandled", language) if unhandled else None
    return join(html("details-outcome", language), mark)


def outcome_rows(procedure: Procedure, data: Callable[[str], str], language: str) -> Rows:
    """Return a button for each outcome the city allows, carrying `data(its key)`.

    Below the others, and marked, stand those without handling.
    """
    handled = (one for one in procedure.outcomes if one.handled)
    unhandled = (one for one in procedure.outcomes if not one.handled)
    return (
        *_pairs(Button(text(f"outcome-{one.key}", language), data(one.key)) for one in handled),
        *_pairs(Button(_marked(one, language), data(one.key)) for one in unhandled),
    )


def _marked(outcome: Outcome, language: str) -> str:
    words = text(f"outcome-{outcome.key}", language)
    return text("button-outcome-unhandled", language, outcome=words)


def _pairs(buttons: Iterable[Button]) -> Iterator[tuple[Button, ...]]:
    """Put two short buttons in a row, a long one alone: a phone shows one line and cuts."""
    waiting: list[Button] = []
    for one in buttons:
        if len(one.label) > SHORT:
            yield (one,)
        elif waiting:
            yield (waiting.pop(), one)
        else:
            waiting.append(one)
    if waiting:
        yield (waiting.pop(),)
