"""Figures that more than one printed sheet shows."""

from fpdf import FPDF

from bot.views.paper.kit.lettering import Place, write
from bot.views.paper.kit.sketch import INK, PAPER, Point, Sketch


def hand(sketch: Sketch, tip: Point) -> None:
    """Draw a hand whose finger taps at `tip`."""
    x, y = tip
    sketch.box((x - 9, y - 4), (20, 45), rounding=9, line=0)
    sketch.box((x - 6, y), (13, 42), rounding=6.4, line=4)
    sketch.box((x - 6, y + 21), (40, 29), rounding=9, line=4)
    sketch.box((x - 4, y + 18), (9, 16), line=0)
    for knuckle in (x + 15, x + 24):
        sketch.stroke((knuckle, y + 22), (knuckle, y + 33), line=3)
    sketch.box((x - 1, y + 50), (30, 9), line=0, fill=INK)


def badge(pdf: FPDF, number: int, place: Place) -> None:
    """Draw a number on a black disc, apart from what lies under it."""
    sketch = Sketch(pdf, place.x, place.y, place.width)
    sketch.disc((50, 50), 58, fill=PAPER)
    sketch.disc((50, 50), 50)
    pdf.set_text_color(255)
    write(pdf, str(number), place, largest=22, align="centre")
    pdf.set_text_color(0)
