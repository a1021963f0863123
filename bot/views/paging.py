"""A long list in pages."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from bot.views.screen import Button

Item = TypeVar("Item")


def page_of(items: Sequence[Item], page: int, size: int) -> tuple[Sequence[Item], int, int]:
    """Return the items of a page, its number from 0, and how many pages there are."""
    pages = max(1, -(-len(items) // size))
    page = max(0, min(page, pages - 1))
    return items[page * size : (page + 1) * size], page, pages


def turning(page: int, pages: int, turn: Callable[[int], str]) -> tuple[Button, ...]:
    """Return the buttons to the pages before and after, carrying `turn(page)`."""
    return tuple(
        Button(label, data=turn(other))
        for label, other in (("‹", page - 1), ("›", page + 1))
        if 0 <= other < pages
    )
