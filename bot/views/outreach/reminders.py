"""Vaccination reminders: the offer after a result, the reminder, its buttons."""

from datetime import date

from bot.domain.outreach.doses import SINGLE_DOSE, VACCINES
from bot.domain.outreach.verbs import (
    REMIND_BACK,
    REMIND_DOSE,
    REMIND_HAD,
    REMIND_LATER,
    REMIND_STOP,
    REMIND_VACCINE,
    VACCINATION,
)
from bot.texts import html, text
from bot.views.dates import weekday
from bot.views.screen import Button, Rows, Screen, button, in_rows

# When the last dose was, as one remembers it: days ago, one button each.
FIRST_DOSE_DAYS = (0, 7, 14, 21, 28, 42, 56, 84)
FULL_SERIES_DAYS = (0, 14, 28, 56, 84, 112, 140, 189)  # the booster comes after six months
UNKNOWN = "unknown"


def ask_vaccine(language: str) -> Screen:
    """Ask which vaccine the first dose was."""
    buttons = [
        Button(text(f"vaccine-{one.key}", language), REMIND_VACCINE(one.key)) for one in VACCINES
    ]
    unknown = button("vaccine-unknown", language, REMIND_VACCINE(UNKNOWN))
    return Screen(
        html("remind-which-vaccine", language),
        (*in_rows(buttons, 2), (unknown,), _back("none", language)),
    )


def _back(where: str, language: str) -> tuple[Button, ...]:
    return (button("button-back", language, REMIND_BACK(where)),)


def not_set(language: str) -> Screen:
    """Say that no reminder was set."""
    return Screen(html("remind-not-set", language))


def last_dose_days(vaccine: str, doses: int) -> tuple[int, ...]:
    """Return how many days ago the last dose may have been said to be."""
    full = doses > 1 or vaccine == SINGLE_DOSE
    return FULL_SERIES_DAYS if full else FIRST_DOSE_DAYS


def ask_last_dose(vaccine: str, doses: int, language: str) -> Screen:
    """Ask roughly when the last dose was."""
    buttons = [
        Button(weeks_ago(days // 7, language), REMIND_DOSE(vaccine, days))
        for days in last_dose_days(vaccine, doses)
    ]
    return Screen(
        html("remind-when-dose", language, doses=doses),
        (*in_rows(buttons, 2), _back("vaccine", language)),
    )


def weeks_ago(weeks: int, language: str) -> str:
    """Return roughly when something was, as one remembers it."""
    if weeks == 0:
        return text("remind-this-week", language)
    return text("remind-weeks-ago", language, weeks=weeks)


def agreed(due_on: date, dose: int, language: str) -> Screen:
    """Say when the reminder comes and how to stop it."""
    words = html("remind-agreed", language, day=weekday(due_on, language), dose=dose)
    home = button("button-vaccination-home", language, VACCINATION())
    return Screen(words, ((home,), (button("button-remind-stop", language, REMIND_STOP()),)))


def none_due(language: str) -> Screen:
    """Say that no further dose is due."""
    return Screen(html("remind-none-due", language))


def reminder(name: str, dose: int, language: str, *, places: Rows = ()) -> Screen:
    """Remind, in the tone expected of a health service; `places`: what books one at a clinic."""
    return Screen(
        html("remind-now", language, name=name, dose=dose),
        (
            *places,
            (button("button-had-it", language, REMIND_HAD(), style="success"),),
            (
                button("button-remind-later", language, REMIND_LATER()),
                button("button-remind-stop", language, REMIND_STOP()),
            ),
        ),
    )


def had_it(language: str) -> Screen:
    """Thank somebody who has had the dose."""
    return Screen(html("remind-had-it", language))


def later(day: date, language: str) -> Screen:
    """Confirm the later day."""
    return Screen(
        html("remind-later", language, day=weekday(day, language)),
        ((button("button-remind-stop", language, REMIND_STOP()),),),
    )


def stopped(language: str) -> Screen:
    """Confirm the stop."""
    return Screen(html("remind-stopped", language))
