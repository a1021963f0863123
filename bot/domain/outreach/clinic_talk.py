"""Planning a clinic in a talk: one question a fact, each answered by a button or typed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.domain.offices import Office
from bot.domain.outreach.clinic_words import (
    Unreadable,
    hours_of,
    pin_of,
    place_of,
    quota_of,
    serves_of,
    vaccine_of,
    yes_of,
)
from bot.domain.outreach.clinics import Plan
from bot.domain.outreach.doses import VACCINES
from bot.domain.written_dates import BadDate, read_date

SKIP, DONE = "-", "done"
HOURS = ("0800-1200", "0800-1400", "1300-1600")
QUOTAS = ("25", "50", "100", "200")
Facts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: the fact it asks for, the values its buttons carry, whether it may be left."""

    key: str
    options: tuple[str, ...] = ()
    optional: bool = False


QUESTIONS = (
    Asked("office"),
    Asked("place"),
    Asked("address", optional=True),
    Asked("day"),
    Asked("hours", HOURS),
    Asked("vaccine", tuple(one.key for one in VACCINES)),
    Asked("quota", QUOTAS),
    Asked("hourly", ("ya", "tidak")),
    Asked("serves", optional=True),
    Asked("pin", optional=True),
)
CHANGEABLE = tuple(one.key for one in QUESTIONS if one.key != "office")


def question(key: str) -> Asked:
    """Return the question about a fact."""
    return next(one for one in QUESTIONS if one.key == key)


def after(key: str) -> str | None:
    """Return the next question's fact, None after the last."""
    keys = [one.key for one in QUESTIONS]
    return next(iter(keys[keys.index(key) + 1 :]), None)


def taken(key: str, words: str, *, today: date, offices: Sequence[Office]) -> str:
    """Return an answer as it is kept; raise `Unreadable` with what is wrong with it."""
    if question(key).optional and words == SKIP:
        return ""
    if key == "day":
        return _day(words, today).isoformat()
    if key == "serves":
        return "|".join(str(one) for one in sorted(serves_of(words, offices)))
    if key in ("place", "address"):
        return place_of(words)
    if key == "pin":
        pin = pin_of(words)
        return "" if pin is None else str(pin)
    READ[key](words)
    return words


def _day(words: str, today: date) -> date:
    try:
        found = read_date(words.strip())
    except BadDate as bad:
        raise Unreadable(bad.key, **bad.values) from None
    if found < today:
        raise Unreadable("clinic-past-day")
    return found


def plan_of(facts: Facts) -> Plan:
    """Return the clinic that all the answers make."""
    opens, closes = hours_of(facts["hours"])
    return Plan(
        office_id=int(facts["office"]),
        place=facts["place"],
        address=facts["address"],
        day=date.fromisoformat(facts["day"]),
        opens=opens,
        closes=closes,
        vaccine=vaccine_of(facts["vaccine"]),
        quota=quota_of(facts["quota"]),
        hourly=yes_of(facts["hourly"]),
        serves=frozenset(int(one) for one in facts["serves"].split("|") if one),
        pin=pin_of(facts["pin"]),
    )


def facts_of(plan: Plan) -> dict[str, str]:
    """Return the answers that would make a clinic."""
    return {
        "office": str(plan.office_id),
        "place": plan.place,
        "address": plan.address,
        "day": plan.day.isoformat(),
        "hours": f"{plan.opens:%H%M}-{plan.closes:%H%M}",
        "vaccine": plan.vaccine,
        "quota": str(plan.quota),
        "hourly": "ya" if plan.hourly else "tidak",
        "serves": "|".join(str(one) for one in sorted(plan.serves)),
        "pin": "" if plan.pin is None else str(plan.pin),
    }


def toggled(serves: str, kelurahan_id: str) -> str:
    """Return the kelurahan chosen so far with one more, or without it."""
    chosen = {one for one in serves.split("|") if one} ^ {kelurahan_id}
    return "|".join(sorted(chosen, key=int))


READ: Mapping[str, Any] = {
    "office": int,
    "hours": hours_of,
    "vaccine": vaccine_of,
    "quota": quota_of,
    "hourly": yes_of,
}
