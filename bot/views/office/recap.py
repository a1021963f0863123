"""An office's day in figures: asked for in full, or at closing what the board does not say."""

from collections.abc import Iterator

from bot.domain.colour import Colour
from bot.domain.office.recap import CaseOfDay, Recap
from bot.texts import Html, html, text
from bot.views.colours import SHAPES, named
from bot.views.dates import clock, lasting, short_day, weekday
from bot.views.door.screening import place
from bot.views.lists import fitted
from bot.views.screen import Screen, join


def full(recap: Recap, language: str) -> Screen:
    """Show an office's day so far."""
    day = weekday(recap.day, language)
    head = join(
        html("recap-title", language),
        place(recap.office, "", language),
        html("recap-at", language, day=day, time=clock(recap.at)),
        "",
        html("recap-visits", language, visits=recap.visits),
        *(
            f"{named(one, language)}: {recap.colours[one]}"
            for one in Colour
            if recap.colours.get(one)
        ),
        *_counted(
            language,
            guests=recap.guests,
            companions=recap.companions,
            refused=recap.refused,
            abandoned=recap.abandoned,
        ),
        html("recap-inside", language, inside=recap.inside, capacity=recap.capacity),
        "",
        *_cases(recap, language),
    )
    return Screen(_with_open(head, recap, language))


def digest(recap: Recap, language: str) -> Screen:
    """Say at closing, in silence, what the board's totals do not."""
    head = join(
        html("recap-digest", language, day=weekday(recap.day, language), time=clock(recap.at)),
        place(recap.office, "", language),
        "",
        *_own(recap, language),
        *_counted(language, abandoned=recap.abandoned),
        *_cases(recap, language),
    )
    return Screen(_with_open(head, recap, language), silent=True)


def _own(recap: Recap, language: str) -> Iterator[Html]:
    yield html("recap-scans", language, count=recap.scans)
    if recap.rate.percent is not None:
        yield html("recap-rate", language, percent=recap.rate.percent)


def _counted(language: str, **counts: int) -> Iterator[Html]:
    for what, count in counts.items():
        if count:
            yield html(f"recap-{what}", language, count=count)


def _cases(recap: Recap, language: str) -> Iterator[Html]:
    if not recap.cases:
        yield html("recap-no-cases", language)
        return
    yield html("recap-cases", language, count=len(recap.of_day))
    for outcome, count in recap.outcomes:
        yield html("recap-outcome", language, what=text(f"outcome-{outcome}", language), n=count)
    if recap.lapsed:
        codes = ", ".join(one.code for one in recap.lapsed)
        yield html("recap-lapsed", language, codes=codes)
    for key, took in (("recap-to-claim", recap.to_claim), ("recap-to-close", recap.to_close)):
        if took is not None:
            yield html(key, language, took=lasting(took, language))


def _with_open(head: Html, recap: Recap, language: str) -> Html:
    """Return the words with the open cases below, each named, as many as fit."""
    if not recap.open:
        return head
    head = join(head, html("recap-open", language, count=len(recap.open)))
    lines = [_open(one, recap, language) for one in recap.open]
    return fitted(head, lines, lambda left: html("cases-more", language, count=left))


def _open(one: CaseOfDay, recap: Recap, language: str) -> Html:
    day = "" if one.day == recap.day else f"{short_day(one.day, language)} "
    key = "recap-open-taken" if one.holder else "recap-open-free"
    if one.claimed is None:
        key = "recap-open-never"
    shape, since = SHAPES[one.colour], f"{day}{clock(one.raised)}"
    return html(key, language, shape=shape, code=one.code, since=since, name=one.holder or "")
