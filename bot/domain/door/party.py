"""Who came together, as one writes it: 'Rini, Andi', 'Bu Rini, 2 anak', '2 anak, 1 lansia'."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.domain import names

MOST = 8  # at once: a large family, our choice
CHILD, ELDER, ADULT = "child", "elder", "adult"
GROUPS = {  # as people call them, in our three languages
    CHILD: "anak bayi balita cucu child children kid kids baby babies lare putu",
    ELDER: "lansia sepuh kakek nenek mbah elder elders elderly senior seniors",
    ADULT: "dewasa orang adult adults grown-up grown-ups remaja teenager teenagers tiyang",
}
_GROUP_OF = {word: group for group, words in GROUPS.items() for word in words.split()}
_BETWEEN = re.compile(r"[,;\n&+]|\s(?:dan|serta|and|lan|kaliyan)\s", re.IGNORECASE)
_COUNTED = re.compile(r"(\d{1,2})\s*([^\W\d][\w-]*)")
_TITLE = re.compile(r"(?:[A-Za-z]{1,5}\.)+[A-Za-z]{0,5}\.?|[A-Z]{2,3}")  # S.Pd, M.Si., SH

Label = Callable[[str, int], str]


@dataclass(frozen=True, slots=True)
class Party:
    """Who came together by name: who is asked, and children below the scale, who are not."""

    grown: tuple[str, ...]
    children: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """Return how many they are."""
        return len(self.grown) + len(self.children)


def read(words: str, label: Label) -> Party | None:
    """Return who is named or counted; None if something is no name, or they are too many.

    `label`: what somebody is called who is only counted, by group and number.
    """
    found: list[tuple[str, bool]] = []  # name, child
    seen: dict[str, int] = {}
    for piece in _pieces(words):
        counted = _COUNTED.fullmatch(piece)
        group = _GROUP_OF.get(counted[2].lower()) if counted else None
        if counted is None or group is None:
            name = names.clean(piece)
            if name is None:
                return None
            found.append((name, False))
            continue
        for _ in range(min(int(counted[1]), MOST + 1)):
            seen[group] = seen.get(group, 0) + 1
            found.append((label(group, seen[group]), group == CHILD))
    if not 0 < len(found) <= MOST:
        return None
    return Party(
        tuple(name for name, child in found if not child),
        tuple(name for name, child in found if child),
    )


def _pieces(words: str) -> list[str]:
    """Return what stands between commas; a title stays with the name before it."""
    pieces: list[str] = []
    for piece in (one.strip() for one in _BETWEEN.split(words)):
        if pieces and _TITLE.fullmatch(piece):
            pieces[-1] += f", {piece}"
        elif piece:
            pieces.append(piece)
    return pieces
