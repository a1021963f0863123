"""Which of several offices a command is about."""

from bot.domain.offices import Office
from bot.texts import html
from bot.views.screen import Button, Screen, pack


def which_office(offices: list[Office], verb: str, language: str) -> Screen:
    """Ask with a button for each office; it carries `verb:at:ID`."""
    rows = tuple((Button(one.name, data=pack(verb, "at", one.id)),) for one in offices)
    return Screen(html("which-office", language), rows)
