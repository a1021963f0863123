"""Offices for admins: the list, one office, its links."""

from collections.abc import Sequence

from bot.domain.hours import format_hours
from bot.domain.office.sent_lists import ListKind
from bot.domain.offices import Door, Office
from bot.domain.verbs import (
    CLOSURES,
    DOOR_WHICH,
    FUNNEL_AT,
    GUIDE_FILE,
    HOLIDAY_LIST,
    LIST_ASK,
    OFFICE_GROUP,
    OFFICE_HEAD,
    OFFICE_LINKS,
    OFFICE_LIST,
    OFFICE_SHOW,
    POSTER_FILE,
    ROSTER_SHOW,
    SLIP_FILE,
    STAFF_LINK,
)
from bot.texts import html
from bot.views.lists import pages
from bot.views.office_choice import office_rows, pages_of
from bot.views.screen import Button, Screen, button, join


def listing(offices: list[Office], page: int, language: str) -> Screen:
    """Show a page of offices, a button each."""
    rows = office_rows(offices, page, pick=OFFICE_SHOW, turn=OFFICE_LIST)
    page, pages = pages_of(offices, page)
    satgas = button("button-satgas-group", language, OFFICE_GROUP(0))
    words = html("offices-title", language, count=len(offices), page=page + 1, pages=pages)
    holidays = button("button-holidays", language, HOLIDAY_LIST(0))
    importing = button("button-import", language, LIST_ASK(ListKind.OFFICES))
    links = button("button-group-links", language, OFFICE_LINKS())
    return Screen(words, (*rows, (satgas, holidays), (links, importing)))


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
            (
                button("button-group-link", language, OFFICE_GROUP(office.id)),
                button("button-head-link", language, OFFICE_HEAD(office.id)),
            ),
            (
                button("button-staff-link", language, STAFF_LINK(office.id)),
                button("button-roster", language, ROSTER_SHOW(office.id, 0)),
            ),
            (
                button("button-poster", language, POSTER_FILE("entry", office.id)),
                button("button-poster-exit", language, POSTER_FILE("exit", office.id)),
            ),
            (
                button("button-guide", language, GUIDE_FILE(office.id)),
                button("button-slips", language, SLIP_FILE(office.id)),
            ),
            (
                button("button-funnel", language, FUNNEL_AT(office.id)),
                button("button-closures", language, CLOSURES(office.id)),
            ),
            (
                button("button-door-renew", language, DOOR_WHICH(office.id)),
                button("button-back", language, OFFICE_LIST(0)),
            ),
        ),
    )


def group_link(office: str | None, url: str, language: str) -> Screen:
    """Give the one-time link that binds a group."""
    place = html("the-satgas", language) if office is None else office
    return Screen(
        html("office-group-link", language, office=place, link=url),
        ((Button(html("button-open-groups", language), url=url),),),
    )


def group_links(links: Sequence[tuple[str, str]], language: str) -> list[Screen]:
    """Give the one-time links of many groups, in as many messages as they need."""
    if not links:
        return [Screen(html("office-links-none", language))]
    lines = [html("office-links-line", language, office=name, link=url) for name, url in links]
    return [Screen(part) for part in pages([html("office-links", language), *lines])]


def head_link(office: str, url: str, language: str) -> Screen:
    """Give the one-time link that makes somebody head of an office, to be passed on."""
    return Screen(html("office-head-link", language, office=office, link=url))
