"""Coverage against target: who still lacks a first dose, where; and what a new list changes."""

from collections.abc import Sequence

from bot.domain.figures.coverage import Coverage, CoverageChange, Total, totals
from bot.domain.figures.figures import Figures
from bot.texts import Html, html, text
from bot.views.figures.bars import table
from bot.views.screen import join

LISTED = 30  # kelurahan of one sort of people


def page(facts: Figures, language: str) -> Html:
    """Return of each sort of people how many are short, and in which kelurahan most."""
    if not facts.coverage:
        return html("coverage-none", language)
    lines: list[str | None] = []
    for total in totals(facts.coverage):
        lines += ["", f"<b>{html('coverage-short', language, **_values(total, language))}</b>"]
        most = shortest(facts.coverage, total.people)[:LISTED]
        lines.append(table([(one.area, one.short) for one in most], language) if most else None)
    return join(*lines[1:])


def shortest(rows: Sequence[Coverage], people: str) -> list[Coverage]:
    """Return where most are short, the most first; not where nobody is."""
    some = [one for one in rows if one.people.casefold() == people.casefold() and one.short]
    return sorted(some, key=lambda one: (-one.short, one.area))


def headlines(rows: Sequence[Coverage], language: str) -> list[str]:
    """Return a sentence for each sort of people."""
    return [text("coverage-short", language, **_values(one, language)) for one in totals(rows)]


def _values(total: Total, language: str) -> dict[str, object]:
    return {
        "count": total.short,
        "people": total.people or text("coverage-people", language),
        "percent": str(total.percent),
        "target": total.target,
    }


def changes_told(changes: Sequence[CoverageChange], language: str) -> str:
    """Return what becomes of each line: + comes, ~ is changed, − goes."""
    return "\n".join(_change(one, language) for one in changes)


def _change(change: CoverageChange, language: str) -> str:
    before, after = change.before, change.after
    one = after or before
    assert one is not None
    named = f"{one.area} {one.people}".strip()
    if after is None:
        return f"− {named}: {_line(before, language)}"
    if before is None:
        return f"+ {named}: {_line(after, language)}"
    return f"~ {named}: {_line(before, language)} → {_line(after, language)}"


def _line(one: Coverage | None, language: str) -> str:
    assert one is not None
    empty = text("import-empty", language)
    return text(
        "coverage-line",
        language,
        population=empty if one.population is None else str(one.population),
        target=str(one.target),
        first=str(one.first_dose),
        full=empty if one.full_dose is None else str(one.full_dose),
    )
