"""The upper part of a pass: the colour as a band, as a shape of its own, and as a word."""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi, sin

from PIL import Image, ImageChops, ImageDraw

from bot.domain.colour import Colour
from bot.views.door.passes.lettering import INK, PAPER, Place, write
from bot.views.door.passes.png import rows
from bot.views.typefaces import OURS, font

WIDTH, HEIGHT = 720, 368
SHADES = 6  # of grey for the body, and of the band from its ink to its paint: more cost kilobytes
SHARP = 4  # shapes are drawn this much larger, then made smaller, for smooth edges

RGB = tuple[int, int, int]
Pen = ImageDraw.ImageDraw
BLACK, WHITE = (0, 0, 0), (255, 255, 255)

_SHAPE, _SHAPE_TOP = 194, 22  # pixels, both ways
_WORD = Place(x=24, y=200, width=WIDTH - 48, height=190, largest=168, align="centre", lines=1)

# With a mark, a strip along the lower edge, shape and word move up and are a little smaller.
_STRIP = 76
_MARK = Place(x=124, y=0, width=WIDTH - 148, height=_STRIP, largest=48, lines=1)
_MARK_ALONE = Place(24, 0, WIDTH - 48, _STRIP, largest=56, align="centre", lines=1)
_DIE, _DIE_AT = 52, (44, 12)
_SHAPE_ABOVE, _SHAPE_ABOVE_TOP = 148, 16
_WORD_ABOVE = Place(24, 152, WIDTH - 48, 152, largest=132, align="centre", lines=1)


@functools.cache
def palette(colour: Colour | None) -> bytes:
    """Return the colours, three bytes each: black to white, then the band's ink to its paint."""
    look = _look(colour)
    ramps = ((BLACK, WHITE), (look.ink, look.paint))
    shades = (
        round(low + (high - low) * step / (SHADES - 1))
        for dark, light in ramps
        for step in range(SHADES)
        for low, high in zip(dark, light, strict=True)
    )
    return bytes(shades)


