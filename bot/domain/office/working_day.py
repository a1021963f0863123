"""When an office's working day begins, for what is said to its group and can wait."""

from collections.abc import Collection
from datetime import date, datetime, time, timedelta

from bot.domain.hours import WeeklyHours

SEARCHED_DAYS = 60


def next_working_hour(
    hours: WeeklyHours,
    local: datetime,
    first: date,
    holidays: Collection[date] = (),
    *,
    earliest: time,
) -> datetime | None:
    """Return when work begins on the first working day from `first` on, if after `local`.

    `earliest`: no group is told before, however early its office opens. None if there is no such
    day within 60.
    """
    for ahead in range(SEARCHED_DAYS):
        day = max(first, local.date()) + timedelta(days=ahead)
        spans = hours.on(day, holidays)
        if not spans:
            continue
        opens = datetime.combine(day, time(), local.tzinfo) + timedelta(minutes=spans[0][0])
        begins = max(opens, datetime.combine(day, earliest, local.tzinfo))
        if begins > local:
            return begins
    return None
