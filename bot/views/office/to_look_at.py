"""At whom inside to look, on the door board: one quiet line for each cause, a button each."""

from bot.domain.office.board import Look
from bot.domain.verbs import LOOK
from bot.texts import Html, html
from bot.views.screen import Button, Rows

DRAWN, HINTED = "🎲", "🔎"
IN_A_ROW = 4


def lines(looks: tuple[Look, ...], language: str) -> list[Html]:
    """Return who was drawn by lot, and at whom to look for another cause, if anybody."""
    found = (
        ("board-random-checks", [one for one in looks if one.drawn]),
        ("board-hints", [one for one in looks if not one.drawn]),
    )
    return [html(key, language, who=_who(some, language)) for key, some in found if some]


def _who(looks: list[Look], language: str) -> str:
    named = (html("board-look", language, initials=one.initials, code=one.code) for one in looks)
    return Html(", ".join(named))


def buttons(looks: tuple[Look, ...]) -> Rows:
    """Return a button for each, which opens the pass in the officer's private chat."""
    made = [
        Button(f"{DRAWN if one.drawn else HINTED} {one.code}", LOOK(one.visit_id)) for one in looks
    ]
    return tuple(tuple(made[at : at + IN_A_ROW]) for at in range(0, len(made), IN_A_ROW))
