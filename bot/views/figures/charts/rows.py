"""Rows with a bar each: its words above it, the number at its end."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.views.figures.charts.page import (
    GREY,
    INK,
    MARGIN,
    PALE,
    SMALL,
    TEXT,
    WIDTH,
    Page,
    cut,
)

BLUE, ORANGE = "#0072b2", "#d55e00"  # told apart by everybody (Okabe and Ito)
STRIPES = "////"
BAR, WORDS_ONLY, ROW, MORE = 11.0, 20.0, 32.0, 11.0  # points high
END = 78.0  # for the number behind a bar


@dataclass(frozen=True, slots=True)
class Row:
    """One row; without a `share` of the whole it has words only. `marked`: it needs a look.

    `more`: smaller words below the bar.
    """

    label: str
    share: float | None = None
    number: str = ""
    marked: bool = False
    more: str = ""


def height_of(rows: Sequence[Row]) -> float:
    """Return how high the rows are together."""
    return sum(map(_high, rows)) + 4


def draw_rows(page: Page, rows: Sequence[Row]) -> None:
    """Draw them one below the other."""
    width, height = WIDTH - 2 * MARGIN, height_of(rows)
    axes = page.axes(MARGIN, 0, width, height)
    axes.set_xlim(0, width)
    axes.set_ylim(0, height)
    axes.axis("off")
    y, longest = height, width - END
    for row in rows:
        y -= _high(row)
        words_only = row.share is None
        colour = GREY if words_only else INK
        label = cut(row.label, TEXT, width)
        bar = y + (MORE if row.more else 0)
        top = y + 5 if words_only else bar + BAR + 6
        axes.text(0, top, label, size=TEXT, color=colour, parse_math=False)
        if row.share is None:
            continue
        if row.more:
            small = cut(row.more, SMALL, width)
            axes.text(0, y + 2, small, size=SMALL, color=GREY, parse_math=False)
        axes.barh(bar + BAR / 2 + 1, longest, BAR, color=PALE, zorder=1)
        axes.barh(
            bar + BAR / 2 + 1,
            longest * min(row.share, 1),
            BAR,
            color=ORANGE if row.marked else BLUE,
            hatch=STRIPES if row.marked else None,
            edgecolor="white",
            linewidth=0,
            zorder=2,
        )
        axes.text(longest + 8, bar + 3, row.number, size=TEXT, weight="bold", color=INK)


def _high(row: Row) -> float:
    return WORDS_ONLY if row.share is None else ROW + (MORE if row.more else 0)
