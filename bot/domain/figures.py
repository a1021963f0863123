"""Figures of some days, as facts for whoever shows them."""

from dataclasses import dataclass, field
from datetime import date

from bot.domain.random_checks import Accuracy


@dataclass(slots=True)
class OfficeFigures:
    """One office's visits by colour."""

    name: str
    colours: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """Return all visits, without those who refused."""
        return sum(self.colours.values())


@dataclass(frozen=True, slots=True)
class Figures:
    """What happened between two days, both included."""

    first: date
    last: date
    colours: dict[str, int]
    guests: int
    refused: int
    offices: tuple[OfficeFigures, ...]  # the busiest first
    silent: int  # offices without a single visit
    inside: int
    open_new: int
    open_claimed: int
    cases: int
    claimed: int
    median_seconds_to_claim: float | None
    companions: int = 0  # among the visits
    staff: int = 0  # counted apart from the visits
    abandoned: int = 0  # check-ins nobody finished
    verified: int = 0  # visits whose colour an officer verified, counted apart from the colours
    median_seconds_to_result: int | None = None  # from scan to result, of visitors
    random_checks: Accuracy = field(default_factory=Accuracy)
