"""What the stand-in is asked to do to a subject, and the figures it hands back."""

from dataclasses import asdict, dataclass, field
from typing import Any, Self

CHECK_IN = ("agree", "name", "none", "2")  # green; START before it: 5 updates, 9 calls
RED = ("agree", "name", "none", "0", "none", "yes")
FIRST_VISITOR = 720_000_000
FIRST_RESIDENT = 800_000_000  # who gets a reminder; no visitor has such an id


@dataclass(frozen=True, slots=True)
class Load:
    """Visitors on their way: so many at a time, or so many arriving a second."""

    taps: tuple[str, ...]
    payloads: tuple[str, ...]
    pid: int
    seconds: float  # the window that counts, after `warm` seconds
    visitors: int = 0
    per_second: float = 0.0
    pause: float = 0.0  # seconds until the next takes a leaving visitor's place
    round_trip: float = 0.0  # seconds added, half on each way
    warm: float = 1.0
    people: int = 0  # end the window early, once so many are through
    limit: int = 0  # messages a second before 429; 0: none
    flood: float = 0.0  # STARTs a second of three people who wait for no answer
    seed: int = 1  # of chance: who comes when
    poison: float = 0.0  # updates a second that nobody can read

    def plain(self) -> dict[str, Any]:
        """Return it as JSON knows it."""
        return asdict(self)

    @classmethod
    def read(cls, plain: dict[str, Any]) -> Self:
        """Return what `plain` described."""
        return cls(**{**plain, "taps": tuple(plain["taps"]), "payloads": tuple(plain["payloads"])})


@dataclass(slots=True)
class Figures:
    """What was counted within the window; times in milliseconds."""

    seconds: float = 0.0
    finished: int = 0
    calls: int = 0
    replies: list[float] = field(default_factory=list)  # from update to reply
    cards: list[float] = field(default_factory=list)  # from the last tap to the group's card
    reminders: int = 0
    messages: int = 0  # to whomever, as the limit counts them: reminders, replies, cards
    refused: int = 0  # 429s given
    cpu_ms: float = 0.0
    stand_in_cpu_ms: float = 0.0
    memory_mb: float = 0.0
    last_words: str = ""

    @property
    def rate(self) -> float:
        """Return check-ins a second."""
        return self.finished / self.seconds if self.seconds else 0.0

    @property
    def cpu(self) -> float:
        """Return CPU milliseconds a check-in."""
        return self.cpu_ms / self.finished if self.finished else 0.0


def quantile(values: list[float], share: float) -> float:
    """Return the value below which `share` of the values lie; 0 if there are none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0
