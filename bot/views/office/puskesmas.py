"""A Puskesmas's own office's page."""

from bot.domain.hours import format_hours
from bot.domain.offices import OfficeNow
from bot.texts import Html, html
from bot.views.account.home import home_button
from bot.views.dates import clock
from bot.views.screen import Screen, join


def office(now: OfficeNow, language: str) -> Screen:
    """Show where the office is, when it is open, and how many are inside."""
    shown = now.office
    return Screen(
        join(
            f"<b>{html('place', language, office=shown.name)}</b>",
            html("office-address", language, address=shown.address, district=shown.district),
            html("office-hours", language, hours=format_hours(shown.hours)),
            _door(now, language),
            html("puskesmas-inside", language, inside=now.inside, capacity=shown.capacity),
        ),
        ((home_button(language),),),
    )


def _door(now: OfficeNow, language: str) -> Html:
    if now.pause_ends is not None:
        return html("puskesmas-break", language, time=clock(now.pause_ends))
    return html("puskesmas-open" if now.open else "puskesmas-closed", language)
