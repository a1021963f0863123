"""How a colour looks: a shape of its own and its word, for those who see no colours."""

from bot.domain.colour import Colour
from bot.texts import text

SHAPES = {
    Colour.GREEN: "🟢",  # a disc
    Colour.YELLOW: "⚠️",  # a triangle
    Colour.RED: "🛑",  # an octagon
    Colour.BLACK: "⬛",  # a square
    Colour.ASK: "❔",  # a grey question mark
}


def named(colour: Colour | str, language: str) -> str:
    """Return shape and word: '🟢 HIJAU'."""
    one = Colour(colour)
    return f"{SHAPES[one]} {text(f'colour-{one}', language)}"