@functools.lru_cache(maxsize=32)  # each colour in each language, green also marked
def band_rows(colour: Colour | None, word: str, mark: str = "") -> bytes:
    """Return the band as filtered rows of a PNG; `mark`: words in a strip below the colour's.

    Without a colour the visit is over.
    """
    picture = Image.new("L", (WIDTH, HEIGHT), PAPER)
    side, top = (_SHAPE_ABOVE, _SHAPE_ABOVE_TOP) if mark else (_SHAPE, _SHAPE_TOP)
    picture.paste(_smooth(_look(colour).draw, side), ((WIDTH - side) // 2, top))
    write(picture, word, _WORD_ABOVE if mark else _WORD)
    if mark:
        drawn = colour is Colour.GREEN  # the others are marked by what they are to do
        picture.paste(_drawn_strip(mark) if drawn else _strip(mark), (0, HEIGHT - _STRIP))
    return rows(shaded(picture, first=SHADES))


def _strip(mark: str) -> Image.Image:
    """Return the mark in the band's paint on its ink."""
    strip = Image.new("L", (WIDTH, _STRIP), PAPER)
    write(strip, mark, _MARK_ALONE)
    return ImageChops.invert(strip)


def _drawn_strip(mark: str) -> Image.Image:
    """Return the mark with a die: drawn by lot, no reproach."""
    strip = Image.new("L", (WIDTH, _STRIP), PAPER)
    strip.paste(_smooth(_die, _DIE), _DIE_AT)
    write(strip, mark, _MARK)
    return ImageChops.invert(strip)


def _smooth(draw: Callable[[Pen, int], None], side: int) -> Image.Image:
    """Return a shape of this size with smooth edges."""
    large = Image.new("L", (side * SHARP,) * 2, PAPER)
    draw(ImageDraw.Draw(large), side * SHARP)
    return large.resize((side, side), Image.Resampling.LANCZOS)


def shaded(picture: Image.Image, *, first: int = 0) -> Image.Image:
    """Return a grey picture as a palette picture, its shades numbered from `first` on."""
    numbers = picture.point(_numbering(first))
    numbers.putpalette(b"")  # the colours come with the file; this makes it packable
    return numbers


@functools.cache
def _numbering(first: int) -> list[int]:
    return [first + (grey * (SHADES - 1) + 127) // 255 for grey in range(256)]


def _disc(pen: Pen, side: int) -> None:
    pen.ellipse((0, 0, side - 1, side - 1), fill=INK)
    tick = [(0.24, 0.52), (0.43, 0.70), (0.76, 0.34)]
    _stroke(pen, side, tick, 0.11)


def _triangle(pen: Pen, side: int) -> None:
    pen.polygon([(side / 2, 0), (side, side * 0.94), (0, side * 0.94)], fill=INK)
    _stroke(pen, side, [(0.5, 0.36), (0.5, 0.64)], 0.11)
    _dot(pen, side, (0.5, 0.80), 0.065)


def _octagon(pen: Pen, side: int) -> None:
    half = side / 2
    radius = half / cos(pi / 8)
    corners = [
        (half + radius * cos(pi / 8 + n * pi / 4), half + radius * sin(pi / 8 + n * pi / 4))
        for n in range(8)
    ]
    pen.polygon(corners, fill=INK)
    pen.rectangle((side * 0.2, side * 0.41, side * 0.8, side * 0.59), fill=PAPER)


def _square(pen: Pen, side: int) -> None:
    pen.rectangle((side * 0.04, side * 0.04, side * 0.96, side * 0.96), fill=INK)
    _stroke(pen, side, [(0.28, 0.28), (0.72, 0.72)], 0.11)
    _stroke(pen, side, [(0.72, 0.28), (0.28, 0.72)], 0.11)


def _way_out(pen: Pen, side: int) -> None:
    pen.rounded_rectangle((0, 0, side - 1, side - 1), radius=side * 0.2, fill=INK)
    _stroke(pen, side, [(0.22, 0.5), (0.76, 0.5)], 0.11)
    _stroke(pen, side, [(0.54, 0.28), (0.76, 0.5), (0.54, 0.72)], 0.11)


def _question(pen: Pen, side: int) -> None:
    drawn = font(OURS, round(side * 1.42), True)
    pen.text((side / 2, side * 0.985), "?", INK, drawn, anchor="ms")


def _die(pen: Pen, side: int) -> None:
    pen.rounded_rectangle((0, 0, side - 1, side - 1), radius=side * 0.2, fill=INK)
    for x, y in ((0.26, 0.26), (0.74, 0.26), (0.5, 0.5), (0.26, 0.74), (0.74, 0.74)):
        _dot(pen, side, (x, y), 0.1)


def _stroke(pen: Pen, side: int, points: list[tuple[float, float]], wide: float) -> None:
    pen.line([(x * side, y * side) for x, y in points], PAPER, round(wide * side), "curve")
    for end in (points[0], points[-1]):
        _dot(pen, side, end, wide / 2)


def _dot(pen: Pen, side: int, centre: tuple[float, float], radius: float) -> None:
    pen.circle((centre[0] * side, centre[1] * side), radius * side, fill=PAPER)


@dataclass(frozen=True, slots=True)
class Look:
    """What makes a colour unmistakable: its paint, the ink on it, its shape."""

    paint: RGB
    ink: RGB
    draw: Callable[[Pen, int], None]


# Only who must stop has white ink: seen even where no colour is.
LOOKS = {
    Colour.GREEN: Look((45, 190, 114), BLACK, _disc),
    Colour.YELLOW: Look((255, 221, 0), BLACK, _triangle),
    Colour.ASK: Look((136, 144, 160), BLACK, _question),
    Colour.RED: Look((184, 0, 24), WHITE, _octagon),
    Colour.BLACK: Look(BLACK, WHITE, _square),
}
OVER = Look((222, 222, 222), BLACK, _way_out)  # no colour any more


def _look(colour: Colour | None) -> Look:
    return OVER if colour is None else LOOKS[colour]
