"""Days on which an office is closed, and holidays: listed, asked about, done."""

from collections.abc import Sequence
from datetime import date

from bot.domain.office.closures import DayOf
from bot.domain.office.sent_lists import ListKind
from bot.domain.offices import HolidayRow, Office
from bot.domain.verbs import (
    CLOSURE_ASK,
    CLOSURE_DO,
    CLOSURES,
    HOLIDAY_ASK,
    HOLIDAY_DROP,
    HOLIDAY_LIST,
    HOURS,
    LIST_ASK,
    OFFICE_LIST,
    OFFICE_SHOW,
)
from bot.texts import Html, html, text
from bot.views import dates
from bot.views.office.hours import hour_lines
from bot.views.paging import page_of, turning
from bot.views.screen import Button, Screen, button, join

PAGE = 12


def days(office: Office, offered: Sequence[DayOf], language: str) -> Screen:
    """Let an admin choose the day, closed ones marked."""
    rows = tuple((_day(office, one, language),) for one in offered)
    change = button("button-hours", language, HOURS(office.id))
    back = button("button-back", language, OFFICE_SHOW(office.id))
    key = "closures-which" if offered else "closures-none"
    words = join(
        html("hours-title", language, office=office.name),
        *hour_lines(office.hours, language),
        "",
        html(key, language, office=office.name),
    )
    return Screen(words, (*rows, (change, back)))


def _day(office: Office, one: DayOf, language: str) -> Button:
    key = "button-closure-closed" if one.closed else "button-closure-open"
    label = text(key, language, day=dates.short_day(one.day, language))
    return Button(label, data=CLOSURE_ASK(office.id, code(one.day), int(not one.closed)))


def ask(office: Office, day: date, language: str, *, closed: bool) -> Screen:
    """Ask once more before a day is closed, or as usual again."""
    which = "close" if closed else "open"
    words = html(
        f"closure-ask-{which}", language, office=office.name, day=dates.weekday(day, language)
    )
    yes = button(
        f"button-closure-{which}-yes", language, CLOSURE_DO(office.id, code(day), int(closed))
    )
    return Screen(words, ((yes,), (button("button-back", language, CLOSURES(office.id)),)))


def holidays(found: Sequence[HolidayRow], page: int, language: str) -> Screen:
    """List the holidays to come, a button each to take it back."""
    shown, page, pages = page_of(found, page, PAGE)
    turn = turning(page, pages, HOLIDAY_LIST)
    rows = tuple(
        (Button(f"✖️ {dates.short_day(one.day, language)}", data=HOLIDAY_ASK(code(one.day))),)
        for one in shown
    )
    words = join(
        html("holidays-title" if found else "holidays-none", language),
        *(_line(one, language) for one in shown),
        "",
        html("holidays-add", language),
    )
    importing = button("button-import", language, LIST_ASK(ListKind.HOLIDAYS))
    back = button("button-back", language, OFFICE_LIST(0))
    return Screen(words, (*rows, *((turn,) if turn else ()), (importing, back)))


def _line(one: HolidayRow, language: str) -> Html:
    return html("holidays-line", language, day=dates.day(one.day, language), name=one.name)


def ask_holiday(one: HolidayRow, language: str) -> Screen:
    """Ask once more before a holiday is an ordinary day again."""
    words = html("holiday-ask", language, day=dates.day(one.day, language), name=one.name)
    yes = button("button-holiday-yes", language, HOLIDAY_DROP(code(one.day)), style="danger")
    return Screen(words, ((yes,), (button("button-back", language, HOLIDAY_LIST(0)),)))


def code(day: date) -> str:
    """Return a day as buttons carry it."""
    return f"{day:%Y%m%d}"
