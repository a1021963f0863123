"""When which dose is due, and why: dated rules by dose, vaccine and age, each with its source.

A dose is due on the first day on which the rules in force that day allow it, so what is due
depends on nobody's calendar; a day that is past means: as soon as possible. Of who told only
the year of birth an age counts from when it is sure: nobody is told too early.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.outreach.doses import (
    UNKNOWN_VACCINE_DAYS,
    VACCINES,
    Interval,
    Vaccine,
    months_after,
    months_after_recovery,
)
from bot.domain.outreach.residents import Doses, Resident

_KMK = "KMK HK.01.07/MENKES/4638/2021"
_LETTER = "kompas.com 2021/07/18: a specialist's letter that the health authority has seen"
_START = date(2021, 1, 1)
ADULT = 18  # who told no year of birth counts as such
LAST = 3  # the booster


class Why(StrEnum):
    """What decides the day; each has its words `due-…`."""

    FIRST = "first"
    INTERVAL = "interval"
    BOOSTER = "booster"
    RECOVERED = "recovered"
    TOO_YOUNG = "too-young"
    DEFERRED = "deferred"
    NOT_SAID = "not-said"  # how many doses were had; nothing is due
    EXEMPT = "exempt"  # with a doctor's letter; nothing is due
    COMPLETE = "complete"  # nothing is due
    NOT_YET = "not-yet"  # no rule gives this dose to this age; nothing is due


@dataclass(frozen=True, slots=True)
class Rule:
    """From a day on, this dose may be had from this age on, so many months after the last."""

    dose: int
    age: int
    first_day: date
    source: str
    months: int = 0


@dataclass(frozen=True, slots=True)
class Due:
    """The next dose; without a day none is to come, and `why` says why not."""

    why: Why
    dose: int | None = None
    on: date | None = None
    source: str = ""


RULES: tuple[Rule, ...] = (
    Rule(1, ADULT, _START, _KMK),
    # 12 to 17 are in the city's target of October 2021; the first day is our choice. 6 to 11: no
    # date was found, so nothing is due.
    Rule(1, 12, date(2021, 7, 1), "regional.kompas.com 2021/10/14; the day is our choice"),
    Rule(3, ADULT, date(2022, 1, 1), "SE 408/2022; the day is our choice", months=6),
    Rule(3, 60, date(2022, 2, 1), "seru.co.id/60708; the day is our choice", months=3),
)
UNKNOWN = Vaccine("", "", (Interval(_START, UNKNOWN_VACCINE_DAYS, "the most common: our choice"),))


def next_due(
    had: Doses,
    born: int | None,
    *,
    rules: Sequence[Rule] = RULES,
    vaccines: Sequence[Vaccine] = VACCINES,
) -> Due:
    """Return the next dose and its day by all that is known."""
    if had.exempt or had.doses is None:
        return Due(Why.EXEMPT, source=_LETTER) if had.exempt else Due(Why.NOT_SAID)
    chosen = next((one for one in vaccines if one.key == had.vaccine), UNKNOWN)
    full = had.doses >= 2 or (had.doses == 1 and not chosen.intervals)
    dose = LAST if full else had.doses + 1
    if had.doses >= LAST:
        return Due(Why.COMPLETE)
    found = list(_allowed(dose, had.last_on, born, chosen, rules))
    if not found:
        return Due(Why.NOT_YET)
    return max([min(found, key=_day), *_waits(had, dose)], key=_day)


def _allowed(
    dose: int, last_on: date | None, born: int | None, vaccine: Vaccine, rules: Sequence[Rule]
) -> Iterator[Due]:
    """Yield, for each rule, the first day it gives this dose; the earliest of them counts."""
    if dose == 2:
        for at, rule in enumerate(vaccine.intervals):
            after = rule.first_day if last_on is None else last_on + timedelta(rule.days)
            ends = vaccine.intervals[at + 1].first_day if vaccine.intervals[at + 1 :] else date.max
            if after < ends:  # else the rule is over before it would give it
                yield Due(Why.INTERVAL, dose, max(after, rule.first_day), rule.source)
        return
    for one in rules:
        if one.dose == dose:
            after = one.first_day if last_on is None else months_after(last_on, one.months)
            of_age = _surely(one.age, born)
            day = max(after, one.first_day, of_age)
            young = dose == 1 and day == of_age and born is not None
            why = Why.TOO_YOUNG if young else Why.FIRST if dose == 1 else Why.BOOSTER
            if one.age > ADULT and born is None:
                continue  # nobody knows that they are
            yield Due(why, dose, day, one.source)


def too_early(one: Resident, on: date) -> bool:
    """Tell whether no dose may be had yet on a day; of whom nothing is known nobody says so."""
    due = next_due(one.had, one.born)
    return due.why is not Why.NOT_SAID and (due.on is None or due.on > on)


def ripe(one: Resident, today: date) -> bool:
    """Tell whether a dose may be had now, whoever put it off for a while."""
    due = next_due(one.had, one.born)
    return due.why is Why.DEFERRED or (due.on is not None and due.on <= today)


def waits_until(had: Doses) -> date | None:
    """Return the day on which the last known reason to wait is over; None without any."""
    return max((one.on for one in _waits(had, LAST) if one.on is not None), default=None)


def _waits(had: Doses, dose: int) -> Iterator[Due]:
    if had.recovered_on is not None:
        yield Due(Why.RECOVERED, dose, months_after_recovery(had.recovered_on), _KMK)
    if had.deferred_until is not None:
        yield Due(Why.DEFERRED, dose, had.deferred_until, "a doctor's or the clinic's word")


def _surely(age: int, born: int | None) -> date:
    """Return the first day on which somebody born in a year is of this age, whatever the day."""
    return date.min if born is None else date(born + age + 1, 1, 1)


def _day(due: Due) -> date:
    return due.on or date.min
