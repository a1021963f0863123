"""A Puskesmas's own office's page."""

from bot.domain.hours import format_hours
from bot.domain.offices import OfficeNow
from bot.texts import html
from bot.views.account.home import home_button
from bot.views.screen import Screen, join


def office(now: OfficeNow, language: str) -> Screen:
    """Show where the office is, when it is open, and how many are inside."""
    shown = now.office
    return Screen(
        join(
            f"<b>{html('place', language, office=shown.name)}</b>",
            html("office-address", language, address=shown.address, district=shown.district),
            html("office-hours", language, hours=format_hours(shown.hours)),
            html("puskesmas-open" if now.open else "puskesmas-closed", language),
            html("puskesmas-inside", language, inside=now.inside, capacity=shown.capacity),
        ),
        ((home_button(language),),),
    )
