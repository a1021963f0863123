"""Charts: which there are, and what each of them shows."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from bot.domain.figures.funnel import Step
from bot.domain.figures.period import Period
from bot.domain.figures.tally import Rate
from bot.domain.outreach.campaigns import Results

DAILY = 40  # bars side by side; of more days months are shown, of more months years
CLASSES = (60, 300, 600, 3600)  # seconds: within which time a case was taken
SHOWN = 8  # offices from the top of the league table, and as many from its end


class Chart(StrEnum):
    """One picture; its finding is `chart-KEY…`."""

    DAYS = "days"
    CASES = "cases"
    FUNNEL = "funnel"
    RATES = "rates"
    SWEEP = "sweep"


OF_NOW = (Chart.FUNNEL, Chart.RATES)  # of the whole city, and of no days


@dataclass(frozen=True, slots=True)
class ChartFacts:
    """What a chart shows; which of the figures are filled depends on the chart."""

    chart: Chart
    period: Period
    at: datetime  # local
    city: str
    office: str | None = None
    days: Mapping[date, Mapping[str, int]] = field(default_factory=dict)  # by colour
    cases: int = 0
    waits: Mapping[int, int] = field(default_factory=dict)  # seconds until first taken
    steps: tuple[tuple[Step, int], ...] = ()  # how many offices have come so far
    rates: tuple[tuple[str, Rate], ...] = ()  # the best first
    unmeasured: tuple[str, ...] = ()
    sweep: tuple[Results, ...] = ()  # in all kelurahan, then in each

    @property
    def untaken(self) -> int:
        """Return how many cases nobody has taken."""
        return max(0, self.cases - sum(self.waits.values()))


@dataclass(frozen=True, slots=True)
class Columns:
    """Visits by colour of days, months or years, each by the day on which it begins."""

    unit: Literal["day", "month", "year"]
    counts: Mapping[date, Mapping[str, int]]

    @property
    def sums(self) -> dict[date, int]:
        """Return all visits of each."""
        return {begins: sum(one.values()) for begins, one in self.counts.items()}


def columns(facts: ChartFacts) -> Columns:
    """Return the visits of each day, also of those without; of a long time by month or year."""
    first, last = facts.period.first, facts.period.last
    if (last - first).days < DAILY:
        every = map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1))
        return Columns("day", {day: facts.days.get(day, {}) for day in every})
    monthly = Columns("month", _together(facts.days, lambda day: day.replace(day=1)))
    if len(monthly.counts) <= DAILY:
        return monthly
    return Columns("year", _together(facts.days, lambda day: day.replace(month=1, day=1)))


def _together(
    days: Mapping[date, Mapping[str, int]], begins: Callable[[date], date]
) -> dict[date, Mapping[str, int]]:
    found: dict[date, Counter[str]] = {}
    for day in sorted(days):
        found.setdefault(begins(day), Counter()).update(days[day])
    return dict(found)


def within(waits: Mapping[int, int]) -> list[tuple[int | None, int]]:
    """Return how many were taken within each class of time; None: later than all."""
    bounds = (*CLASSES, None)
    found: dict[int | None, int] = dict.fromkeys(bounds, 0)
    for seconds, count in waits.items():
        bound = next((one for one in CLASSES if seconds < one), None)
        found[bound] += count
    return [(one, found[one]) for one in bounds]
