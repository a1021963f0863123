"""The guide's pictures: what an officer sees in Telegram, and the shape of each colour."""

from collections.abc import Callable

from fpdf import FPDF

from bot.domain.colour import Colour
from bot.views.paper.kit.figures import hand
from bot.views.paper.kit.lettering import Place, write
from bot.views.paper.kit.sketch import INK, PAPER, Sketch

GREY = 150  # words too small to read, drawn as lines


def duty(sketch: Sketch, label: str) -> None:
    """Draw the door board, a pinned message, and a hand on its button."""
    _bubble(sketch, 26)
    _pin(sketch)
    _lines(sketch, (16, 7, 40), (16, 13.5, 62), (6, 20.5, 45))
    _button(sketch, label, 28)


def claim(sketch: Sketch, label: str) -> None:
    """Draw a red case's card and a hand on its button."""
    _bubble(sketch, 26)
    octagon(Sketch(sketch.pdf, *sketch.at((5, 3)), sketch.side * 0.14))
    _lines(sketch, (24, 7, 40), (24, 13.5, 28), (6, 20.5, 50))
    _button(sketch, label, 28)


def close(sketch: Sketch, label: str) -> None:
    """Draw the private message's outcomes, of which a hand taps one."""
    _bubble(sketch, 13)
    _lines(sketch, (6, 6.5, 62))
    for x in (0, 47):
        sketch.box((x, 15), (44, 11), rounding=3, line=1.6, fill=PAPER)
        _lines(sketch, (x + 9, 20.5, 26))
    _button(sketch, label, 28)


def octagon(sketch: Sketch) -> None:
    """Draw the sign of red: a stop sign, known by its eight corners."""
    sketch.shape(*_corners(0), fill=INK)
    sketch.shape(*_corners(9), line=5, fill=None)
    sketch.stroke((30, 50), (70, 50), line=14, colour=PAPER)


def square(sketch: Sketch) -> None:
    """Draw the sign of black: a black square."""
    sketch.box((4, 4), (92, 92), rounding=6, line=0, fill=INK)


def question(sketch: Sketch) -> None:
    """Draw the sign of 'ask the officer': a question mark."""
    sketch.disc((50, 50), 46, line=8, fill=PAPER)
    place = Place(sketch.x, sketch.y, sketch.side, sketch.side)
    write(sketch.pdf, "?", place, largest=sketch.side * 2.2, align="centre")


def disc(sketch: Sketch) -> None:
    """Draw the sign of green: a ring."""
    sketch.disc((50, 50), 42, line=12, fill=PAPER)


def triangle(sketch: Sketch) -> None:
    """Draw the sign of yellow: a warning triangle."""
    sketch.shape((50, 8), (96, 90), (4, 90), line=9, fill=PAPER)
    sketch.stroke((50, 38), (50, 62), line=9)
    sketch.disc((50, 76), 6)


SIGNS: dict[Colour, Callable[[Sketch], None]] = {
    Colour.GREEN: disc,
    Colour.YELLOW: triangle,
    Colour.RED: octagon,
    Colour.BLACK: square,
    Colour.ASK: question,
}


def _corners(inset: float) -> list[tuple[float, float]]:
    near, far, low, high = 30.0, 70.0, 2.0 + inset, 98.0 - inset
    near, far = near + inset * 0.4, far - inset * 0.4
    return [
        (near, low),
        (far, low),
        (high, near),
        (high, far),
        (far, high),
        (near, high),
        (low, far),
        (low, near),
    ]


def _bubble(sketch: Sketch, height: float) -> None:
    sketch.box((0, 0), (91, height), rounding=5, line=1.6, fill=PAPER)


def _lines(sketch: Sketch, *lines: tuple[float, float, float]) -> None:
    """Draw words as grey bars: left, middle, length."""
    for x, y, length in lines:
        sketch.stroke((x, y), (x + length, y), line=3.2, colour=GREY)


def _pin(sketch: Sketch) -> None:
    sketch.stroke((8, 12), (8, 17), line=1.6)
    sketch.shape((4, 12.5), (12, 12.5), (10.5, 8), (10.5, 3), (5.5, 3), (5.5, 8), fill=INK)


def _button(sketch: Sketch, label: str, top: float) -> None:
    place = Place(*sketch.at((0, top)), sketch.side * 0.91, sketch.side * 0.13)
    on_black(sketch.pdf, label, place, largest=14, aside=sketch.side * 0.19)
    hand(Sketch(sketch.pdf, *sketch.at((72, top + 5)), sketch.side * 0.36), (20, 6))


def on_black(pdf: FPDF, words: str, place: Place, *, largest: float, aside: float = 0) -> None:
    """Write white words into a black bar, as on a button, leaving room `aside` for a hand."""
    bar = Sketch(pdf, place.x, place.y, 100)
    bar.box((0, 0), (place.width, place.height), rounding=2, line=0, fill=INK)
    pdf.set_text_color(255)
    room = Place(place.x + 2, place.y, place.width - 4 - aside, place.height)
    write(pdf, words, room, largest=largest, align="centre")
    pdf.set_text_color(0)
