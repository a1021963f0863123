"""`/stats`: who came, what is open, how fast cases are taken."""

from datetime import datetime
from html import escape

from bot.domain.colour import Colour
from bot.domain.figures import Figures, OfficeFigures
from bot.domain.random_checks import Accuracy
from bot.texts import Html, html
from bot.views.colours import SHAPES
from bot.views.dates import clock, day
from bot.views.screen import Screen, button, join, pack

TOP = 12
PERIODS = (1, 7)
BAR = "█▉▊▋▌▍▎▏"


def figures(facts: Figures, *, days: int, language: str, now: datetime) -> Screen:
    """Show the figures of a period, with a button for each other one."""
    total = sum(facts.colours.values())
    return Screen(
        join(
            f"<b>{html(f'stats-title-{days}', language, day=day(facts.last, language))}</b>",
            html("stats-as-of", language, time=clock(now)),
            "",
            html("stats-visits", language, total=total, guests=facts.guests),
            _colours(facts.colours),
            _counted("stats-verified", facts.verified, language),
            _counted("stats-companions", facts.companions, language),
            _counted("stats-staff", facts.staff, language),
            html("stats-refused", language, count=facts.refused) if facts.refused else None,
            html("stats-abandoned", language, count=facts.abandoned) if facts.abandoned else None,
            html("stats-inside", language, count=facts.inside),
            _to_result(facts.median_seconds_to_result, language),
            _accuracy(facts.random_checks, language),
            "",
            html("stats-open", language, new=facts.open_new, claimed=facts.open_claimed),
            html("stats-cases", language, cases=facts.cases, claimed=facts.claimed),
            _median(facts.median_seconds_to_claim, language),
            "",
            _offices(facts, language),
            f"<i>{html('stats-self-declared', language)}</i>",
        ),
        (
            tuple(
                button(f"button-stats-{one}", language, pack("stats", one))
                for one in PERIODS
                if one != days
            ),
            (button("button-stats-refresh", language, pack("stats", days)),),
        ),
    )


def _colours(colours: dict[str, int]) -> str:
    shown = (f"{SHAPES[one]} {colours.get(one, 0)}" for one in Colour)
    return "   ".join(shown)


def _median(seconds: float | None, language: str) -> Html:
    if seconds is None:
        return html("stats-no-median", language)
    minutes, rest = divmod(int(seconds), 60)
    return html("stats-median", language, minutes=minutes, seconds=f"{rest:02d}")


def _counted(key: str, count: int, language: str) -> Html | None:
    return html(key, language, count=count) if count else None


def _to_result(seconds: int | None, language: str) -> Html | None:
    return None if seconds is None else html("stats-to-result", language, seconds=str(seconds))


def _accuracy(found: Accuracy, language: str) -> Html | None:
    """Return what random checks found, as numbers; a share only where they are enough."""
    if not found.drawn and not found.checked:
        return None
    if not found.checked:
        return html("stats-random-none", language, drawn=found.drawn)
    key = "stats-random" if found.percent is None else "stats-random-share"
    share = str(found.percent)
    numbers = {"drawn": found.drawn, "checked": found.checked, "fits": found.fits}
    return html(key, language, percent=share, **numbers)


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
