"""The figures of `/stats` for other programs: the same numbers, as JSON or CSV."""

import csv
import io
from collections.abc import Iterator

import orjson

from bot.domain.figures.counted import Counted, percentile
from bot.domain.figures.figures import Figures
from bot.views.figures.tables import neutral

HEAD = ("first", "last", "office", "figure", "detail", "value")
TIMES = (Counted.RESULT, Counted.CLAIMED, Counted.CLOSED)  # told as percentiles, in seconds
COUNTS = (Counted.OUTCOME, Counted.REMINDER)
Line = tuple[str, str, int | None]


def as_json(facts: Figures) -> str:
    """Return the figures by name and detail; null where nothing was measured."""
    figures: dict[str, dict[str, int | None]] = {}
    for figure, detail, value in lines(facts):
        figures.setdefault(figure, {})[detail] = value
    told = {"first": facts.first, "last": facts.last, "office": facts.office, "figures": figures}
    return orjson.dumps(told, option=orjson.OPT_INDENT_2).decode()


def as_csv(facts: Figures) -> str:
    """Return a line for each figure and detail; no cell is a formula to a spreadsheet."""
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(HEAD)
    days = (facts.first.isoformat(), facts.last.isoformat())
    for figure, detail, value in lines(facts):
        cells = (*days, facts.office or "", figure, detail, "" if value is None else value)
        writer.writerow([neutral(one) if isinstance(one, str) else one for one in cells])
    return written.getvalue()


def lines(facts: Figures) -> Iterator[Line]:
    """Return figure, detail and value of everything the message and its pages tell."""
    for key, numbers in facts.counted.items():
        yield from ((key, name, value) for name, value in numbers.items())
    yield from (("colours", one, count) for one, count in sorted(facts.colours.items()))
    for figure in TIMES:
        times = {int(one): count for one, count in facts.details.get(figure, {}).items()}
        for percent in (50, 90):
            yield f"{figure}-seconds", f"p{percent}", percentile(times, percent)
    for figure in COUNTS:
        found = sorted(facts.details.get(figure, {}).items())
        yield from ((figure.value, one, count) for one, count in found)
    yield from (("abandoned-at", step, count) for step, count in facts.abandoned.items())
    yield from (("days", one.isoformat(), facts.days[one]) for one in sorted(facts.days))
    yield from (("offices", one.name, one.total) for one in facts.offices)
    yield from (("offices", one, 0) for one in facts.idle)
