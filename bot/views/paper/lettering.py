"""Text that is as large as its place allows: wrapped at words, evenly, and shrunk at need."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from fpdf import FPDF

FAMILY = "atkinson"
LEADING = 1.14  # line height in ems of Atkinson Hyperlegible, a little tighter than its own
MM = 25.4 / 72  # millimetres in a point
BASELINE = 0.82  # of the line height, from its top

Measure = Callable[[str], float]


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
    size = largest
    while True:
        pdf.set_font(FAMILY, "B" if bold else "", size)
        lines = even_lines(text, pdf.get_string_width, place.width)
        fits_across = all(pdf.get_string_width(line) <= place.width for line in lines)
        if (fits_across and len(lines) * size * MM * LEADING <= place.height) or size <= 4:
            return size, lines
        size -= 0.5


def even_lines(text: str, measure: Measure, width: float) -> list[str]:
    """Return as few lines as the width allows, of much the same length."""
    lines = _broken(text, measure, width)
    narrower = width * 0.95
    while len(even := _broken(text, measure, narrower)) == len(lines):
        if any(measure(line) > narrower for line in even):
            break
        lines, narrower = even, narrower * 0.95
    return lines


def _broken(text: str, measure: Measure, width: float) -> list[str]:
    words = text.split()
    lines = words[:1]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def width_at(pdf: FPDF, text: str, size: float, *, bold: bool = False) -> float:
    """Return how many millimetres the text takes on one line at a size in points."""
    pdf.set_font(FAMILY, "B" if bold else "", size)
    return pdf.get_string_width(text)
