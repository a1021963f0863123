"""Lists as long as messages allow: cut with a word about the rest, or on several pages."""

from collections.abc import Callable, Iterable, Sequence

from bot.domain.telegram_length import telegram_length
from bot.texts import Html
from bot.views.screen import TEXT_LIMIT, join

SPARE = 60  # characters kept for the line that says how many more there are


def fitted(head: Html, lines: Sequence[Html], more: Callable[[int], Html]) -> Html:
    """Return the lines below the head, as many as fit; `more` says how many are left out."""
    shown = head
    for done, line in enumerate(lines):
        longer = join(shown, line)
        if telegram_length(longer) > TEXT_LIMIT - SPARE:
            return join(shown, more(len(lines) - done))
        shown = longer
    return shown


def pages(lines: Iterable[Html | None]) -> list[Html]:
    """Return all the lines, in as many messages as they need."""
    made: list[Html] = []
    for line in lines:
        if line is None:
            continue
        longer = join(made[-1], line) if made else line
        if made and telegram_length(longer) <= TEXT_LIMIT:
            made[-1] = longer
        else:
            made.append(line)
    return made
