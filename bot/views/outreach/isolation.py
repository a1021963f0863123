"""The message on the day a black period ends."""

from datetime import date

from bot.texts import html
from bot.views.dates import day
from bot.views.screen import Screen, join


def ended(name: str, said_on: date, ended_on: date, language: str) -> Screen:
    """Say that the period has ended by the person's own answers, with one line of advice."""
    on, since = day(ended_on, language), day(said_on, language)
    return Screen(
        join(
            html("isolation-ended", language, name=name, day=on, since=since),
            "",
            html("isolation-advice", language),
            "",
            f"<i>{html('self-declared', language)}</i>",
        )
    )
