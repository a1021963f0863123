"""Invitations to cut out: eight to a page, each with its QR code."""

import io

from fpdf import FPDF

from bot.domain.outreach.invitations import Invitation, InvitationSheet
from bot.views.paper.kit import Say
from bot.views.paper.kit.lettering import Place, write
from bot.views.paper.kit.sketch import Point
from bot.views.qr import qr_png

ACROSS, DOWN = 2, 4
PAGE_WIDTH, PAGE_HEIGHT = 210.0, 297.0
WIDTH, HEIGHT = PAGE_WIDTH / ACROSS, PAGE_HEIGHT / DOWN
EDGE = 8.0
CODE = 42.0  # the QR code: 1.1 mm a module, which 72 dpi still tells apart
WORDS = WIDTH - CODE - 2 * EDGE - 3


def pages_of(sheet: InvitationSheet) -> list[tuple[Invitation, ...]]:
    """Return the slips of each page."""
    on_page, slips = ACROSS * DOWN, sheet.slips
    return [slips[first : first + on_page] for first in range(0, len(slips), on_page)]


def draw_page(
    pdf: FPDF, slips: tuple[Invitation, ...], *, sheet: InvitationSheet, say: Say
) -> None:
    """Draw a page of slips with lines to cut along."""
    pdf.set_draw_color(120)
    pdf.set_dash_pattern(dash=3, gap=2)
    pdf.line(WIDTH, EDGE, WIDTH, PAGE_HEIGHT - EDGE)
    for row in range(1, DOWN):
        pdf.line(EDGE, row * HEIGHT, PAGE_WIDTH - EDGE, row * HEIGHT)
    pdf.set_dash_pattern()
    for place, one in enumerate(slips):
        down, across = divmod(place, ACROSS)
        _slip(pdf, (across * WIDTH + EDGE, down * HEIGHT + EDGE), one, sheet, say)


def _slip(pdf: FPDF, corner: Point, one: Invitation, sheet: InvitationSheet, say: Say) -> None:
    x, y = corner
    picture = io.BytesIO(qr_png(f"{sheet.link}{one.payload}", scale=8, level="L"))
    pdf.image(picture, x + WORDS + 3, y + 4, CODE, CODE)
    write(pdf, say("invitation-title", city=sheet.city), Place(x, y, WORDS, 9), largest=12)
    write(pdf, one.name, Place(x, y + 10, WORDS, 12), largest=16)
    lane = say("invitation-rt", area=sheet.area, rt=f"{one.rt:02d}" if one.rt else "–")
    write(pdf, lane, Place(x, y + 22, WORDS, 6), largest=10, bold=False)
    if one.address:
        write(pdf, one.address, Place(x, y + 28, WORDS, 6), largest=10, bold=False)
    how = say("invitation-how", bot=sheet.bot)
    write(pdf, how, Place(x, y + 36, WORDS, 22), largest=11, bold=False)
    note = say("invitation-note")
    write(pdf, note, Place(x, y + 58, WIDTH - 2 * EDGE, 6), largest=9, bold=False)
