"""Signs that nobody sees or that look like others: cleaned away, or shown by their number."""

import unicodedata

from bot.domain.names import visible

_PLAIN_PUNCTUATION = frozenset("‘’“”…–—°·×")  # what people type and can tell apart


def tidy(cell: str) -> str:
    """Return what can be seen of a cell, on one line with single spaces."""
    if cell.isascii() and cell.isprintable():  # nearly every cell, and a list may be long
        return " ".join(cell.split())
    return visible(cell)


def marked(text: str) -> str:
    """Return a text in which every sign that cannot be told by its look is named: ‹U+00A0›."""
    return "".join(one if _plain(one) else f"‹U+{ord(one):04X}›" for one in text)


def _plain(one: str) -> bool:
    if one.isascii():
        return one.isprintable()
    if one in _PLAIN_PUNCTUATION:
        return True
    # A Cyrillic А in a code looks like ours and is none; letters with accents are seen as such.
    return one.isprintable() and unicodedata.name(one, "").startswith("LATIN ")
