"""The poster's pictures for those who read little, drawn to be told apart from two metres."""

from bot.views.paper.kit.figures import hand
from bot.views.paper.kit.sketch import INK, PAPER, Colour, Point, Sketch

GREEN: Colour = (0, 130, 70)  # a middle grey in a black-and-white print, never taken for black


def scan(sketch: Sketch) -> None:
    """Draw a phone whose camera frames a QR code."""
    _phone(sketch, (19, 1), (62, 98))
    for x, inward in ((28, 1), (72, -1)):
        for y, down in ((24, 1), (76, -1)):
            sketch.stroke((x, y + 10 * down), (x, y), (x + 10 * inward, y), line=4.5)
    for corner in ((35, 33), (53, 33), (35, 53)):
        sketch.box(corner, (12, 12), line=3.5)
        sketch.box((corner[0] + 4, corner[1] + 4), (4, 4), line=0, fill=INK)
    for corner in ((53, 53), (61, 53), (57, 57), (53, 61), (61, 61)):
        sketch.box(corner, (4, 4), line=0, fill=INK)


def answer(sketch: Sketch) -> None:
    """Draw a finger that taps one of three answers on a phone."""
    _phone(sketch, (9, 1), (62, 98))
    for y, fill in ((18, PAPER), (37, INK), (56, PAPER)):
        sketch.box((19, y), (42, 12), rounding=4, line=3.5, fill=fill)
    hand(sketch, (55, 40))


def show(sketch: Sketch) -> None:
    """Draw a phone that shows its coloured sign to an officer in a cap."""
    officer(sketch, (70, 18))
    sketch.box((0, 25), (50, 75), rounding=9, line=0)
    _phone(sketch, (3, 28), (42, 70))
    tick(sketch, (24, 63), 15)


def press_leave(sketch: Sketch) -> None:
    """Draw a finger that taps the one large button with the way out."""
    _phone(sketch, (9, 1), (62, 98))
    sketch.box((17, 18), (46, 40), rounding=6, line=0, fill=INK)
    door(Sketch(sketch.pdf, *sketch.at((24, 25)), sketch.side * 0.26), PAPER, out=True)
    hand(sketch, (55, 40))


def leave(sketch: Sketch) -> None:
    """Draw somebody who walks out of a door."""
    sketch.box((2, 2), (46, 96), line=6, fill=PAPER)
    sketch.disc((55, 16), 10, line=0, fill=PAPER)
    _walker(sketch, PAPER, 17)
    _walker(sketch, INK, 9)
    sketch.disc((57, 17), 9)


def door(sketch: Sketch, colour: Colour, *, out: bool) -> None:
    """Draw the sign for the way in or the way out: an arrow through an open frame."""
    if out:
        sketch.stroke((50, 8), (8, 8), (8, 92), (50, 92), line=12, colour=colour)
        _arrow(sketch, 34, 94, colour)
    else:
        sketch.stroke((50, 8), (92, 8), (92, 92), (50, 92), line=12, colour=colour)
        _arrow(sketch, 6, 66, colour)


def officer(sketch: Sketch, top: Point) -> None:
    """Draw the head and shoulders of an officer in a cap, from the middle of the cap."""
    x, y = top
    sketch.disc((x, y + 16), 14, line=4, fill=PAPER)
    sketch.shape((x - 19, y + 12), (x + 19, y + 12), (x + 22, y), (x, y - 8), (x - 22, y))
    sketch.box((x - 17, y + 11), (34, 5), rounding=2, line=0, fill=INK)
    sketch.disc((x, y + 3), 3.5, fill=PAPER)
    sketch.box((x - 29, y + 35), (58, 47), rounding=16, line=0, fill=INK)
    sketch.box((x - 29, y + 55), (58, 27), line=0, fill=INK)
    sketch.shape((x - 8, y + 35), (x + 8, y + 35), (x, y + 48), fill=PAPER)
    sketch.box((x + 9, y + 52), (11, 7), rounding=1, line=0, fill=PAPER)


def ask(sketch: Sketch) -> None:
    """Draw an officer who is spoken to."""
    officer(sketch, (68, 20))
    sketch.box((2, 4), (36, 28), rounding=9, line=5)
    sketch.shape((16, 29), (28, 29), (32, 42), fill=PAPER)
    sketch.stroke((17, 32), (32, 43), (28, 31))
    for x in (11, 20, 29):
        sketch.disc((x, 18), 3)


def tick(sketch: Sketch, centre: Point, radius: float) -> None:
    """Draw a coloured disc with a white tick."""
    x, y = centre
    sketch.disc(centre, radius, fill=GREEN)
    unit = radius / 10
    path = ((x - 4.5 * unit, y), (x - unit, y + 4 * unit), (x + 5 * unit, y - 4 * unit))
    sketch.stroke(*path, line=2.4 * unit, colour=PAPER)


def _phone(sketch: Sketch, corner: Point, size: Point) -> None:
    sketch.box(corner, size, rounding=9)
    middle = corner[0] + size[0] / 2
    sketch.stroke((middle - 6, corner[1] + 8), (middle + 6, corner[1] + 8), line=3)


def _arrow(sketch: Sketch, start: float, tip: float, colour: Colour) -> None:
    sketch.stroke((start, 50), (tip - 6, 50), line=13, colour=colour)
    sketch.stroke((tip - 24, 26), (tip, 50), (tip - 24, 74), line=13, colour=colour)


def _walker(sketch: Sketch, colour: Colour, line: float) -> None:
    sketch.stroke((54, 36), (50, 62), (62, 76), (60, 95), line=line, colour=colour)
    sketch.stroke((50, 62), (44, 78), (32, 92), line=line, colour=colour)
    sketch.stroke((38, 54), (54, 37), (66, 48), (77, 44), line=line * 0.8, colour=colour)
