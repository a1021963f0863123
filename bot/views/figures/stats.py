"""`/stats`: who came, what is open, how fast cases are taken."""

from datetime import datetime, timedelta
from html import escape

from bot.domain.cases.random_checks import Accuracy
from bot.domain.colour import Colour
from bot.domain.figures.figures import Figures, OfficeFigures
from bot.domain.verbs import FUNNEL, PERIOD
from bot.texts import Html, html
from bot.views.colours import SHAPES
from bot.views.dates import clock, day, lasting
from bot.views.screen import Screen, button, join

TOP = 12
PERIODS = (1, 7)
BAR = "█▉▊▋▌▍▎▏"


def figures(facts: Figures, *, days: int | None, language: str, now: datetime) -> Screen:
    """Show the figures of a period, with a button for each other one.

    `days`: up to today, as a button asks; none for days that were typed.
    """
    return Screen(
        join(
            f"<b>{_title(facts, days, language)}</b>",
            html("stats-as-of", language, time=clock(now)),
            "",
            *(TOLD.get(key, _if_any)(key, facts, language) for key in facts.counted),
            "",
            _offices(facts, language),
            _rows_since(facts, language),
            f"<i>{html('stats-self-declared', language)}</i>",
        ),
        (
            tuple(
                button(f"button-stats-{one}", language, PERIOD(one))
                for one in PERIODS
                if one != days
            ),
            *(
                ()
                if days is None
                else ((button("button-stats-refresh", language, PERIOD(days)),),)
            ),
            (button("button-funnel", language, FUNNEL(0)),),
        ),
    )


def _title(facts: Figures, days: int | None, language: str) -> Html:
    last = day(facts.last, language)
    if days is not None:
        return html(f"stats-title-{days}", language, day=last)
    if facts.first == facts.last:
        return html("stats-title-day", language, day=last)
    return html("stats-title-period", language, first=day(facts.first, language), last=last)


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


def _after_a_gap(key: str, facts: Figures, language: str) -> Html:
    return join("", _always(key, facts, language))


def _median(key: str, facts: Figures, language: str) -> Html:
    seconds = facts.counted[key]["seconds"]
    if seconds is None:
        return html("stats-no-median", language)
    return html(f"stats-{key}", language, took=_lasting(seconds, language))


def _to_result(key: str, facts: Figures, language: str) -> Html | None:
    seconds = facts.counted[key]["seconds"]
    if seconds is None:
        return None
    return html(f"stats-{key}", language, took=_lasting(seconds, language))


def _lasting(seconds: int, language: str) -> str:
    return lasting(timedelta(seconds=seconds), language)


def _accuracy(key: str, facts: Figures, language: str) -> Html | None:
    """Return what random checks found, as numbers; a share only where they are enough."""
    found = Accuracy(**{name: number or 0 for name, number in facts.counted[key].items()})
    if not found.drawn and not found.checked:
        return None
    if not found.checked:
        return html("stats-random-none", language, drawn=found.drawn)
    numbers = {"drawn": found.drawn, "checked": found.checked, "fits": found.fits}
    if found.percent is None:
        return html("stats-random", language, **numbers)
    return html("stats-random-share", language, percent=str(found.percent), **numbers)


TOLD = {  # the figures that are told otherwise than by their words, and only if there is any
    "visits": _with_colours,
    "inside": _always,
    "to-result": _to_result,
    "random": _accuracy,
    "open": _after_a_gap,
    "cases": _always,
    "median": _median,
}


def _offices(facts: Figures, language: str) -> Html | None:
    if not facts.offices:
        return html("stats-nobody", language)
    most = facts.offices[0].total or 1
    lines = [_office(office, most) for office in facts.offices[:TOP]]
    rest = len(facts.offices) - TOP
    return join(
        f"<pre>{''.join(lines)}</pre>",
        html("stats-more-offices", language, count=rest) if rest > 0 else None,
        html("stats-silent", language, count=facts.silent) if facts.silent else None,
    )


def _office(office: OfficeFigures, most: int) -> str:
    counts = " ".join(
        f"{SHAPES[one]}{office.colours[one]}" for one in Colour if office.colours.get(one)
    )
    name = escape(office.name[:22], quote=False)
    return f"{name:<22} {office.total:>4} {bar(office.total, most)}\n  {counts}\n"


def bar(value: int, most: int, *, width: int = 8) -> str:
    """Return a bar of at most `width` characters, in eighths, for `value` of `most`."""
    eighths = round(value / most * width * 8) if most else 0
    full, rest = divmod(eighths, 8)
    return "█" * full + (BAR[8 - rest] if rest else "")
