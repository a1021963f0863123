"""A list as long as one message allows."""

from collections.abc import Callable, Sequence

from bot.texts import Html
from bot.views.screen import TEXT_LIMIT, join

SPARE = 60  # characters kept for the line that says how many more there are


def fitted(head: Html, lines: Sequence[Html], more: Callable[[int], Html]) -> Html:
    """Return the lines below the head, as many as fit; `more` says how many are left out."""
    shown = head
    for done, line in enumerate(lines):
        longer = join(shown, line)
        if len(longer.encode("utf-16-le")) // 2 > TEXT_LIMIT - SPARE:
            return join(shown, more(len(lines) - done))
        shown = longer
    return shown
