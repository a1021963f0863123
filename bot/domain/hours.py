"""When an office is open: weekly hours as people write them, and what they mean at a moment."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby

Span = tuple[time, time]

DAYS = ("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min")
ALWAYS = "24 jam"
SEARCHED_DAYS = 60

_NAMES = (
    "sen senin mon monday",
    "sel selasa tue tues tuesday",
    "rab rabu wed wednesday",
    "kam kamis thu thur thurs thursday",
    "jum jumat fri friday",
    "sab sabtu sat saturday",
    "min minggu ahad sun sunday",
)
_NUMBER = {name: number for number, names in enumerate(_NAMES) for name in names.split()}
_EVERY_DAY = {"setiap hari", "tiap hari", "every day", "everyday", "daily"}
_24_HOURS = re.compile(
    r"((setiap|tiap) hari,? |every ?day,? |daily,? |buka |open )?24(/7| ?(jam|h|hours?))",
    re.IGNORECASE,
)
_NOISE = re.compile(r"['’‘`]|\b(wib|wita|wit|pukul)\b\.?", re.IGNORECASE)
_UNTIL = re.compile(r"\s*([-‐‑‒–—−~]|\bs[./]?d\b\.?|\b(sampai|hingga|to)\b)\s*", re.IGNORECASE)
_AND = re.compile(r"\s*(,|&|\b(dan|and)\b)\s*", re.IGNORECASE)
# The next part may also begin without a semicolon: after a clock time come only other parts.
_NEXT_PART = re.compile(r"\s*;\s*|(?<=\d)[\s,]+")
_PART = re.compile(r"(?P<days>\D*?)(?P<span>\d.*|\b(tutup|libur|closed)\b)?", re.IGNORECASE)
_SPAN = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?-(\d{1,2})(?:[:.](\d{2}))?", re.ASCII)


class BadHours(ValueError):
    """Opening hours that cannot be understood: a text key and the values its text shows."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


@dataclass(frozen=True)
class WeeklyHours:
    """From Monday on, the opening and closing time of each weekday or None; or always open."""

    days: tuple[Span | None, ...]
    always: bool = False

    def __post_init__(self) -> None:
        if len(self.days) != len(DAYS):
            raise ValueError("a week has seven days")


ALWAYS_OPEN = WeeklyHours(days=(None,) * 7, always=True)
NEVER_OPEN = WeeklyHours(days=(None,) * 7)  # an office that is no longer used


def parse_hours(text: str) -> WeeklyHours:
    """Return the hours meant by, say, "Sen-Kam 07:30-15:30; Jum 07:00-14:30" or "24 jam".

    Days not named are closed. Raise BadHours, naming what is wrong.
    """
    plain = _plain(text)
    if not plain:
        raise BadHours("hours-empty")
    if _24_HOURS.fullmatch(plain):
        return ALWAYS_OPEN
    week: dict[int, Span | None] = {}
    for part in filter(None, _NEXT_PART.split(plain)):
        numbers, span = _part(part)
        for number in numbers:
            if number in week:
                raise BadHours("hours-day-twice", day=DAYS[number])
            week[number] = span
    if not any(week.values()):
        raise BadHours("hours-never-open")
    return WeeklyHours(tuple(week.get(number) for number in range(7)))


def format_hours(hours: WeeklyHours) -> str:
    """Return the hours as parse_hours reads them, neighbouring equal days put together."""
    if hours.always:
        return ALWAYS
    parts = []
    for span, numbers in groupby(range(7), key=hours.days.__getitem__):
        if span:
            opens, closes = span
            parts.append(f"{_run(numbers)} {opens:%H:%M}-{closes:%H:%M}")
    return "; ".join(parts)


def is_open(hours: WeeklyHours, local: datetime, holidays: Collection[date] = ()) -> bool:
    """Tell whether an office is open at `local`, an aware time in the city's zone.

    The closing minute itself is closed. Who is always open has no holidays.
    """
    if hours.always:
        return True
    span = _span_on(hours, local.date(), holidays)
    return span is not None and span[0] <= local.time() < span[1]


def closes_at(
    hours: WeeklyHours, local: datetime, holidays: Collection[date] = ()
) -> datetime | None:
    """Return when the present opening ends; None if closed at `local`, or never closing."""
    span = _span_on(hours, local.date(), holidays)
    if hours.always or span is None or not is_open(hours, local, holidays):
        return None
    return datetime.combine(local.date(), span[1], local.tzinfo)


def next_opening(
    hours: WeeklyHours, local: datetime, holidays: Collection[date] = ()
) -> datetime | None:
    """Return the first opening after `local`; None if there is none in 60 days, or always open."""
    for ahead in range(SEARCHED_DAYS + 1):
        day = local.date() + timedelta(days=ahead)
        span = _span_on(hours, day, holidays)
        if span is not None:
            opens = datetime.combine(day, span[0], local.tzinfo)
            if opens > local:
                return opens
    return None


def _span_on(hours: WeeklyHours, day: date, holidays: Collection[date]) -> Span | None:
    return None if day in holidays else hours.days[day.weekday()]


def _plain(text: str) -> str:
    text = " ".join(_NOISE.sub("", ";".join(text.strip().splitlines())).split())
    return _AND.sub(",", _UNTIL.sub("-", text))


def _part(part: str) -> tuple[list[int], Span | None]:
    match = _PART.fullmatch(part)
    days, span = (match["days"], match["span"]) if match else (part, None)
    if not span:
        raise BadHours("hours-span-missing", part=part)
    numbers = _numbers(days)
    if not numbers:
        raise BadHours("hours-day-missing", part=part)
    return numbers, _span(span) if span[0].isdigit() else None


def _numbers(days: str) -> list[int]:
    if days.strip(" ,:").casefold() in _EVERY_DAY:
        return list(range(7))
    numbers = []
    for item in filter(None, days.strip(" ,:-").split(",")):
        first, dash, last = item.partition("-")
        start = _number(first)
        length = (_number(last) - start) % 7 if dash else 0
        numbers += [(start + step) % 7 for step in range(length + 1)]
    return numbers


def _number(day: str) -> int:
    try:
        return _NUMBER[day.strip(" .:").casefold()]
    except KeyError:
        raise BadHours("hours-unknown-day", day=day.strip()) from None


def _span(text: str) -> Span:
    match = _SPAN.fullmatch(text)
    if not match:
        raise BadHours("hours-bad-span", span=text)
    opens, closes = _time(match[1], match[2]), _time(match[3], match[4])
    if opens >= closes:
        raise BadHours("hours-ends-before-start", span=text)
    return opens, closes


def _time(hour: str, minute: str | None) -> time:
    try:
        return time(int(hour), int(minute or 0))
    except ValueError:
        raise BadHours("hours-bad-time", time=f"{hour}:{minute or '00'}") from None


def _run(numbers: Iterable[int]) -> str:
    names = [DAYS[number] for number in numbers]
    return names[0] if len(names) == 1 else f"{names[0]}-{names[-1]}"
