"""The random check in words: what a drawn visitor is asked for, what an officer may note."""

from bot.domain.cases.random_checks import FOUND, Finding
from bot.domain.colour import Colour
from bot.domain.verbs import FIND_ASK, FIND_NO, FIND_UNDO, FINDING
from bot.domain.visits import Visit
from bot.texts import Html, html, text
from bot.views.colours import named
from bot.views.screen import Button, Rows, button

STYLES = {Finding.FITS: "success", Finding.DIFFERS: "danger"}


def todo(visit: Visit, language: str, *, begins: str = "todo") -> Html:
    """Return what to do now, in bold; `begins`: how the keys of who is not drawn begin.

    Whose case makes no sound calls an officer in person.
    """
    begins = "todo-quiet" if visit.quiet and visit.entered_at is None else begins
    key = "random-check-todo" if visit.to_check else f"{begins}-{visit.colour}"
    return Html(f"👉 <b>{html(key, language)}</b>")


def remark(visit: Visit, language: str) -> Html | None:
    """Return why a visitor was drawn, or the thanks of who was; else None."""
    if visit.to_check:
        return Html(f"<i>{html('random-check-why', language)}</i>")
    if visit.random_check is Finding.FITS:
        return html("random-check-thanks", language)
    return None


def findings(visit: Visit, language: str) -> Rows:
    """Offer the officer what may be found."""
    fits, differs, skipped = (
        button(f"button-{one}", language, FINDING(one, visit.id), style=STYLES.get(one))
        for one in FOUND
    )
    return ((fits, differs), (skipped,))


def undo_row(visit_id: int, language: str) -> Rows:
    """Offer the officer to take back that the proof differs."""
    return ((button("button-undo", language, FIND_ASK(visit_id)),),)


def surely_undo(visit_id: int, colour: Colour, language: str) -> Rows:
    """Ask whether the visitor is really to have the colour of before the check again."""
    words = text("button-open-again-yes", language, colour=named(colour, language))
    return (
        (Button(words, FIND_UNDO(visit_id), style="danger"),),
        (button("button-back", language, FIND_NO(visit_id)),),
    )
