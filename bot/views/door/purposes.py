"""The screen that asks what for a visitor comes, at offices that ask."""

from bot.texts import html
from bot.views.door.screening import Face
from bot.views.screen import Button, Screen, join


def question(face: Face, purposes: tuple[str, ...]) -> Screen:
    """Ask for the purpose; the buttons are the office's own words."""
    words = html("purpose-question", face.language)
    buttons = [Button(one, face.data(str(place))) for place, one in enumerate(purposes)]
    rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
    return Screen(join(face.place, "", f"<b>{words}</b>"), (*rows, *face.back()))
