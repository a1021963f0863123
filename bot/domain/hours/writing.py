"""Hours as people write them: the usual week, its breaks, and the dates that are otherwise."""

import re
from dataclasses import dataclass, field

from bot.domain.hours.dates import Section, sections
from bot.domain.hours.errors import BadHours
from bot.domain.hours.spelling import plain
from bot.domain.hours.week import ALL_DAY, DAY, NAMES, Dated, Span, Spans, WeeklyHours

_DAY_NAMES = (
    "sen senin mon monday",
    "sel selasa tue tues tuesday",
    "rab rabu wed wednesday",
    "kam kamis thu thur thurs thursday",
    "jum jumat fri friday",
    "sab sabtu sat saturday",
    "min minggu ahad sun sunday",
)
_NUMBER = {name: number for number, names in enumerate(_DAY_NAMES) for name in names.split()}
_EVERY_DAY = {"setiap hari", "tiap hari", "every day", "everyday", "daily"}
# The next part may also begin without a semicolon: after a clock time come only other parts.
_NEXT_PART = re.compile(r"\s*;\s*|(?<=\d)[\s,]+")
_PART = re.compile(r"(?P<days>\D*?)(?P<span>\d.*|\b(tutup|libur|closed)\b)?", re.IGNORECASE)
_BREAK = re.compile(r"\b(istirahat|ishoma|rehat|break)\b", re.IGNORECASE)
_SPAN = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?-(\d{1,2})(?:[:.](\d{2}))?", re.ASCII)


def weekday_called(word: str) -> int | None:
    """Return the number of a weekday (Monday is 0) by its name, or None."""
    return _NUMBER.get(word.lower())


def parse_hours(text: str) -> WeeklyHours:
    """Return the hours meant by, say, "Sen-Kam 07:30-15:30; Jum 07:30-11:00, 13:00-15:00".

    Days not named are closed; dates with other hours stand last. Raise BadHours, naming what
    is wrong.
    """
    usual, dated = sections(plain(text))
    if not usual.strip(" ;,"):
        raise BadHours("hours-dates-first" if dated else "hours-empty")
    week = (ALL_DAY,) * 7 if _bare(usual) == ALL_DAY else _Week().read(usual)
    if not any(week):
        raise BadHours("hours-never-open")
    found = tuple(_dated(one, week) for one in dated)
    for place, one in enumerate(found):
        if any((one.first, one.last) == (other.first, other.last) for other in found[:place]):
            raise BadHours("hours-day-twice", day=dated[place].words)
    return WeeklyHours(week, found)


@dataclass
class _Week:
    """Reads part after part; times without a day belong to the days named before them."""

    days: dict[int, Spans] = field(default_factory=dict)
    latest: list[int] = field(default_factory=list)

    def read(self, text: str) -> tuple[Spans, ...]:
        for part in filter(None, _NEXT_PART.split(text.strip(" ;,"))):
            self._part(part)
        return tuple(self.days.get(number, ()) for number in range(len(NAMES)))

    def _part(self, part: str) -> None:
        match = _PART.fullmatch(part)
        names, written = (match["days"], match["span"]) if match else (part, None)
        if not written:
            raise BadHours("hours-span-missing", part=part)
        names, pause = _BREAK.sub("", names), bool(_BREAK.search(names))
        numbers = _numbers(names)
        if not numbers and not self.latest:
            raise BadHours("hours-day-missing", part=part)
        self._put(numbers or self.latest, written, pause=pause, named=bool(numbers))
        self.latest = numbers or self.latest

    def _put(self, numbers: list[int], written: str, *, pause: bool, named: bool) -> None:
        span = _span(written) if written[0].isdigit() else None
        for number in numbers:
            before = self.days.get(number)
            if pause and span:
                self.days[number] = _without(before or (), span, written)
            elif span is None or before == ():
                if before is not None:
                    raise BadHours("hours-day-twice", day=NAMES[number])
                self.days[number] = () if span is None else (span,)
            elif _overlap(before or (), span):
                raise _twice(number, written, named=named)
            else:
                self.days[number] = _joined((*(before or ()), span))


def _dated(section: Section, week: tuple[Spans, ...]) -> Dated:
    """Return what holds from one date to another; times without days: on the usual ones."""
    bare = _bare(section.hours)
    if bare is None:
        if section.first == section.last:
            raise BadHours("hours-dates-first")
        return Dated(section.first, section.last, _Week().read(section.hours))
    one_day = section.first == section.last
    days = tuple(bare if one_day or usual else () for usual in week)
    return Dated(section.first, section.last, days)


def _bare(text: str) -> Spans | None:
    """Return the times of a text that names no day; None if it does, or names no time."""
    parts = [part for part in _NEXT_PART.split(text.strip(" ;,:")) if part]
    matches = [_PART.fullmatch(part) for part in parts]
    if not parts or not all(one and one["span"] and not one["days"] for one in matches):
        return None
    spans: Spans = ()
    for part in parts:
        if not part[0].isdigit():
            return () if len(parts) == 1 else None
        if _overlap(spans, _span(part)):
            raise BadHours("hours-overlap", span=part)
        spans = _joined((*spans, _span(part)))
    return spans


def _numbers(days: str) -> list[int]:
    if days.strip(" ,:").casefold() in _EVERY_DAY:
        return list(range(len(NAMES)))
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
    opens, closes = _minute(match[1], match[2]), _minute(match[3], match[4])
    if closes in (0, DAY - 1):
        closes = DAY  # "00:00" and "23:59" mean the midnight at the end of the day
    if opens >= closes:
        raise BadHours("hours-ends-before-start", span=text)
    return opens, closes


def _minute(hour: str, minute: str | None) -> int:
    found = int(hour) * 60 + int(minute or 0)
    if found > DAY or int(minute or 0) > 59:
        raise BadHours("hours-bad-time", time=f"{hour}:{minute or '00'}")
    return found


def _overlap(spans: Spans, span: Span) -> bool:
    return any(span[0] < closes and opens < span[1] for opens, closes in spans)


def _joined(spans: Spans) -> Spans:
    found: list[Span] = []
    for opens, closes in sorted(spans):
        if found and found[-1][1] == opens:
            found[-1] = (found[-1][0], closes)
        else:
            found.append((opens, closes))
    return tuple(found)


def _without(spans: Spans, pause: Span, written: str) -> Spans:
    """Return the openings around a break; raise BadHours for one that is in none of them."""
    found: list[Span] = []
    for opens, closes in spans:
        if opens < pause[0] and pause[1] < closes:
            found += [(opens, pause[0]), (pause[1], closes)]
        else:
            found.append((opens, closes))
    if len(found) == len(spans):
        raise BadHours("hours-bad-break", span=written)
    return tuple(found)


def _twice(number: int, written: str, *, named: bool) -> BadHours:
    if named:
        return BadHours("hours-day-twice", day=NAMES[number])
    return BadHours("hours-overlap", span=written)
