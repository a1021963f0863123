"""A resident's next dose in words: which, from when on, and why."""

from datetime import date

from bot.domain.outreach.due import Why, next_due, too_early
from bot.domain.outreach.residents import Resident
from bot.texts import Html, html
from bot.views.dates import day


def next_dose(one: Resident, today: date, language: str) -> Html:
    """Say which dose is next, from when on and why."""
    due = next_due(one.had, one.born)
    why = html(f"due-{due.why}", language)
    if due.dose is None or due.on is None:
        return why
    if due.on <= today:
        why = html("due-waited", language) if due.why is Why.DEFERRED else why
        return html("vaccination-now", language, dose=due.dose, why=why)
    return html("vaccination-next", language, dose=due.dose, day=day(due.on, language), why=why)


def early(one: Resident, on: date, language: str) -> Html | None:
    """Say from when on the next dose may be had, if a day is too early for it."""
    if not too_early(one, on):
        return None
    return html("clinic-too-early", language, next=next_dose(one, on, language))
