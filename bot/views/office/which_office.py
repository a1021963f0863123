"""Which of several offices a command is about."""

from bot.domain.buttons import Verb
from bot.domain.offices import Office
from bot.texts import html
from bot.views.office_choice import office_button
from bot.views.screen import Screen


def which_office(offices: list[Office], verb: Verb[int], language: str) -> Screen:
    """Ask with a button for each office."""
    rows = tuple((office_button(one.name, verb(one.id)),) for one in offices)
    return Screen(html("which-office", language), rows)
