"""Until when somebody waits with a dose: while isolating, and after an infection."""

from datetime import date, timedelta

from bot.domain.colour import Colour, RuleVersion
from bot.domain.colour.answers import SAID_ON, day_of
from bot.domain.colour.needs import period_of
from bot.domain.outreach.doses import months_after_recovery
from bot.domain.visits import Visit

ILL_DAYS = 7  # signs of an infection within so many days defer a dose


def waits_until(visit: Visit, rules: RuleVersion, *, recovery_seen: bool = False) -> date | None:
    """Return the first day on which a dose may be had by a visit's facts; None: no reason to wait.

    `recovery_seen`: an officer saw proof of an infection that is over.
    """
    recovered = _recovered_by(visit, rules, recovery_seen=recovery_seen)
    days = [_isolates_until(visit, rules), _ill_until(visit)]
    days.append(None if recovered is None else months_after_recovery(recovered))
    return max((day for day in days if day is not None), default=None)


def _isolates_until(visit: Visit, rules: RuleVersion) -> date | None:
    free = _free_on(visit, rules)
    if free is not None or visit.colour is not Colour.BLACK:
        return free
    # Black by what another app shows, or by an earlier visit: nobody knows the cause or its day.
    longest = max((period.untested for period in rules.black), default=0)
    return visit.day + timedelta(longest)


def _ill_until(visit: Visit) -> date | None:
    ill = visit.answers.get("health") == "ill"
    return _said_on(visit) + timedelta(ILL_DAYS) if ill else None


def _free_on(visit: Visit, rules: RuleVersion) -> date | None:
    """Return the day on which a declared black period ends, whether or not it has ended."""
    period, since = period_of(visit.answers, rules), day_of(visit.answers, "since")
    if period is None or since is None:
        return None
    tested = visit.answers.get("tested")
    return period.first_free_day(since, test=tested, said_on=_said_on(visit))


def _recovered_by(visit: Visit, rules: RuleVersion, *, recovery_seen: bool) -> date | None:
    """Return the latest day on which a declared or proven infection may have ended."""
    if visit.answers.get("health") == "positive":
        # "Longer ago" has no day: over at the latest when it was said.
        return _free_on(visit, rules) or _said_on(visit)
    if recovery_seen or visit.answers.get("circumstance") == "recovered":
        return _said_on(visit)
    return None


def _said_on(visit: Visit) -> date:
    return day_of(visit.answers, SAID_ON) or visit.day
