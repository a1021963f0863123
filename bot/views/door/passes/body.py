"""The lower part of a pass: who, where, when, the word of the hour, and the code to verify it."""

import qrcode
from PIL import Image

from bot.views.door.passes.band import WIDTH, shaded
from bot.views.door.passes.facts import PassFacts, PassWords
from bot.views.door.passes.lettering import INK, PAPER, Place, write
from bot.views.qr import QUIET

HEIGHT = 592
CODE_SIDE = 360  # pixels at most, with the quiet zone
SMALLEST_MODULE = 6  # pixels: a third of them survive a messenger's shrinking
MASK = 3  # any is valid, and trying all eight for the prettiest takes five times as long

_NAME = Place(32, 12, 490, 84, largest=64)
_CODE = Place(538, 12, 150, 84, largest=60, align="right")
_OFFICE = Place(32, 96, 656, 76, largest=42, bold=False)
_DOOR = Place(32, 169, 656, 40, largest=34, bold=False)
_WORD_LABEL = Place(32, 228, 318, 36, largest=32, bold=False)
_WORD = Place(32, 256, 318, 104, largest=92)
_IN_AT = Place(32, 380, 318, 36, largest=32, bold=False)
_TIME = Place(32, 406, 318, 104, largest=92)
_DAY = Place(32, 502, 318, 40, largest=34)
_DECLARED = Place(32, 560, 656, 30, largest=26, bold=False)
_QR_CENTRE = (532, 384)


def draw_body(facts: PassFacts, words: PassWords) -> Image.Image:
    """Return the lower part as numbers of the palette; raises ValueError for a bad link."""
    picture = Image.new("L", (WIDTH, HEIGHT), PAPER)
    if facts.colour is not None:  # what is over opens nothing
        code = code_picture(facts.link)
        corner = (_QR_CENTRE[0] - code.width // 2, _QR_CENTRE[1] - code.height // 2)
        picture.paste(code, corner)
    for text, place in (
        (facts.name, _NAME),
        (facts.code, _CODE),
        (facts.office, _OFFICE),
        (facts.door, _DOOR),
        (words.word_label, _WORD_LABEL),
        (facts.word, _WORD),
        (words.in_at, _IN_AT),
        (facts.time, _TIME),
        (facts.day, _DAY),
        (words.declared, _DECLARED),
    ):
        write(picture, text, place)
    return shaded(picture)


def code_picture(link: str) -> Image.Image:
    """Return the link's QR code in grey with its quiet zone, at most CODE_SIDE pixels wide.

    Raises ValueError if the link is empty or its modules would be too small for a screen.
    """
    if not link:
        raise ValueError("a pass needs a link")
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=QUIET, mask_pattern=MASK)
    code.add_data(link, optimize=0)
    code.make()
    rows = code.get_matrix()
    scale = CODE_SIDE // len(rows)
    if scale < SMALLEST_MODULE:
        raise ValueError("the link is too long for a code on a screen")
    dots = bytes(INK if dark else PAPER for row in rows for dark in row)
    small = Image.frombytes("L", (len(rows), len(rows)), dots)
    return small.resize((len(rows) * scale,) * 2, Image.Resampling.NEAREST)
