"""The note that many are red at one office at once."""

from datetime import datetime

from bot.domain.colour import Colour
from bot.texts import html
from bot.views.colours import SHAPES
from bot.views.dates import clock
from bot.views.screen import Screen


def note(
    office: str, count: int, first: datetime, last: datetime, language: str, *, minutes: int
) -> Screen:
    """Say how many, between when and when, and what may help."""
    shapes = SHAPES[Colour.RED] * min(count, 5)
    return Screen(
        html(
            "cluster-note",
            language,
            shapes=shapes,
            count=count,
            minutes=minutes,
            office=office,
            first=clock(first),
            last=clock(last),
        )
    )
