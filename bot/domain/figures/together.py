"""The figures of several cities as those of one: sums, and no name of an office or district."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from bot.domain.figures.figures import Figures

Key = TypeVar("Key", bound=Hashable)


def together(cities: Sequence[Figures]) -> Figures:
    """Return what all of some cities, at least one, have together in the same days.

    A time that half of them took is no sum: it is found from the details of all.
    """
    details = {figure for one in cities for figure in one.details}
    counted = dict.fromkeys(
        key for one in cities for key, numbers in one.counted.items() if "seconds" not in numbers
    )
    return Figures(
        first=cities[0].first,
        last=cities[0].last,
        colours=_sum(one.colours for one in cities),
        offices=(),
        idle=(),
        counted={key: _sum(one.counted.get(key, {}) for one in cities) for key in counted},
        days=_sum(one.days for one in cities),
        details={key: _sum(one.details.get(key, {}) for one in cities) for key in details},
        abandoned=_sum(one.abandoned for one in cities),
    )


def _sum(counts: Iterable[Mapping[Key, int | None]]) -> dict[Key, int]:
    found: dict[Key, int] = {}
    for one in counts:
        for key, number in one.items():
            found[key] = found.get(key, 0) + (number or 0)
    return found
