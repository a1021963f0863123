"""An office's usual week, and the dates on which it keeps other hours."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

Span = tuple[int, int]  # minutes of a day: when the door opens, and closes
Spans = tuple[Span, ...]  # in order, apart from each other

DAY = 24 * 60  # a span may end with the day itself
ALL_DAY: Spans = ((0, DAY),)
NAMES = ("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min")


@dataclass(frozen=True)
class Dated:
    """From `first` to `last` these hours hold instead of the usual ones, from Monday on."""

    first: date
    last: date
    days: tuple[Spans, ...]

    def __post_init__(self) -> None:
        if len(self.days) != len(NAMES) or self.last < self.first:
            raise ValueError("other hours need seven days, and an end that is not before")

    @property
    def one_day(self) -> bool:
        """Tell whether a single day is meant."""
        return self.first == self.last


@dataclass(frozen=True)
class WeeklyHours:
    """From Monday on, the openings of each usual day; then the dates that are otherwise."""

    days: tuple[Spans, ...]
    dated: tuple[Dated, ...] = ()

    def __post_init__(self) -> None:
        if len(self.days) != len(NAMES):
            raise ValueError("a week has seven days")

    @property
    def always(self) -> bool:
        """Tell whether it usually never closes; such an office has no holidays."""
        return all(spans == ALL_DAY for spans in self.days)

    def on(self, day: date, holidays: Collection[date] = ()) -> Spans:
        """Return the openings of a day: the shortest time that names it decides.

        A holiday closes, but not where a single day was given hours of its own.
        """
        named = [one for one in self.dated if one.first <= day <= one.last]
        found = min(named, key=lambda one: one.last - one.first, default=None)
        if day in holidays and not self.always and not (found and found.one_day):
            return ()
        return (found or self).days[day.weekday()]


ALWAYS_OPEN = WeeklyHours(days=(ALL_DAY,) * 7)
NEVER_OPEN = WeeklyHours(days=((),) * 7)  # an office that is no longer used
