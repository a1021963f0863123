"""Offices for admins: the list, one office, its links."""

from functools import partial

from bot.domain.hours import format_hours
from bot.domain.offices import Door, Office
from bot.texts import html
from bot.views.choosing import office_rows, pages_of
from bot.views.screen import Button, Screen, button, join, pack


def listing(offices: list[Office], page: int, language: str) -> Screen:
    """Show a page of offices, a button each."""
    rows = office_rows(
        offices, page, pick=partial(pack, "office", "show"), turn=partial(pack, "office", "list")
    )
    page, pages = pages_of(offices, page)
    satgas = button("button-satgas-group", language, pack("office", "group", 0))
    words = html("offices-title", language, count=len(offices), page=page + 1, pages=pages)
    return Screen(words, (*rows, (satgas,)))


def one(office: Office, doors: list[Door], *, bound: bool, language: str) -> Screen:
    """Show one office with what an admin may do."""
    return Screen(
        join(
            f"<b>{html('place', language, office=office.name, door='')}</b>",
            html("office-address", language, address=office.address, district=office.district),
            html("office-hours", language, hours=format_hours(office.hours)),
            html("office-capacity", language, capacity=office.capacity),
            html("office-doors", language, count=len(doors)),
            html("office-wifi", language, wifi=office.wifi) if office.wifi else None,
            html("office-group-bound" if bound else "office-group-missing", language),
        ),
        (
            (button("button-group-link", language, pack("office", "group", office.id)),),
            (button("button-head-link", language, pack("office", "head", office.id)),),
            (button("button-staff-link", language, pack("staff", "link", office.id)),),
            (button("button-roster", language, pack("roster", "show", office.id, 0)),),
            (
                button("button-poster", language, pack("poster", "file", "entry", office.id)),
                button("button-poster-exit", language, pack("poster", "file", "exit", office.id)),
            ),
            (
                button("button-guide", language, pack("guide", "file", office.id)),
                button("button-slips", language, pack("slips", "file", office.id)),
            ),
            (button("button-door-renew", language, pack("door", "which", office.id)),),
            (button("button-back", language, pack("office", "list", 0)),),
        ),
    )


def group_link(office: str | None, url: str, language: str) -> Screen:
    """Give the one-time link that binds a group."""
    place = html("the-satgas", language) if office is None else office
    return Screen(
        html("office-group-link", language, office=place, link=url),
        ((Button(html("button-open-groups", language), url=url),),),
    )


def head_link(office: str, url: str, language: str) -> Screen:
    """Give the one-time link that makes somebody head of an office, to be passed on."""
    return Screen(html("office-head-link", language, office=office, link=url))
