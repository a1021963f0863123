"""At whom inside to look, on the door board: one quiet line, a button each."""

from bot.domain.boards import Look
from bot.texts import Html, html
from bot.views.screen import Button, Rows, pack

DRAWN = "🎲"
IN_A_ROW = 4


def lines(looks: tuple[Look, ...], language: str) -> list[Html]:
    """Return who was drawn by lot, if anybody."""
    return [html("board-random-checks", language, who=_who(looks, language))] if looks else []


def _who(looks: tuple[Look, ...], language: str) -> str:
    named = (html("board-look", language, initials=one.initials, code=one.code) for one in looks)
    return Html(", ".join(named))


def buttons(looks: tuple[Look, ...]) -> Rows:
    """Return a button for each, which opens the pass in the officer's private chat."""
    made = [Button(f"{DRAWN} {one.code}", pack("look", one.visit_id)) for one in looks]
    return tuple(tuple(made[at : at + IN_A_ROW]) for at in range(0, len(made), IN_A_ROW))
