"""The city's steps in the details: one a row on buttons, and whole where a button cuts them."""

from collections.abc import Callable

from bot.domain.cases.steps import Procedure, ticked
from bot.texts import Html, html
from bot.views.screen import ROW, Button, Rows, folded, join

MARKS = {True: "☑", False: "☐"}


def long_steps(procedure: Procedure, language: str) -> Html | None:
    """Return the steps that their buttons cut, whole, or None; a phone folds them up.

    Unfolded they would say once more, above the buttons, what these begin to say.
    """
    lines = _lines(procedure, language, only_cut=True)
    if not lines:
        return None
    return folded(join(html("details-steps", language), *lines))


def _lines(procedure: Procedure, language: str, *, only_cut: bool = False) -> list[Html]:
    return [
        html("details-step", language, number=str(number), words=words)
        for number, words in enumerate(_said(procedure, language), start=1)
        if not only_cut or _label(False, number, words).endswith("…")
    ]


def tick_rows(
    ticks: int, procedure: Procedure, data: Callable[[int, int], str], language: str
) -> Rows:
    """Return a button for each step; it says what it will do, so pressed twice it does it once.

    `data(number, done)`: what the button of a step carries.
    """
    rows = []
    for number, words in enumerate(_said(procedure, language), start=1):
        done = ticked(ticks, number)
        rows.append((Button(_label(done, number, words), data(number, int(not done))),))
    return tuple(rows)


def _said(procedure: Procedure, language: str) -> list[str]:
    return [step.said(language) for step in procedure.steps]


def _label(done: bool, number: int, words: str) -> str:
    """Return what a step's button says: its words, without the full stop, cut between words."""
    label = f"{MARKS[done]} {number} {words.removesuffix('.')}"
    if len(label) <= ROW:
        return label
    kept = label[:ROW].rpartition(" ")[0].rstrip(",;:.?! ")
    return f"{kept}…" if len(kept) > len("☐ 1") else f"{label[: ROW - 1]}…"
