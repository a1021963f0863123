"""Figures of some days, as facts for whoever shows them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

Counts = Mapping[str, int | None]  # a figure's numbers by name; None of nothing that was measured


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
    offices: tuple[OfficeFigures, ...]  # the busiest first
    silent: int  # offices without a single visit
    counted: Mapping[str, Counts]  # by the key of their words, in the order they are told
    rows_since: date | None = None  # visits and cases before are deleted, only daily counts stay
