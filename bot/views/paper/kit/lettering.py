"""Text that is as large as its place allows: wrapped at words, evenly, and shrunk at need."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from fpdf import FPDF

from bot.views.line_breaks import Measure, broken

FAMILY = "atkinson"
LEADING = 1.14  # line height in ems of Atkinson Hyperlegible, a little tighter than its own
SMALLEST = 4.0  # points; what does not fit even so overflows
MM = 25.4 / 72  # millimetres in a point
BASELINE = 0.82  # of the line height, from its top

Item = tuple[str, str]  # of a list: its mark and its words


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle on the page, in millimetres."""

    x: float
    y: float
    width: float
    height: float


def write(
    pdf: FPDF,
    text: str,
    place: Place,
    *,
    largest: float,
    bold: bool = True,
    align: Literal["left", "centre"] = "left",
) -> None:
    """Write the text into its place, centred in height, at most `largest` points high."""
    text = " ".join(unicodedata.normalize("NFC", text).split())
    if not text:
        return
    size, lines = fitted(pdf, text, place, largest=largest, bold=bold)
    pdf.set_font(FAMILY, "B" if bold else "", size)
    step = size * MM * LEADING
    top = place.y + (place.height - step * len(lines)) / 2
    for number, line in enumerate(lines):
        spare = place.width - pdf.get_string_width(line)
        left = place.x + (spare / 2 if align == "centre" else 0)
        pdf.text(left, top + step * (number + BASELINE), line)


def fitted(
    pdf: FPDF, text: str, place: Place, *, largest: float, bold: bool = True
) -> tuple[float, list[str]]:
    """Return the largest size in points, and the lines, with which the text fits its place."""
    return _largest(
        pdf,
        lambda: even_lines(text, pdf.get_string_width, place.width),
        place,
        largest=largest,
        bold=bold,
    )


def _largest(
    pdf: FPDF, lines_now: Callable[[], list[str]], place: Place, *, largest: float, bold: bool
) -> tuple[float, list[str]]:
    """Return the largest size, and the lines in that size, which fit; `lines_now`: as set."""
    size = largest
    while True:
        pdf.set_font(FAMILY, "B" if bold else "", size)
        lines = lines_now()
        across = all(pdf.get_string_width(line) <= place.width for line in lines)
        if (across and len(lines) * size * MM * LEADING <= place.height) or size <= SMALLEST:
            return size, lines
        size -= 0.5


def even_lines(text: str, measure: Measure, width: float) -> list[str]:
    """Return as few lines as the width allows, of much the same length."""
    lines = broken(text, measure, width)
    narrower = width * 0.95
    while len(even := broken(text, measure, narrower)) == len(lines):
        if any(measure(line) > narrower for line in even):
            break
        lines, narrower = even, narrower * 0.95
    return lines


def width_at(pdf: FPDF, text: str, size: float, *, bold: bool = False) -> float:
    """Return how many millimetres the text takes on one line at a size in points."""
    pdf.set_font(FAMILY, "B" if bold else "", size)
    return pdf.get_string_width(text)


def write_alike(
    pdf: FPDF, written: Sequence[tuple[str, Place]], *, largest: float, bold: bool = True
) -> None:
    """Write every text into its place, all in the largest size that fits them all."""
    size = min(fitted(pdf, text, place, largest=largest, bold=bold)[0] for text, place in written)
    for text, place in written:
        write(pdf, text, place, largest=size, bold=bold)


def write_list(
    pdf: FPDF, items: Sequence[Item], place: Place, *, largest: float, indent: float
) -> None:
    """Write items below each other in one size, at most `largest` points high.

    Each is a bold mark and, `indent` further right, its words; spare height goes between them.
    """
    size = size_of_list(pdf, items, place, largest=largest, indent=indent)
    step = size * MM * LEADING
    pdf.set_font(FAMILY, "", size)
    wrapped = _wrapped(pdf, items, place.width - indent)
    lines = sum(len(one) for one in wrapped)
    gap = min(step, (place.height - step * lines) / len(items)) if items else 0
    top = place.y
    for (mark, _), words in zip(items, wrapped, strict=True):
        pdf.set_font(FAMILY, "B", size)
        pdf.text(place.x, top + step * BASELINE, mark)
        pdf.set_font(FAMILY, "", size)
        for number, line in enumerate(words):
            pdf.text(place.x + indent, top + step * (number + BASELINE), line)
        top += step * len(words) + gap


def size_of_list(
    pdf: FPDF, items: Sequence[Item], place: Place, *, largest: float, indent: float
) -> float:
    """Return the largest size in points with which a list fits its place."""
    inner = Place(place.x + indent, place.y, place.width - indent, place.height)
    size, _ = _largest(
        pdf,
        lambda: [one for words in _wrapped(pdf, items, inner.width) for one in words],
        inner,
        largest=largest,
        bold=False,
    )
    return size


def _wrapped(pdf: FPDF, items: Sequence[Item], width: float) -> list[list[str]]:
    return [broken(words, pdf.get_string_width, width) for _, words in items]
