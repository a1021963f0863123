"""`/stats`: today, whether that is usual, what needs attention; the rest is behind buttons."""

from datetime import datetime, timedelta
from html import escape

from bot.domain.colour import Colour
from bot.domain.figures.figures import Figures, Usual
from bot.domain.figures.sections import Section
from bot.texts import Html, html
from bot.views.colours import SHAPES
from bot.views.dates import clock, day, lasting
from bot.views.figures import pages
from bot.views.figures.choosing import menu
from bot.views.screen import Screen, join

NAMED = 3  # so many offices without a visit, or fewer; more are on the page of the offices
ATTENTION = ("open", "undone", "late")  # told apart from what is only known


def page(
    facts: Figures,
    section: Section,
    *,
    span: str,
    office_id: int,
    language: str,
    now: datetime,
) -> Screen:
    """Show one page of the figures; `span`: which days, as buttons carry them."""
    body = summary if section is Section.TODAY else pages.PAGES[section]
    return Screen(
        join(
            f"<b>{_title(facts, span, language)}</b>",
            html("stats-as-of", language, time=clock(now)),
            "",
            body(facts, language),
            _rows_since(facts, language),
            f"<i>{html('stats-self-declared', language)}</i>",
        ),
        menu(section, span, office_id, language, current=facts.last == now.date()),
    )


def summary(facts: Figures, language: str) -> Html:
    """Return what is read first; never more than 25 lines with title and end."""
    keys = list(facts.counted)
    told = {one: TOLD.get(one, _if_any)(one, facts, language) for one in keys}
    return join(
        *(told[one] for one in keys[:1]),
        _usual(facts.usual, language) if facts.usual else None,
        *(told[one] for one in keys[1:] if one not in ATTENTION),
        "",
        _attention([told[one] for one in keys if one in ATTENTION], facts, language),
    )


def _attention(told: list[Html | None], facts: Figures, language: str) -> Html:
    lines = [one for one in (*told, _idle(facts, language)) if one is not None]
    if not facts.offices:
        lines.append(html("stats-nobody", language))
    if not lines:
        return html("stats-all-well", language)
    return join(f"<b>{html('stats-attention', language)}</b>", *lines)


def _title(facts: Figures, span: str, language: str) -> Html:
    last = day(facts.last, language)
    if span in ("1", "7", "30"):
        title = html(f"stats-title-{span}", language, day=last)
    elif facts.first == facts.last:
        title = html("stats-title-day", language, day=last)
    else:
        first = day(facts.first, language)
        title = html("stats-title-period", language, first=first, last=last)
    return title if facts.office is None else join(title, escape(facts.office, quote=False))


def _usual(usual: Usual, language: str) -> Html | None:
    """Compare with the same weekdays before; without any, say nothing."""
    if usual.before is None or (usual.until_hour == 0):
        return None
    percent = usual.percent or 0
    values = {
        "now": usual.now,
        "before": round(usual.before),
        "change": f"{'+' if percent > 0 else '−' if percent < 0 else '±'}{abs(percent)}",
    }
    if usual.until_hour is not None:
        hour = f"{usual.until_hour:02d}:00"
        return html("stats-usual-hour", language, hour=hour, **values)
    key = "stats-usual-yesterday" if usual.until_yesterday else "stats-usual"
    return html(key, language, **values)


def _idle(facts: Figures, language: str) -> Html | None:
    if not facts.idle:
        return None
    silent = html("stats-silent", language, count=facts.silent)
    if facts.silent > NAMED:  # names that do not say which are meant only take the room
        return silent
    return Html(f"{silent}: {escape('; '.join(facts.idle), quote=False)}")


def _rows_since(facts: Figures, language: str) -> Html | None:
    if facts.rows_since is None:
        return None
    return html("stats-rows-since", language, day=day(facts.rows_since, language))


def _if_any(key: str, facts: Figures, language: str) -> Html | None:
    return _always(key, facts, language) if any(facts.counted[key].values()) else None


def _always(key: str, facts: Figures, language: str) -> Html:
    return html(f"stats-{key}", language, **facts.counted[key])


def _with_colours(key: str, facts: Figures, language: str) -> Html:
    shown = (f"{SHAPES[one]} {facts.colours.get(one, 0)}" for one in Colour)
    return join(_always(key, facts, language), "   ".join(shown))


def _took(key: str, facts: Figures, language: str) -> Html | None:
    seconds = facts.counted[key]["seconds"]
    if seconds is None:
        return None
    took = lasting(timedelta(seconds=seconds), language)
    return html(f"stats-{key}", language, took=took)


TOLD = {  # the figures that are told otherwise than by their words, and only if there is any
    "visits": _with_colours,
    "inside": _always,
    "to-result": _took,
    "random": pages.accuracy,
    "median": _took,
}
