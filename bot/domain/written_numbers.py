"""Whole numbers as people write them and buttons carry them: digits, no more than fit."""

import re

MOST_DIGITS = 18  # what fits a row's id; Python itself reads at most 4300
_DIGITS = re.compile(r"[0-9]+")


def read_number(text: str) -> int | None:
    """Return the number that these digits, and nothing else, write; None for none that fits."""
    bare = text.lstrip("0")
    fits = len(bare) <= MOST_DIGITS and _DIGITS.fullmatch(text)
    return int(text[-MOST_DIGITS:]) if fits else None
