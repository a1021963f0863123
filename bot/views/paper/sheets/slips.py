"""Paper slips: six to a page with lines to cut along, large enough to be filled in standing."""

from fpdf import FPDF

from bot.domain.door.slips import SlipSheet
from bot.views.paper.kit import Say
from bot.views.paper.kit.lettering import Place, width_at, write
from bot.views.paper.kit.sketch import Point, Sketch

ACROSS, DOWN = 2, 3  # slips on a page
PAGE_WIDTH, PAGE_HEIGHT = 210.0, 297.0
WIDTH, HEIGHT = PAGE_WIDTH / ACROSS, PAGE_HEIGHT / DOWN
EDGE = 8.5  # what office printers leave white, and room for the scissors
INNER = WIDTH - 2 * EDGE
HALF = INNER / 2
BOX = 4.5
LABEL = 13.0  # points
STATES = ("well", "ill", "positive", "contact", "abroad")  # the last, and since when


def pages_of(sheet: SlipSheet) -> list[tuple[str, ...]]:
    """Return the numbers that stand on each page."""
    on_page, numbers = ACROSS * DOWN, sheet.numbers
    return [numbers[first : first + on_page] for first in range(0, len(numbers), on_page)]


def draw_page(pdf: FPDF, numbers: tuple[str, ...], *, sheet: SlipSheet, say: Say) -> None:
    """Draw a page of slips."""
    _cut_marks(pdf)
    for place, number in enumerate(numbers):
        down, across = divmod(place, ACROSS)
        _slip(pdf, (across * WIDTH + EDGE, down * HEIGHT + EDGE), number, sheet, say)


def _cut_marks(pdf: FPDF) -> None:
    pdf.set_draw_color(120)
    pdf.set_line_width(0.25)
    pdf.set_dash_pattern(dash=3, gap=2)
    for column in range(1, ACROSS):
        pdf.line(column * WIDTH, EDGE, column * WIDTH, PAGE_HEIGHT - EDGE)
    for row in range(1, DOWN):
        pdf.line(EDGE, row * HEIGHT, PAGE_WIDTH - EDGE, row * HEIGHT)
    pdf.set_dash_pattern()


def _slip(pdf: FPDF, corner: Point, number: str, sheet: SlipSheet, say: Say) -> None:
    x, y = corner
    write(pdf, say("slip-title"), Place(x, y, INNER - 32, 5), largest=11, bold=False)
    write(pdf, sheet.office, Place(x, y + 5, INNER - 32, 9), largest=15)
    _number(pdf, x + INNER, y, number)
    _blank(pdf, say("slip-name"), Place(x, y + 14, INNER, 9))
    _blank(pdf, say("slip-date"), Place(x, y + 23, HALF, 9))
    _blank(pdf, say("slip-time"), Place(x + HALF + 3, y + 23, HALF - 3, 9))
    _health(pdf, x, y + 34, say)
    write(pdf, say("slip-doses"), Place(x, y + 58, 34, 6), largest=LABEL)
    for doses in range(4):
        _box(pdf, f"{doses}", Place(x + 38 + doses * 13, y + 58, 12, 6))
    _blank(pdf, say("slip-few"), Place(x, y + 63.5, INNER, 7), size=10)
    agreed = say("slip-agreed", city=sheet.city, days=str(sheet.retention_days))
    _box(pdf, agreed, Place(x, y + 71, INNER, 5))
    _blank(pdf, say("slip-mark"), Place(x, y + 75, HALF, 7))
    then = say("slip-then", number=number)
    write(pdf, then, Place(x + HALF + 3, y + 76.5, HALF - 3, 6), largest=10, bold=False)


def _number(pdf: FPDF, right: float, y: float, number: str) -> None:
    Sketch(pdf, right - 29, y + 0.4, 100).box((0, 0), (29, 14), rounding=2, line=0.7)
    write(pdf, number, Place(right - 28, y + 0.9, 27, 13), largest=34, align="centre")


def _health(pdf: FPDF, x: float, y: float, say: Say) -> None:
    write(pdf, say("slip-health"), Place(x, y, INNER, 5), largest=LABEL)
    for place, state in enumerate(STATES):
        down, across = divmod(place, 2)
        corner = Place(x + across * HALF, y + 6 + down * 6, HALF, 5)
        _box(pdf, say(f"slip-{state}"), corner)
    _blank(pdf, say("slip-since"), Place(x + HALF, y + 17, HALF, 6), size=11)


def _blank(pdf: FPDF, label: str, place: Place, *, size: float = LABEL) -> None:
    """Write a label and draw the line to write on behind it, down to the place's bottom."""
    width = width_at(label, size)
    bottom = place.y + place.height
    spot = Place(place.x, bottom - 5, width + 1, 5)
    write(pdf, label, spot, largest=size, bold=False)
    line = Sketch(pdf, place.x + width + 2, bottom - 0.3, 100)
    line.stroke((0, 0), (place.width - width - 2, 0), line=0.3)


def _box(pdf: FPDF, label: str, place: Place) -> None:
    """Draw a box to tick and its label."""
    Sketch(pdf, place.x, place.y + (place.height - BOX) / 2, BOX).box((0, 0), (100, 100), line=8)
    spot = Place(place.x + BOX + 1.5, place.y, place.width - BOX - 2, place.height)
    write(pdf, label, spot, largest=LABEL, bold=False)
