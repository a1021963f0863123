"""Planning a clinic: its questions one by one, what may be changed, and cancelling it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.offices import Office, kelurahan_name
from bot.domain.outreach.clinic_talk import CHANGEABLE, DONE, SKIP, Asked
from bot.domain.outreach.clinics import Clinic
from bot.domain.outreach.verbs import CLINIC_CANCEL, CLINIC_CHANGE, CLINIC_EDIT, CLINIC_SHOW
from bot.texts import html, text
from bot.views.dates import short_day
from bot.views.office_choice import office_button
from bot.views.outreach.clinic_changes import heading
from bot.views.screen import Button, Rows, Screen, button, in_rows, join

CANCEL = "cancel"
DAYS = 9  # offered as buttons, from today on
Press = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a question's screen is made of; `press` makes what a button of it carries."""

    asked: Asked
    language: str
    press: Press
    offices: Sequence[Office]
    today: date
    chosen: str = ""


def ask(sheet: Sheet, *, problem: str | None = None) -> Screen:
    """Ask for one fact of a clinic."""
    asked, language, press = sheet.asked, sheet.language, sheet.press
    last = [button("button-plan-cancel", language, press(CANCEL))]
    if asked.key == "serves":
        last.insert(0, button("button-plan-done", language, press(DONE), style="success"))
    elif asked.optional:
        last.insert(0, button("button-plan-skip", language, press(SKIP)))
    words = join(problem, html(f"clinic-ask-{asked.key}", language))
    return Screen(words, (*OPTIONS.get(asked.key, _options)(sheet), tuple(last)))


def _options(sheet: Sheet) -> Rows:
    return in_rows(
        [
            Button(_label(sheet.asked.key, one, sheet.language), data=sheet.press(one))
            for one in sheet.asked.options
        ],
        2,
    )


def _label(key: str, value: str, language: str) -> str:
    if key == "vaccine":
        return text(f"vaccine-{value}", language)
    if key == "hourly":
        return text("clinic-hourly" if value == "ya" else "clinic-not-hourly", language)
    if key == "hours":
        return f"{value[:2]}:{value[2:4]}–{value[5:7]}:{value[7:]}"
    return value


def _offices(sheet: Sheet) -> Rows:
    return tuple((office_button(one.name, sheet.press(str(one.id))),) for one in sheet.offices)


def _kelurahan(sheet: Sheet) -> Rows:
    picked = sheet.chosen.split("|")
    labels = {one.id: kelurahan_name(one.name) for one in sheet.offices if one.is_kelurahan}
    buttons = [
        Button(f"✅ {name}" if str(number) in picked else name, data=sheet.press(str(number)))
        for number, name in labels.items()
    ]
    return in_rows(buttons, 2)


def _days(sheet: Sheet) -> Rows:
    days = [sheet.today + timedelta(days=ahead) for ahead in range(DAYS)]
    buttons = [
        Button(short_day(one, sheet.language), data=sheet.press(one.isoformat())) for one in days
    ]
    return in_rows(buttons, 3)


OPTIONS: Mapping[str, Callable[[Sheet], Rows]] = {
    "office": _offices,
    "serves": _kelurahan,
    "day": _days,
}


def changing(clinic: Clinic, language: str) -> Screen:
    """Show what of a clinic may be changed."""
    buttons = [
        button(f"clinic-field-{one}", language, CLINIC_CHANGE(clinic.id, one))
        for one in CHANGEABLE
    ]
    cancel = button("button-clinic-cancel", language, CLINIC_CANCEL("ask", clinic.id))
    back = button("button-back", language, CLINIC_SHOW(clinic.id))
    words = join(html("clinic-change-what", language), heading(clinic, language))
    return Screen(words, (*in_rows(buttons, 2), (cancel,), (back,)))


def confirm(clinic: Clinic, language: str) -> Screen:
    """Ask once more before a clinic is cancelled: those who have a place are told at once."""
    yes = button(
        "button-clinic-cancel-yes", language, CLINIC_CANCEL("yes", clinic.id), style="danger"
    )
    words = html("clinic-cancel-question", language, count=clinic.booked)
    return Screen(
        join(heading(clinic, language), words),
        ((yes,), (button("button-back", language, CLINIC_EDIT(clinic.id)),)),
    )


def left(language: str) -> Screen:
    """Say that nothing was planned or changed."""
    return Screen(html("clinic-plan-left", language))
