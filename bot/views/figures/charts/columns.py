"""Visits side by side, stacked by colour: in the passes' paints, each with its pattern."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from bot.domain.colour import Colour
from bot.domain.figures.charts import ChartFacts, Columns, columns
from bot.domain.figures.period import Period
from bot.views.dates import short_month, short_weekday
from bot.views.door.passes.band import LOOKS
from bot.views.figures.charts.page import GREY, INK, MARGIN, PALE, SMALL, TEXT, WIDTH, Page, across
from bot.views.paper.kit import Words

HEIGHT, LEGEND, TICKS, AXIS = 200.0, 17.0, 34.0, 30.0  # points; LEGEND: a line of it
HALF = WIDTH / 2 - MARGIN  # points across, of one of the legend's two columns
WORDS = 0.26  # where its words begin, in columns
MOST_SUMS = 12  # columns above which there is room for a number each


@dataclass(frozen=True, slots=True)
class Pattern:
    """What tells a colour without colours: hatching, and the shape of the pass."""

    hatch: str
    line: str
    marker: str
    inside: str = ""


PATTERNS = {
    Colour.GREEN: Pattern("", "#ffffff", "o", "$✓$"),
    Colour.YELLOW: Pattern("///", "#555555", "^", "$!$"),
    Colour.ASK: Pattern("...", "#ffffff", "$?$"),
    Colour.RED: Pattern("xxx", "#ffffff", "8", "_"),
    Colour.BLACK: Pattern("", "#ffffff", "s", "x"),
}


def draw_columns(facts: ChartFacts, words: tuple[str, str, str], say: Words) -> Page:
    """Return the page with its columns and the legend below them."""
    found = columns(facts)
    sums = {one: sum(c.get(one, 0) for c in found.counts.values()) for one in Colour}
    shown = [one for one in Colour if sums[one]]
    legend = -(-len(shown) // 2) * LEGEND
    page = Page(*words, height=HEIGHT + TICKS + legend)
    left = max(AXIS, _scale(max(found.sums.values(), default=0), say))
    axes = page.axes(left, legend + TICKS, WIDTH - left - MARGIN, HEIGHT - 14)
    _columns(axes, found, shown, say)
    _frame(axes, found, facts.period, say)
    if shown:
        _legend(page, shown, sums, legend, say)
    return page


def _scale(most: int, say: Words) -> float:
    """Return how many points the numbers at the left take: none is wider than so many eights."""
    return across(say("number", count=int("8" * len(str(most)))), SMALL) + 12


def _columns(axes: Axes, found: Columns, shown: Sequence[Colour], say: Words) -> None:
    places = range(len(found.counts))
    below = [0] * len(found.counts)
    for colour in shown:
        counts = [one.get(colour, 0) for one in found.counts.values()]
        axes.bar(places, counts, 0.8, below, zorder=2, **_look(colour))
        below = [lower + count for lower, count in zip(below, counts, strict=True)]
    most = max(below, default=0)
    for place, total in enumerate(below):
        if len(below) <= MOST_SUMS or (total and total == most):
            number = say("number", count=total)
            axes.text(place, total, number, size=SMALL, weight="bold", ha="center", va="bottom")


def _look(colour: Colour) -> dict[str, Any]:
    pattern = PATTERNS[colour]
    paint = [part / 255 for part in LOOKS[colour].paint]
    return {
        "facecolor": paint,
        "edgecolor": pattern.line,
        "hatch": pattern.hatch,
        "linewidth": 0.6,
    }


def _frame(axes: Axes, found: Columns, period: Period, say: Words) -> None:
    most = max(found.sums.values(), default=0)
    axes.set_ylim(0, max(most, 4) * 1.1)
    axes.set_xlim(-0.7, max(len(found.counts), 1) - 0.3)
    axes.yaxis.set_major_locator(MaxNLocator(4, integer=True))
    axes.yaxis.set_major_formatter(lambda count, _: say("number", count=round(count)))
    axes.tick_params(length=0, labelsize=SMALL, labelcolor=GREY)
    axes.grid(axis="y", color=PALE, linewidth=0.8, zorder=0)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    step = -(-len(found.counts) // 8) or 1
    if found.unit == "day" and len(found.counts) > 8:
        step = -(-step // 7) * 7  # the same weekday under each
    places = range(0, len(found.counts), step)
    every = list(found.counts)
    ticks = [_tick(every[one], found, period, say.language) for one in places]
    axes.set_xticks(list(places), ticks)


def _tick(begins: date, found: Columns, period: Period, language: str) -> str:
    if found.unit == "year":
        return str(begins.year)
    if found.unit == "month":
        return f"{short_month(begins, language)}\n{_of_month(begins, period) or begins.year}"
    return f"{short_weekday(begins, language)}\n{begins.day} {short_month(begins, language)}"


def _of_month(begins: date, period: Period) -> str:
    """Return which days of a month are shown, or nothing if all are: a part looks like a drop."""
    ends = begins.replace(day=monthrange(begins.year, begins.month)[1])
    first, last = max(begins, period.first), min(ends, period.last)
    return "" if (first, last) == (begins, ends) else f"{first.day}–{last.day}"


def _legend(
    page: Page, shown: Sequence[Colour], sums: dict[Colour, int], height: float, say: Words
) -> None:
    axes = page.axes(MARGIN, 0, WIDTH - 2 * MARGIN, height)
    axes.set_xlim(0, 2)
    axes.set_ylim(0, height)
    axes.axis("off")
    words = [f"{say(f'colour-{one}')}: {say('number', count=sums[one])}" for one in shown]
    widest = max(across(one, TEXT) for one in words)
    size = TEXT * min(1, HALF * (1 - WORDS - 0.04) / widest)
    for number, (colour, said) in enumerate(zip(shown, words, strict=True)):
        x, y = number % 2, height - (number // 2 + 0.5) * LEGEND
        axes.bar(x + 0.06, 10, 0.12, y - 5, **_look(colour))
        axes.plot(x + 0.19, y, marker=PATTERNS[colour].marker, color=INK, markersize=10)
        if inside := PATTERNS[colour].inside:
            axes.plot(x + 0.19, y, marker=inside, color="white", markersize=5)
        axes.text(x + WORDS, y, said, size=size, va="center", color=INK)
