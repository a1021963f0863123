"""A chart's page: the finding above, period below it, the drawing, where the numbers come from.

It is as wide as a telephone: 360 points, three pixels each.
"""

import logging
from functools import partial
from io import BytesIO

from matplotlib import rcParams
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager

from bot.views.line_breaks import broken, shortened
from bot.views.right_to_left import seen
from bot.views.typefaces import TYPEFACES, drawable, ems

WIDTH, DPI = 360, 216  # points across; three pixels to each
INCH = 72
MARGIN = 14
LEADING = 1.3
TITLE, TEXT, SMALL = 16.0, 11.0, 9.0  # points high
INK, GREY, PALE = "#111111", "#555555", "#dddddd"


def _family() -> list[str]:
    """Make our typefaces known; return their names, ours first."""
    files = [one.file(bold) for bold in (False, True) for one in TYPEFACES]
    for file in files:
        fontManager.addfont(file)
    return list(dict.fromkeys(FontProperties(fname=one).get_name() for one in files))


logging.getLogger("matplotlib").setLevel(logging.CRITICAL + 1)  # it tells of letters of names
rcParams["font.family"] = _family()
rcParams["hatch.linewidth"] = 0.8


class Page:
    """A sheet of which the drawing takes `height` points, with the words around it."""

    def __init__(self, title: str, below: str, source: str, *, height: float) -> None:
        titles = lines(title, TITLE, bold=True)
        belows, sources = lines(below, TEXT), lines(source, SMALL)
        head = MARGIN + _high(titles, TITLE) + 4 + _high(belows, TEXT) + 10
        foot = 8 + _high(sources, SMALL) + MARGIN
        self.height = head + height + foot
        self.foot = foot
        self.figure = Figure((WIDTH / INCH, self.height / INCH), dpi=DPI, facecolor="white")
        FigureCanvasAgg(self.figure)
        self._write(titles, self.height - MARGIN, TITLE, bold=True)
        self._write(belows, self.height - MARGIN - _high(titles, TITLE) - 4, TEXT, colour=GREY)
        self._write(sources, foot - 8, SMALL, colour=GREY)

    def axes(self, x: float, y: float, width: float, height: float) -> Axes:
        """Return a place to draw, in points from the lower left corner above the foot."""
        bottom = (self.foot + y) / self.height
        return self.figure.add_axes((x / WIDTH, bottom, width / WIDTH, height / self.height))

    def png(self) -> bytes:
        """Return the picture."""
        written = BytesIO()
        self.figure.savefig(written, format="png", metadata={"Software": None})
        return written.getvalue()

    def _write(
        self, words: list[str], top: float, size: float, *, bold: bool = False, colour: str = INK
    ) -> None:
        for number, line in enumerate(words):
            y = top - number * size * LEADING - size
            self.figure.text(
                MARGIN / WIDTH,
                y / self.height,
                seen(line),
                size=size,
                weight="bold" if bold else "normal",
                color=colour,
                parse_math=False,  # a name with two dollar signs is a name
            )


def lines(
    text: str, size: float, *, bold: bool = False, width: float = WIDTH - 2 * MARGIN
) -> list[str]:
    """Return a text in lines that fit."""
    return broken(drawable(text), partial(across, size=size, bold=bold), width)


def cut(text: str, size: float, width: float) -> str:
    """Return a text on one line, without its middle if it is too long."""
    return seen(shortened(drawable(text), partial(across, size=size), width))


def across(line: str, size: float, *, bold: bool = False) -> float:
    """Return how many points a line takes."""
    return ems(line, bold) * size


def _high(words: list[str], size: float) -> float:
    return len(words) * size * LEADING
