"""Text that is as large as its place allows: wrapped at words, evenly, and shrunk at need."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from fpdf import FPDF

from bot.views.line_breaks import Measure, broken
from bot.views.typefaces import Run, drawable, ems, runs

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
    text = drawable(text)
    if not text:
        return
    size, lines = fitted(text, place, largest=largest, bold=bold)
    step = size * MM * LEADING
    top = place.y + (place.height - step * len(lines)) / 2
    for number, line in enumerate(lines):
        spare = place.width - ems(line, bold) * size * MM
        left = place.x + (spare / 2 if align == "centre" else 0)
        _put(pdf, line, (left, top + step * (number + BASELINE)), size, bold=bold)


def fitted(
    text: str, place: Place, *, largest: float, bold: bool = True
) -> tuple[float, list[str]]:
    """Return the largest size in points, and the lines, with which the text fits its place."""
    return _largest(
        lambda measure: even_lines(drawable(text), measure, place.width),
        place,
        largest=largest,
        bold=bold,
    )


def _largest(
    lines_with: Callable[[Measure], list[str]], place: Place, *, largest: float, bold: bool
) -> tuple[float, list[str]]:
    """Return the largest size in points, and the lines broken in that size, which fit."""
    size = largest
    while True:
        measure = _measure(size, bold=bold)
        lines = lines_with(measure)
        across = all(measure(line) <= place.width for line in lines)
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


def width_at(text: str, size: float, *, bold: bool = False) -> float:
    """Return how many millimetres the text takes on one line at a size in points."""
    return _measure(size, bold=bold)(drawable(text))


def _measure(size: float, *, bold: bool) -> Measure:
    """Return what measures what can be drawn, in millimetres, at a size in points."""
    return lambda line: ems(line, bold) * size * MM


def _put(pdf: FPDF, line: str, start: tuple[float, float], size: float, *, bold: bool) -> None:
    x, y = start
    for run in runs(line):
        _set(pdf, run, size, bold).text(x, y, run[1])
        x += pdf.get_string_width(run[1])


def _set(pdf: FPDF, run: Run, size: float, bold: bool) -> FPDF:
    """Set the font of a piece of a line; those of other scripts come into the file at need."""
    face, style = run[0], "B" if bold else ""
    if f"{face.family}{style}" not in pdf.fonts:
        pdf.add_font(face.family, style, face.file(bold))
    pdf.set_font(face.family, style, size)
    return pdf


def write_alike(
    pdf: FPDF, written: Sequence[tuple[str, Place]], *, largest: float, bold: bool = True
) -> None:
    """Write every text into its place, all in the largest size that fits them all."""
    size = min(fitted(text, place, largest=largest, bold=bold)[0] for text, place in written)
    for text, place in written:
        write(pdf, text, place, largest=size, bold=bold)


def write_list(
    pdf: FPDF, items: Sequence[Item], place: Place, *, largest: float, indent: float
) -> None:
    """Write items below each other in one size, at most `largest` points high.

    Each is a bold mark and, `indent` further right, its words; spare height goes between them.
    """
    size = size_of_list(items, place, largest=largest, indent=indent)
    step = size * MM * LEADING
    wrapped = _wrapped(items, _measure(size, bold=False), place.width - indent)
    lines = sum(len(one) for one in wrapped)
    gap = min(step, (place.height - step * lines) / len(items)) if items else 0
    top = place.y
    for (mark, _), words in zip(items, wrapped, strict=True):
        _put(pdf, drawable(mark), (place.x, top + step * BASELINE), size, bold=True)
        for number, line in enumerate(words):
            left = place.x + indent
            _put(pdf, line, (left, top + step * (number + BASELINE)), size, bold=False)
        top += step * len(words) + gap


def size_of_list(items: Sequence[Item], place: Place, *, largest: float, indent: float) -> float:
    """Return the largest size in points with which a list fits its place."""
    inner = Place(place.x + indent, place.y, place.width - indent, place.height)
    size, _ = _largest(
        lambda measure: [one for words in _wrapped(items, measure, inner.width) for one in words],
        inner,
        largest=largest,
        bold=False,
    )
    return size


def _wrapped(items: Sequence[Item], measure: Measure, width: float) -> list[list[str]]:
    return [broken(drawable(words), measure, width) for _, words in items]
