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
        if (back := timedelta(weeks=weeks * times)) <= period.first - date.min
    ]


def usual(visits: list[int]) -> float | None:
    """Return the mean of what came in each; days on which nobody came were no working days."""
    some = [one for one in visits if one]
    return sum(some) / len(some) if some else None


def last_week(period: Period) -> list[date]:
    """Return the last seven days of a period, or as many as it has: each weekday at most once."""
    days = min(7, (period.last - period.first).days + 1)
    return [period.last - timedelta(days=one) for one in range(days)]
