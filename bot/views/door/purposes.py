"""The screen that asks what for a visitor comes, at offices that ask."""

from bot.texts import html, text
from bot.views.door.screening import Face
from bot.views.screen import Button, Screen, in_rows, join

OTHER = "other"
ANY_OTHER = ("lain", "other", "sanès", "sanes")  # so an office's own word for it begins


def question(face: Face, purposes: tuple[str, ...]) -> Screen:
    """Ask for the purpose; the buttons are the office's own words."""
    words = html("purpose-question", face.language)
    buttons = [Button(one, face.data(str(place))) for place, one in enumerate(purposes)]
    if not any(_any_other(one) for one in purposes):
        buttons.append(face.press("purpose-other", OTHER))
    rows = in_rows(buttons, 2)
    return Screen(join(face.place, "", f"<b>{words}</b>"), (*rows, *face.back()))


def other(language: str) -> str:
    """Return the purpose of who came for something the office does not list."""
    return text("purpose-other", language)


def _any_other(purpose: str) -> bool:
    return purpose.casefold().startswith(ANY_OTHER)
