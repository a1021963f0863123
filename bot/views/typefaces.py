"""Which typeface a word is written in, so that no letter of a name is ever left out.

Ours comes first; the others are there for names in other scripts (fonts/README.md).
"""

import functools
import unicodedata
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from PIL import ImageFont

from bot.domain.names import UNSEEN
from bot.views.right_to_left import joined, seen

FONTS = Path(__file__).parent / "fonts"
GLANCE = 100  # pixels: large enough to tell letters from each other
REFERENCE = 1000  # pixels: widths grow in step with the size, so they are measured at this one
MISSING = "□"  # stands for what no typeface has


@dataclass(frozen=True, slots=True)
class Typeface:
    """One family of letters; `bold` is its only weight where there is no other."""

    family: str
    regular: str
    bold: str

    def file(self, bold: bool) -> Path:
        """Return where its letters are."""
        return FONTS / (self.bold if bold else self.regular)


OURS = Typeface("atkinson", "AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf")
NOTO = Typeface("noto", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
TYPEFACES = (
    OURS,
    NOTO,
    *(
        Typeface(family, file, file)
        for family, file in (
            ("noto-arabic", "NotoSansArabic-SemiBold.ttf"),
            ("noto-more", "NotoSansMore-Regular.ttf"),
            ("droid", "DroidSansFallback-Regular.ttf"),
            ("noto-emoji", "NotoEmoji-Medium.ttf"),
        )
    ),
)

Run = tuple[Typeface, str]


def drawable(text: str) -> str:
    """Return the text in letters that can be drawn, on one line; a sign for each that cannot.

    Letters in fancy dress (mathematical, full-width) become plain ones first.
    """
    if _plain(text):
        return " ".join(text.split())
    plain = unicodedata.normalize("NFKC", text)
    shown = "".join(map(_shown, plain))
    return joined(" ".join(shown.split()))


def runs(line: str) -> list[Run]:
    """Return one line in the order it is drawn, in pieces of one typeface each.

    A word keeps to one typeface if one has all its letters.
    """
    if _plain(line):
        return [(OURS, line)] if line else []
    faced = [(face, sign) for word in _words(seen(line)) for face, sign in _faced(word)]
    return [
        (face, "".join(sign for _, sign in signs))
        for face, signs in groupby(faced, key=lambda one: one[0])
    ]


def ems(text: str, bold: bool) -> float:
    """Return how wide the text is on one line, in ems."""
    return sum(advance(sign, face, bold) for face, signs in runs(text) for sign in signs)


# What is kept are letters, never names.
@functools.lru_cache(maxsize=4096)
def advance(sign: str, face: Typeface, bold: bool) -> float:
    """Return how far a sign moves the next one, in ems."""
    return font(face, REFERENCE, bold).getlength(sign) / REFERENCE


@functools.lru_cache(maxsize=256)
def font(face: Typeface, size: int, bold: bool) -> ImageFont.FreeTypeFont:
    """Return a typeface to draw pictures with.

    The basic layout is the same on every machine; what it lacks, joined letters and lines
    from the right, `bot.views.right_to_left` does.
    """
    return ImageFont.truetype(face.file(bold), size, layout_engine=ImageFont.Layout.BASIC)


def _plain(text: str) -> bool:
    """Tell at once what most texts are: letters that every typeface has."""
    return text.isascii() and text.isprintable()


def _words(line: str) -> list[str]:
    """Return the words with the spaces between them."""
    return ["".join(signs) for _, signs in groupby(line, key=lambda sign: sign.isspace())]


def _faced(word: str) -> list[tuple[Typeface, str]]:
    whole = next((face for face in TYPEFACES if all(has(face, one) for one in word)), None)
    return [(whole or _first(sign) or NOTO, sign) for sign in word]


def _first(sign: str) -> Typeface | None:
    return next((face for face in TYPEFACES if has(face, sign)), None)


def _shown(sign: str) -> str:
    if sign.isspace():
        return sign
    kind = unicodedata.category(sign)
    if kind in UNSEEN or "\U0001f3fb" <= sign <= "\U0001f3ff":
        return ""  # only says how its neighbour looks
    if _first(sign) is not None:
        return sign
    return "" if kind.startswith("M") else MISSING  # a mark belongs to the letter before


@functools.lru_cache(maxsize=4096)
def has(face: Typeface, sign: str) -> bool:
    """Tell whether a typeface has a sign."""
    if sign in (" ", MISSING):
        return face is (OURS if sign == " " else NOTO)
    drawn = font(face, GLANCE, True)
    return bytes(drawn.getmask(sign)) != bytes(drawn.getmask("\uffff"))
