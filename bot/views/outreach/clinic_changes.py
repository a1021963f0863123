"""What a list of clinics would change, line by line: + comes, ~ is changed."""

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any

from bot.domain.outreach.clinics import ClinicChange, Plan
from bot.texts import text
from bot.views import dates


def clinic_changes(
    changes: Sequence[ClinicChange], offices: Mapping[int, str], language: str
) -> str:
    """Return what becomes of each clinic."""
    return "\n".join(line for one in changes for line in _lines(one, offices, language))


def _lines(one: ClinicChange, offices: Mapping[int, str], language: str) -> list[str]:
    sign = "+" if one.id is None else "~"
    fields = [
        text(
            "import-field",
            language,
            field=text(f"clinic-field-{name}", language),
            before=told(before, offices, language),
            after=told(after, offices, language),
        )
        for name, (before, after) in one.fields.items()
    ]
    return [f"{sign} {heading(one.plan, language)}", *(f"    {line}" for line in fields)]


def heading(plan: Plan, language: str) -> str:
    """Return when and where a clinic is, and which vaccine, in one line."""
    return text(
        "clinic-heading",
        language,
        day=dates.short_day(plan.day, language),
        hours=hours(plan.opens, plan.closes),
        place=plan.place,
        vaccine=text(f"vaccine-{plan.vaccine}", language),
    )


def hours(opens: time, closes: time) -> str:
    """Return hours as people read them: 08:00–12:00."""
    return f"{opens:%H:%M}–{closes:%H:%M}"


def told(value: Any, offices: Mapping[int, str], language: str) -> str:
    """Return a clinic's fact in words."""
    if isinstance(value, bool):
        return text("clinic-hourly" if value else "clinic-not-hourly", language)
    if isinstance(value, frozenset):
        names = sorted(offices.get(one, "?") for one in value)
        return ", ".join(names) or text("clinic-whole-city", language)
    if isinstance(value, tuple):
        return hours(*value)
    if isinstance(value, date):
        return dates.day(value, language)
    return text("import-empty", language) if value in (None, "") else str(value)
