"""A list of offices to choose from, page by page."""

from collections.abc import Callable, Sequence

from bot.domain.offices import Office
from bot.texts import html
from bot.views.line_breaks import shortened
from bot.views.paging import turning
from bot.views.screen import ROW, Button, Rows, Screen, join

PAGE = 12
Data = Callable[[int], str]


def office_button(name: str, data: str, *, mark: str = "") -> Button:
    """Return an office's button; of a long name a telephone would cut the end that tells it."""
    return Button(f"{mark}{shortened(name, len, ROW - len(mark))}", data=data)


def pages_of(offices: Sequence[Office], page: int) -> tuple[int, int]:
    """Return the page that exists nearest to the one asked for, and how many there are."""
    pages = max(1, -(-len(offices) // PAGE))
    return max(0, min(page, pages - 1)), pages


def office_rows(offices: Sequence[Office], page: int, *, pick: Data, turn: Data) -> Rows:
    """Return a button for each office of a page, carrying `pick(id)`, and the arrows' row."""
    page, pages = pages_of(offices, page)
    shown = offices[page * PAGE : (page + 1) * PAGE]
    arrows = turning(page, pages, turn)
    rows = tuple((office_button(office.name, pick(office.id)),) for office in shown)
    return (*rows, arrows) if arrows else rows


def which_office(found: Sequence[Office], words: str, pick: Data, language: str) -> Screen:
    """Offer the offices that what was typed may mean, as many as fit."""
    more = len(found) - PAGE
    return Screen(
        join(
            html("figures-which-office", language, words=words[:40]),
            html("stats-more-offices", language, count=more) if more > 0 else None,
        ),
        tuple((office_button(one.name, pick(one.id)),) for one in found[:PAGE]),
    )
