"""The same weekdays before: with which days some days are compared."""

from datetime import date, timedelta

from bot.domain.figures.period import Period

WEEKS = 4  # looked back at most, unless the days themselves are more


def same_weekdays_before(period: Period) -> list[Period]:
    """Return as many days each, that began on the same weekday, one before the other."""
    days = (period.last - period.first).days + 1
    weeks = -(-days // 7)
    return [
        Period(period.first - back, period.last - back)
        for times in range(1, max(1, WEEKS // weeks) + 1)
        if (back := timedelta(weeks=weeks * times))
    ]


def usual(visits: list[int]) -> float | None:
    """Return the mean of what came in each; days on which nobody came were no working days."""
    some = [one for one in visits if one]
    return sum(some) / len(some) if some else None


def days_of(period: Period) -> list[date]:
    """Return its days, the first one first."""
    return [
        period.first + timedelta(days=one) for one in range((period.last - period.first).days + 1)
    ]
