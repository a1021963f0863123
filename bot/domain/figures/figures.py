"""Figures of some days, as facts for whoever shows them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.domain.figures.coverage import Coverage

Counts = Mapping[str, int | None]  # a figure's numbers by name; None of nothing that was measured
Details = Mapping[str, Mapping[str, int]]  # `Counted` by detail


@dataclass(slots=True)
class OfficeFigures:
    """One office's visits by colour."""

    name: str
    colours: dict[str, int] = field(default_factory=dict)
    id: int = 0  # of two that bear one name, one may be retired

    @property
    def total(self) -> int:
        """Return all visits, without those who refused."""
        return sum(self.colours.values())


@dataclass(frozen=True, slots=True)
class Usual:
    """Visits now, and what is usual on the same weekdays before: of the same part of the days."""

    now: int
    before: float | None  # None: nothing to compare with
    until_hour: int | None = None  # of today, only what came before this hour
    until_yesterday: bool = False  # without today, which is not over

    @property
    def percent(self) -> int | None:
        """Return by how many of a hundred there are more now, or less."""
        return None if not self.before else round(100 * (self.now - self.before) / self.before)


@dataclass(frozen=True, slots=True)
class ClinicFigures:
    """Places booked at a clinic, or by those of a kelurahan, and who came; walk-ins came too.

    Without a name nobody knows of which kelurahan they are; of a clinic `day` says when it was.
    """

    name: str | None
    booked: int
    attended: int
    absent: int
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """What happened between two days, both included."""

    first: date
    last: date
    colours: dict[str, int]
    offices: tuple[OfficeFigures, ...]  # the busiest first
    idle: tuple[str, ...]  # offices that were to be open, without a single visit
    counted: Mapping[str, Counts]  # by the key of their words, in the order they are told
    days: Mapping[date, int] = field(default_factory=dict)  # visits
    details: Details = field(default_factory=dict)
    abandoned: Mapping[str, int] = field(default_factory=dict)  # by the last screen
    usual: Usual | None = None
    office: str | None = None  # None: the whole city
    coverage: Sequence[Coverage] = ()  # against target, of the whole city
    clinics: tuple[ClinicFigures, ...] = ()
    by_kelurahan: tuple[ClinicFigures, ...] = ()
    rows_since: date | None = None  # of days before, cases and times were not counted

    @property
    def silent(self) -> int:
        """Return how many offices were to be open and had no visit."""
        return len(self.idle)
