"""An invitation opened: the year of birth is asked, and nothing shown of anybody before."""

from datetime import date

from bot.domain.outreach.verbs import INVITED_BORN, INVITED_TEN, RW_JOIN
from bot.texts import html
from bot.views.outreach.asking import decades, years
from bot.views.screen import Button, Screen, button, in_rows, join

AGAIN = 0  # of the ten years: none yet


def ask_decade(token: str, today: date, language: str, *, wrong: bool = False) -> Screen:
    """Ask for the ten years in which who is invited was born."""
    columns, options = decades(today)
    buttons = [
        Button(label, INVITED_TEN(token, int(value.partition("-")[2]))) for value, label in options
    ]
    problem = html("invited-wrong", language) if wrong else None
    return Screen(join(problem, html("invited-born", language)), in_rows(buttons, columns))


def ask_year(token: str, first: int, today: date, language: str) -> Screen:
    """Ask for the year among ten."""
    columns, options = years(first, today)
    buttons = [Button(label, INVITED_BORN(token, int(value))) for value, label in options]
    back = button("button-back", language, INVITED_TEN(token, AGAIN))
    return Screen(html("invited-born", language), (*in_rows(buttons, columns), (back,)))


def from_rw(token: str, area: str, language: str) -> Screen:
    """Say what registering is, to who opened an RW's link."""
    words = join(html("invited-rw", language, area=area), "", html("vaccination-intro", language))
    return Screen(words, ((button("button-vaccination-begin", language, RW_JOIN(token)),),))
