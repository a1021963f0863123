"""What hours mean at a moment: open, at a break, closed, until when.

A break is short: the door is shut, the working day goes on. Midnight alone closes nothing.
All times are local.
"""

from collections.abc import Collection, Iterator
from datetime import date, datetime, time, timedelta, tzinfo

from bot.domain.hours.week import DAY, WeeklyHours

SEARCHED_DAYS = 60
LONGEST_BREAK = timedelta(hours=3)  # our choice: who is away for longer has gone home

_Opening = tuple[datetime, datetime]


def is_open(hours: WeeklyHours, local: datetime, holidays: Collection[date] = ()) -> bool:
    """Tell whether the door is open at `local`, an aware time in the city's zone.

    The closing minute itself is closed. Who is always open has no holidays.
    """
    if _never_closes(hours):
        return True
    return any(opens <= local < closes for opens, closes in _workday(hours, local, holidays))


def at_work(hours: WeeklyHours, local: datetime, holidays: Collection[date] = ()) -> bool:
    """Tell whether the working day is on: the door is open, or will be after a break."""
    return _never_closes(hours) or bool(_workday(hours, local, holidays))


def break_until(
    hours: WeeklyHours, local: datetime, holidays: Collection[date] = ()
) -> datetime | None:
    """Return when the break ends that is on at `local`; None if there is none."""
    if _never_closes(hours):
        return None
    workday = _workday(hours, local, holidays)
    if any(opens <= local < closes for opens, closes in workday):
        return None
    return next((opens for opens, _ in workday if opens > local), None)


def closes_at(
    hours: WeeklyHours, local: datetime, holidays: Collection[date] = ()
) -> datetime | None:
    """Return when the working day ends; None if there is none at `local`, or never closing."""
    workday = [] if _never_closes(hours) else _workday(hours, local, holidays)
    if not workday or workday[-1][1] >= _horizon(local):
        return None
    return workday[-1][1]


def next_opening(
    hours: WeeklyHours, local: datetime, holidays: Collection[date] = ()
) -> datetime | None:
    """Return when the door next opens; None if it does not in 60 days, or is always open."""
    if _never_closes(hours):
        return None
    found = _openings(hours, local, holidays)
    return next((opens for opens, _ in found if opens > local), None)


def changes_at(
    hours: WeeklyHours, local: datetime, holidays: Collection[date] = ()
) -> datetime | None:
    """Return when the door next opens or closes, also for a break; None if it never does."""
    if _never_closes(hours):
        return None
    for opening in _openings(hours, local, holidays):
        for moment in opening:
            if moment > local:
                return moment
    return None


def stayed_open_since(
    hours: WeeklyHours, day: date, local: datetime, holidays: Collection[date] = ()
) -> bool:
    """Tell whether the work of `day` goes on at `local`, over one midnight or many."""
    if day >= local.date() or _never_closes(hours):
        return True
    last_minute = _at(day, DAY - 1, local.tzinfo)
    if not at_work(hours, last_minute, holidays):
        return False
    closes = closes_at(hours, last_minute, holidays)
    return closes is None or closes > local


def _never_closes(hours: WeeklyHours) -> bool:
    return hours.always and not hours.dated


def _workday(hours: WeeklyHours, local: datetime, holidays: Collection[date]) -> list[_Opening]:
    """Return the openings of the working day that is on at `local`; none if none is."""
    workday: list[_Opening] = []
    for opens, closes in _openings(hours, local, holidays):
        if workday and opens - workday[-1][1] > LONGEST_BREAK:
            if workday[-1][1] > local:
                break
            workday = []
        if not workday and opens > local:
            break
        workday.append((opens, closes))
    return workday if workday and workday[-1][1] > local else []


def _openings(
    hours: WeeklyHours, local: datetime, holidays: Collection[date]
) -> Iterator[_Opening]:
    """Yield from yesterday on when the door opens and closes, one after the other."""
    begun: _Opening | None = None
    for ahead in range(-1, SEARCHED_DAYS + 1):
        day = local.date() + timedelta(days=ahead)
        for first, last in hours.on(day, holidays):
            opens, closes = _at(day, first, local.tzinfo), _at(day, last, local.tzinfo)
            if begun is not None and begun[1] == opens:
                begun = begun[0], closes
                continue
            if begun is not None:
                yield begun
            begun = opens, closes
    if begun is not None:
        yield begun


def _horizon(local: datetime) -> datetime:
    return _at(local.date() + timedelta(days=SEARCHED_DAYS), DAY, local.tzinfo)


def _at(day: date, minute: int, zone: tzinfo | None) -> datetime:
    return datetime.combine(day, time(), zone) + timedelta(minutes=minute)
