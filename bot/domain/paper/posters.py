"""The sheet at a door: the way in, or the way out."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.offices import Door


class Kind(StrEnum):
    """Which way a poster is for."""

    ENTRY = "entry"
    EXIT = "exit"


PREFIXES = {Kind.ENTRY: "o", Kind.EXIT: "x"}


@dataclass(frozen=True, slots=True)
class Poster:
    """A poster in force; number and code to type are None until they are made."""

    door: Door
    kind: Kind
    token: str
    number: str | None = None
    typed_code: str | None = None

    @property
    def payload(self) -> str:
        """Return what its link carries."""
        return f"{PREFIXES[self.kind]}_{self.token}"
