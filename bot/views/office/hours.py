"""An office's hours, changed piece by piece: what they would be, and one question at a time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.hours import WeeklyHours, format_hours
from bot.domain.offices import Office
from bot.domain.verbs import CLOSURES
from bot.texts import Html, html, text
from bot.views.dates import days, short_weekday
from bot.views.screen import Button, Screen, blocks, button, in_rows, join

SAVE, CANCEL, BACK, LIKE, DATES, ALWAYS = "save", "cancel", "back", "like", "dates", "always"
WORKDAYS, DROP, OFFICE = "01234", "drop-", "office-"
USUAL = ("0730-1530", "0730-1430", "0800-1500", "0800-1600")
SHUT, ALL_DAY = "tutup", "24 jam"
MONDAY = date(2021, 11, 8)  # any will do: only the weekdays' names are shown
MOST_OFFICES = 12
Press = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Draft:
    """An office, how it opens now and would open; `press` makes what a button carries."""

    office: str
    before: WeeklyHours
    after: WeeklyHours
    language: str
    press: Press


def overview(draft: Draft, *, problem: str | None = None) -> Screen:
    """Show the hours as they are and would be, and let the next piece be chosen."""
    language, press, changed = draft.language, draft.press, draft.before != draft.after
    words = blocks(
        problem,
        "",
        html("hours-title", language, office=draft.office),
        *hour_lines(draft.before, language),
        "",
        html("hours-after", language) if changed else None,
        *(hour_lines(draft.after, language) if changed else ()),
        "",
        html("hours-which", language),
    )
    week = [Button(_weekday(number, language), data=press(str(number))) for number in range(7)]
    wide = [button(f"button-hours-{one}", language, press(one)) for one in (ALWAYS, LIKE, DATES)]
    save = button("button-hours-save", language, press(SAVE), style="success")
    cancel = button("button-hours-cancel", language, press(CANCEL))
    rows = (
        (button("button-hours-workdays", language, press(WORKDAYS)),),
        *in_rows(week, 4),
        *in_rows([*wide, *_drops(draft)], 2),
        (save, cancel) if changed else (cancel,),
    )
    return Screen(words, rows)


def _drops(draft: Draft) -> list[Button]:
    return [
        Button(
            text("button-hours-drop", draft.language, day=f"{one.first:%d-%m-%Y}"),
            data=draft.press(f"{DROP}{one.first:%Y%m%d}-{one.last:%Y%m%d}"),
        )
        for one in draft.after.dated
    ]


def hour_lines(hours: WeeklyHours, language: str) -> list[Html]:
    """Return an office's hours, a line for each part of the week and each time of its own."""
    parts = format_hours(hours).split("; ")
    return [html("hours-line", language, hours=one) for one in parts]


def times(draft: Draft, chosen: str, *, problem: str | None = None) -> Screen:
    """Ask when an office opens on the days that were chosen."""
    language, press = draft.language, draft.press
    usual = [Button(_clocks(one), data=press(one)) for one in USUAL]
    others = [button("button-hours-shut", language, press(SHUT))]
    others.append(button("button-hours-always", language, press(ALL_DAY)))
    words = join(problem, html("hours-ask-times", language, days=_called(chosen, language)))
    return Screen(words, (*in_rows([*usual, *others], 2), _back(draft)))


def dates(draft: Draft, *, problem: str | None = None) -> Screen:
    """Ask on which dates other hours hold."""
    return Screen(join(problem, html("hours-ask-dates", draft.language)), (_back(draft),))


def like(draft: Draft, found: Sequence[Office], *, problem: str | None = None) -> Screen:
    """Ask which office's hours are taken over; `found` are those that were typed."""
    picks = tuple(
        (Button(one.name, data=draft.press(f"{OFFICE}{one.id}")),) for one in found[:MOST_OFFICES]
    )
    return Screen(join(problem, html("hours-ask-like", draft.language)), (*picks, _back(draft)))


def _back(draft: Draft) -> tuple[Button, ...]:
    return (button("button-back", draft.language, draft.press(BACK)),)


def saved(office_id: int, name: str, hours: WeeklyHours, language: str) -> Screen:
    """Say that the doors follow these hours now."""
    words = join(html("hours-saved", language, office=name), *hour_lines(hours, language))
    return Screen(words, ((button("button-back", language, CLOSURES(office_id)),),))


def left(office_id: int, language: str) -> Screen:
    """Say that nothing was changed."""
    back = button("button-back", language, CLOSURES(office_id))
    return Screen(html("hours-left", language), ((back,),))


def _called(chosen: str, language: str) -> str:
    """Return the days that were chosen: of the week by number, or from a date to another."""
    if "-" not in chosen:
        names = [_weekday(int(one), language) for one in chosen]
        return names[0] if len(names) == 1 else f"{names[0]}–{names[-1]}"
    first, last = map(date.fromisoformat, chosen.split("-"))
    return days(first, last, language)


def _weekday(number: int, language: str) -> str:
    return short_weekday(MONDAY + timedelta(days=number), language)


def _clocks(value: str) -> str:
    return f"{value[:2]}:{value[2:4]}–{value[5:7]}:{value[7:]}"
