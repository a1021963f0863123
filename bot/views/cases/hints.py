"""Hints for officers: one line each, "mohon periksa: …"."""

from bot.domain.cases.hints import Hint
from bot.texts import Html, html
from bot.views.colours import named
from bot.views.dates import clock, day


def lines(found: tuple[Hint, ...], language: str) -> tuple[Html, ...]:
    """Return a line for each hint; their times are local."""
    return tuple(_line(one, language) for one in found)


def _line(hint: Hint, language: str) -> Html:
    return html(
        f"hint-{hint.key}",
        language,
        day=day(hint.since.day, language),
        time=clock(hint.since.at),
        office=hint.since.office,
        colour=named(hint.since.declared, language),
        count=hint.count,
        until=_until(hint, language),
    )


def _until(hint: Hint, language: str) -> Html:
    if hint.until is None:
        return html("hint-no-end", language)
    return html("hint-ends", language, day=day(hint.until, language))
