"""An office found by what people call it: its code, its name, or some of its words."""

import re
import unicodedata
from collections.abc import Sequence

from bot.domain.offices import Office


def offices_called(words: str, offices: Sequence[Office]) -> list[Office]:
    """Return the offices these words may mean, whatever their case, dots and order.

    Who writes a whole code or name means that one alone; without words all are meant.
    """
    asked = _words(words)
    if not asked:
        return [] if words.strip() else list(offices)
    exact = [one for one in offices if asked in (_words(one.code), _words(one.name))]
    joined = [one for one in offices if "".join(asked) == "".join(_words(one.code))]
    return exact or joined or [one for one in offices if _fits(asked, one)]


def _fits(asked: list[str], office: Office) -> bool:
    known = [*_words(office.name), *_words(office.code)]
    return all(any(one.startswith(word) for one in known) for word in asked)


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text).casefold()
    return sorted(re.findall(r"\w+", re.sub(r"[\u0300-\u036f'’`]", "", plain)))
