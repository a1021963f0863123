"""Staff of an office: the link to join by, and what became of asking."""

from bot.domain.verbs import STAFF_LINK
from bot.texts import html
from bot.views.screen import Button, Screen


def link(office: str, url: str, language: str) -> Screen:
    """Give the link that colleagues join by, to be passed on among them."""
    return Screen(html("staff-link", language, office=office, link=url))


def choose_office(offices: list[tuple[int, str]], language: str) -> Screen:
    """Let the head of several offices say which one's staff are meant."""
    rows = tuple((Button(name, data=STAFF_LINK(one)),) for one, name in offices)
    return Screen(html("staff-which-office", language), rows)


def joined(office: str, state: str, language: str) -> Screen:
    """Tell who opened the link that the head decides, or that they are staff already."""
    key = "staff-already" if state == "active" else "staff-requested"
    return Screen(html(key, language, office=office))
