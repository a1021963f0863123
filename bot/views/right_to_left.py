"""Arabic and Hebrew on a line drawn letter by letter: joined letters, and order from the right."""

import functools
import unicodedata
from collections.abc import Iterator, Mapping
from itertools import groupby

ISOLATED, FINAL, INITIAL, MEDIAL = "<isolated>", "<final>", "<initial>", "<medial>"
_PRESENTED = (*range(0xFB50, 0xFBFF), *range(0xFE70, 0xFEFD))  # one sign for each form


@functools.cache
def _forms() -> Mapping[str, Mapping[str, str]]:
    """Return the forms of each letter, and of lam with the alif after it."""
    found: dict[str, dict[str, str]] = {}
    for number in _PRESENTED:
        kind, *letters = unicodedata.decomposition(chr(number)).split()[:4] or [""]
        plain = "".join(chr(int(one, 16)) for one in letters)
        if len(plain) == 1 or (len(plain) == 2 and plain[0] == "ل" and plain[1] in "آأإا"):
            found.setdefault(plain, {})[kind] = chr(number)
    return found


def joined(text: str) -> str:
    """Return the text with each Arabic letter in the form its neighbours give it."""
    units = list(_units(text))
    return "".join(
        _formed(unit, _reaches(units, at, -1), _reaches(units, at, 1))
        for at, unit in enumerate(units)
    )


def _units(text: str) -> Iterator[str]:
    """Yield letter by letter, lam with the alif after it as one."""
    at = 0
    while at < len(text):
        size = 2 if text[at : at + 2] in _forms() else 1
        yield text[at : at + size]
        at += size


def _reaches(units: list[str], at: int, step: int) -> bool:
    """Tell whether the next letter that way stretches a hand to the one here."""
    at += step
    while 0 <= at < len(units) and unicodedata.combining(units[at][0]):
        at += step
    if not 0 <= at < len(units):
        return False
    forms = _forms().get(units[at], {})
    return units[at] == "ـ" or (INITIAL if step < 0 else FINAL) in forms


def _formed(unit: str, before: bool, after: bool) -> str:
    forms = _forms().get(unit)
    if forms is None:
        return unit
    before, after = before and FINAL in forms, after and INITIAL in forms
    wanted = {(True, True): MEDIAL, (True, False): FINAL, (False, True): INITIAL}
    return forms.get(wanted.get((before, after), ISOLATED), forms.get(ISOLATED, unit))


def seen(line: str) -> str:
    """Return the signs of one line in the order they stand from the left.

    What is written from the right is turned round piece by piece; a line that begins with it is
    turned as a whole.
    """
    pieces = [(right, "".join(signs)) for right, signs in groupby(line, key=_Side())]
    if not any(right for right, _ in pieces):
        return line
    turned = [_turned(piece) if right else piece for right, piece in pieces]
    return "".join(reversed(turned) if pieces[0][0] else turned)


class _Side:
    """Which way each sign is written; what has no side goes with the sign before it."""

    def __init__(self) -> None:
        self._right = False

    def __call__(self, sign: str) -> bool:
        side = unicodedata.bidirectional(sign)
        if side in ("R", "AL"):
            self._right = True
        elif side in ("L", "EN", "AN"):
            self._right = False
        return self._right


def _turned(piece: str) -> str:
    """Return a piece from its end, each mark after the letter it belongs to."""
    letters: list[str] = []
    for sign in piece:
        if letters and unicodedata.combining(sign):
            letters[-1] += sign
        else:
            letters.append(sign)
    return "".join(reversed(letters))
