"""Text on a pass: as large as its place allows, wrapped at words, in every script we have."""

import functools
from dataclasses import dataclass
from typing import Literal

from PIL import Image, ImageDraw

from bot.views.line_breaks import broken
from bot.views.typefaces import Typeface, advance, drawable, ems, font, runs

LEADING = 1.12  # line height in ems of Atkinson Hyperlegible, a little tighter than its own
CAPITALS = 0.668  # height of a capital in ems: what the eye centres
SMALLEST = 20  # pixels
CUT = "…"
INK, PAPER = 0, 255


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle of the picture, in pixels, and how its text lies in it."""

    x: int
    y: int
    width: int
    height: int
    largest: int
    bold: bool = True
    align: Literal["left", "centre", "right"] = "left"
    lines: int = 4  # at most


def write(picture: Image.Image, text: str, place: Place) -> None:
    """Write the text into its place of a grey picture, centred in height, shrunk at need."""
    size, lines = fitted(drawable(text), place)
    step = size * LEADING
    first = place.y + (place.height - step * (len(lines) - 1) + size * CAPITALS) / 2
    for number, line in enumerate(lines):
        spare = place.width - ems(line, place.bold) * size
        left = place.x + spare * {"left": 0.0, "centre": 0.5, "right": 1.0}[place.align]
        _line(picture, line, (left, round(first + number * step)), size, place.bold)


def fitted(text: str, place: Place) -> tuple[int, list[str]]:
    """Return the largest even size, and the lines, with which the text fits its place.

    What does not fit at the smallest size is cut, and says so with an ellipsis.
    """
    measure = functools.partial(ems, bold=place.bold)
    for size in range(place.largest, SMALLEST - 1, -2):
        lines = broken(text, measure, place.width / size)
        low_enough = len(lines) <= min(place.lines, place.height / (size * LEADING))
        if low_enough and all(measure(line) * size <= place.width for line in lines):
            return size, lines
    lines = broken(text, measure, place.width / SMALLEST)
    room = min(place.lines, int(place.height / (SMALLEST * LEADING)))
    kept, rest = lines[: room - 1], lines[room - 1 :]
    return SMALLEST, [_cut(line, place) for line in (*kept, " ".join(rest))]


def _cut(line: str, place: Place) -> str:
    wide = place.width / SMALLEST
    if ems(line, place.bold) <= wide:
        return line
    while line and ems(line + CUT, place.bold) > wide:
        line = line[:-1]
    return line.rstrip() + CUT


def _line(
    picture: Image.Image, text: str, start: tuple[float, int], size: int, bold: bool
) -> None:
    x, baseline = start
    for face, signs in runs(text):
        for sign in signs:
            mask, left, top = _glyph(sign, size, face, bold)
            picture.paste(INK, (round(x) + left, baseline + top), mask)
            x += advance(sign, face, bold) * size


# What is kept are letters, never names: drawing a letter's outline is the slow part.
@functools.lru_cache(maxsize=2048)
def _glyph(sign: str, size: int, face: Typeface, bold: bool) -> tuple[Image.Image, int, int]:
    drawn = font(face, size, bold)
    left, top, right, bottom = (int(edge) for edge in drawn.getbbox(sign, anchor="ls"))
    mask = Image.new("L", (max(1, right - left), max(1, bottom - top)))
    ImageDraw.Draw(mask).text((-left, -top), sign, fill=255, font=drawn, anchor="ls")
    return mask, left, top
