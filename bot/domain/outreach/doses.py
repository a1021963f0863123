"""When the next vaccine dose is due, from dated intervals for each vaccine."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

UNKNOWN_VACCINE_DAYS = 28  # the most common interval: our choice
RECOVERY_MONTHS = 3  # KMK HK.01.07/MENKES/4638/2021
BOOSTER_MONTHS = 6  # 18+; 60+ may come after 3 from Feb 2022, but nobody is asked for that age
BOOSTER_FIRST_DAY = date(2022, 1, 1)  # "January 2022"; the day is our choice

SINGLE_DOSE = "janssen"  # the vaccine of who says that one dose was the full series

_KMK = "KMK HK.01.07/MENKES/4638/2021"
_START = date(2021, 1, 1)


@dataclass(frozen=True, slots=True)
class Interval:
    """Days from dose 1 to dose 2, valid from one day on."""

    first_day: date
    days: int
    source: str


@dataclass(frozen=True, slots=True)
class Vaccine:
    """A vaccine and its intervals, oldest first; none means that one dose is the full series."""

    key: str
    name: str
    intervals: tuple[Interval, ...]


VACCINES: tuple[Vaccine, ...] = (
    # 14 days for ages 18 to 59 until March 2021: before the first check-in, so left out.
    Vaccine("sinovac", "Sinovac", (Interval(_START, 28, _KMK),)),
    Vaccine(
        "astrazeneca",
        "AstraZeneca",
        (
            Interval(_START, 84, _KMK),  # 8 to 12 weeks in a text of June 2021
            Interval(date(2022, 1, 1), 56, "kompas.tv 186976; SE 408/2022"),
        ),
    ),
    Vaccine("sinopharm", "Sinopharm", (Interval(_START, 21, _KMK),)),
    Vaccine("pfizer", "Pfizer", (Interval(_START, 21, _KMK),)),
    Vaccine("moderna", "Moderna", (Interval(_START, 28, _KMK),)),
    Vaccine(SINGLE_DOSE, "Janssen (J&J)", ()),
)


def next_dose(
    doses: int,
    vaccine: str | None,
    last_dose_on: date | None,
    *,
    on: date,
    recovered_on: date | None = None,
    booster_from: date = BOOSTER_FIRST_DAY,
    vaccines: Sequence[Vaccine] = VACCINES,
) -> date | None:
    """Return the day the next dose is due, seen from `on`; None if none is offered.

    Never before tomorrow: a missed date means as soon as possible, and so does a dose whose
    day nobody remembers (our choice: the clinic sees its record). `booster_from`: the day from
    which boosters are given. Raises ValueError for a negative number of doses.
    """
    if doses < 0:
        raise ValueError(f"a person cannot have {doses} doses")
    chosen = next((v for v in vaccines if v.key == vaccine), None)
    complete = doses >= 2 or (doses == 1 and chosen is not None and not chosen.intervals)
    tomorrow = on + timedelta(days=1)
    if complete:
        if doses > 2 or on < booster_from:
            return None
        due = tomorrow if last_dose_on is None else months_after(last_dose_on, BOOSTER_MONTHS)
    elif doses == 1 and last_dose_on is not None:
        due = last_dose_on + timedelta(_interval(chosen, on=on))
    else:
        due = tomorrow
    recovered = tomorrow if recovered_on is None else months_after_recovery(recovered_on)
    return max(due, recovered, tomorrow)


def months_after_recovery(recovered_on: date) -> date:
    """Return the first day on which somebody who had the infection may have a dose."""
    return months_after(recovered_on, RECOVERY_MONTHS)


def _interval(vaccine: Vaccine | None, *, on: date) -> int:
    in_force = [i.days for i in vaccine.intervals if i.first_day <= on] if vaccine else []
    return in_force[-1] if in_force else UNKNOWN_VACCINE_DAYS


def months_after(day: date, months: int) -> date:
    """Return the same day some months later, or the last of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
