"""What is held about somebody, as they get it: sections of rows, nobody else named in them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.domain.errors import DomainError

PAUSE = timedelta(minutes=10)  # between two requests for the same
SELF, SERVER, UNKNOWN = "self", "server", "unknown"
SHORTEST = 3  # letters of a name's part that is taken out of a note
Record = dict[str, Any]


class AskedJustNow(DomainError):
    """The files were asked for some minutes ago, and are on their way or here."""

    key = "error-own-data-again"


@dataclass(frozen=True, slots=True)
class Who:
    """Who did something: oneself, a companion by name, or others by their role alone."""

    role: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Own:
    """All that is held about one person; `city` and `at` say where and when that was so."""

    city: str
    at: str
    sections: dict[str, list[Record]]


def without_names(words: str, others: Iterable[str], own: str) -> str:
    """Return a note without the names of those who work there; the own name stays."""
    kept = {part.casefold() for part in own.split()}
    for name in others:
        for part in (name, *name.split()):
            if len(part) >= SHORTEST and part.casefold() not in kept:
                words = re.sub(rf"(?<!\w){re.escape(part)}(?!\w)", "…", words, flags=re.IGNORECASE)
    return words
