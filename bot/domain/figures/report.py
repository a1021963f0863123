"""The weekly report for the meeting: what it holds, and which offices need a visit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.figures.charts import ChartFacts
from bot.domain.figures.figures import Figures
from bot.domain.figures.funnel import OfficeFunnel, Step, by_lack
from bot.domain.figures.period import Period

LOW = 30  # percent: who scans less needs somebody who helps at the door
TREND = timedelta(days=28)


class Form(StrEnum):
    """As what a report is sent."""

    PDF = "pdf"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class Report:
    """Everything the report says; no name of anybody."""

    figures: Figures
    trend: ChartFacts
    cases: ChartFacts
    funnel: ChartFacts
    rates: ChartFacts
    sweep: ChartFacts
    offices: tuple[OfficeFunnel, ...]  # by what they lack

    @property
    def swept(self) -> bool:
        """Tell whether a campaign told or gave up on anybody."""
        return any(any(one.counts.values()) for one in self.sweep.sweep)


def week_before(day: date) -> Period:
    """Return the seven days that are over when a day begins."""
    return Period(day - timedelta(days=7), day - timedelta(days=1))


def to_visit(offices: Sequence[OfficeFunnel]) -> list[OfficeFunnel]:
    """Return who needs a visit: who lacks something, and who is active and hardly scans.

    Who has never been counted is asked to count, which needs no visit.
    """
    lacking = (*Step,)[: (*Step,).index(Step.MEASURED)]
    rates = ((one, one.traces.rate.percent) for one in by_lack(offices))
    return [
        one
        for one, percent in rates
        if one.lacks in lacking or (percent is not None and percent < LOW)
    ]
