"""The funnel: how far an office has come from its first line in a file to being used."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.figures.tally import NEVER, Rate
from bot.domain.hours import WeeklyHours
from bot.domain.offices import Office

DAYS = 2  # working days without a scan, and an office is not active
SEARCHED = timedelta(days=60)


class Step(StrEnum):
    """What an office reaches, one after the other; each is looked at by itself."""

    REGISTERED = "registered"
    BOUND = "bound"
    OFFICERS = "officers"
    PRINTED = "printed"
    PROVED = "proved"
    ACTIVE = "active"
    MEASURED = "measured"


@dataclass(frozen=True, slots=True)
class Traces:
    """What the rows say of an office, with the days (local) since when."""

    registered: date | None = None
    bound: date | None = None
    lost: date | None = None  # the bot was removed from its group
    officers: int = 0
    officers_since: date | None = None
    doors: int = 0
    printed: int = 0  # of the doors
    printed_on: date | None = None  # the last of them
    proved: int = 0
    proved_on: date | None = None
    last_scan: date | None = None
    measured_on: date | None = None  # last
    rate: Rate = NEVER


@dataclass(frozen=True, slots=True)
class Reached:
    """One step: whether it is done and since when; so many of so many doors."""

    step: Step
    done: bool
    since: date | None
    have: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class OfficeFunnel:
    """How far an office has come."""

    office: Office
    steps: tuple[Reached, ...]
    traces: Traces

    @property
    def lacks(self) -> Step | None:
        """Return the first step that is missing; None if there is none."""
        return next((one.step for one in self.steps if not one.done), None)


def funnel(office: Office, traces: Traces, active_since: date | None) -> OfficeFunnel:
    """Return an office's steps; `active_since`: a scan on that day or later is use."""
    now, doors, scan = traces, traces.doors, traces.last_scan
    active = scan is not None and (active_since is None or scan >= active_since)
    printed, proved = 0 < doors <= now.printed, 0 < doors <= now.proved
    steps = (
        Reached(Step.REGISTERED, True, now.registered),
        Reached(Step.BOUND, now.bound is not None, now.bound),
        Reached(Step.OFFICERS, now.officers > 0, now.officers_since),
        Reached(Step.PRINTED, printed, now.printed_on, now.printed, doors),
        Reached(Step.PROVED, proved, now.proved_on, now.proved, doors),
        Reached(Step.ACTIVE, active, scan),
        Reached(Step.MEASURED, now.rate.people > 0, now.measured_on),
    )
    return OfficeFunnel(office, steps, traces)


def active_since(
    hours: WeeklyHours, local: datetime, holidays: Collection[date] = ()
) -> date | None:
    """Return the first of the last two working days that are over; None if there were not two.

    A day that has just begun takes nothing from an office: it counts once the door is shut.
    """
    minute, seen = local.hour * 60 + local.minute, 0
    for back in range(SEARCHED.days):
        day = local.date() - timedelta(days=back)
        spans = hours.on(day, holidays)
        if spans and (back or spans[-1][1] <= minute):
            seen += 1
            if seen == DAYS:
                return day
    return None


def by_lack(offices: Sequence[OfficeFunnel]) -> list[OfficeFunnel]:
    """Return offices by the first thing they lack; those that lack nothing by rate, best first.

    Who was never counted has no rate, and no place among those that have.
    """
    order = list(Step)

    def place(one: OfficeFunnel) -> tuple[int, int, str]:
        if one.lacks is None:
            return len(order), -(one.traces.rate.percent or 0), one.office.name
        return order.index(one.lacks), 0, one.office.name

    return sorted(offices, key=place)


def reached(offices: Sequence[OfficeFunnel]) -> list[tuple[Step, int]]:
    """Return for each step how many offices have it and everything before it."""
    order = list(Step)
    got = [len(order) if one.lacks is None else order.index(one.lacks) for one in offices]
    return [(step, sum(one > number for one in got)) for number, step in enumerate(order)]
