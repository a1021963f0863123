"""The buttons with which a visitor says what PeduliLindungi shows; the result's text stays."""

from bot.domain.colour import SHOWN_ELSEWHERE, Colour
from bot.domain.verbs import ELSEWHERE_BACK, ELSEWHERE_SCANNED, ELSEWHERE_SHOWN
from bot.texts import text
from bot.views.colours import named
from bot.views.screen import Button, Rows, button

SURE = "sure-"  # asked once more before an officer is called


def whether_scanned(visit_id: int, language: str) -> Rows:
    """Ask, where nothing hangs on it, whether PeduliLindungi was scanned too."""
    did, not_yet = (
        button(f"button-scanned-{said}", language, ELSEWHERE_SCANNED(said, visit_id))
        for said in ("did", "not")
    )
    return ((did, not_yet),)


def choices(visit_id: int, language: str) -> Rows:
    """Offer the four colours of PeduliLindungi."""
    colours = [
        Button(named(one, language), ELSEWHERE_SHOWN(_pressed(one), visit_id))
        for one in SHOWN_ELSEWHERE
    ]
    return (tuple(colours[:2]), tuple(colours[2:]), *_back(visit_id, language))


def sure(visit_id: int, colour: Colour, language: str) -> Rows:
    """Ask once more before an officer is called."""
    label = text("button-elsewhere-sure", language, colour=named(colour, language))
    return ((Button(label, ELSEWHERE_SHOWN(colour, visit_id)),), *_back(visit_id, language))


def _pressed(colour: Colour) -> str:
    return f"{SURE}{colour}" if colour.alarming else str(colour)


def _back(visit_id: int, language: str) -> Rows:
    return ((button("button-back", language, ELSEWHERE_BACK(visit_id)),),)
