"""Roles of the city: who has them, their links, and what becomes of one's own."""

from functools import partial
from zoneinfo import ZoneInfo

from bot.domain.offices import Office
from bot.domain.rights import Appointment, Role
from bot.domain.team.groups import RWS
from bot.domain.team.role_holders import Entry
from bot.domain.verbs import (
    ADMIN_ASK,
    ADMIN_LINK,
    ADMIN_LIST,
    ADMIN_PUSKESMAS,
    ADMIN_REMOVE,
    ADMIN_RW,
    ADMIN_TEAM,
    ADMIN_WHICH,
    I_AM_OFFICER,
)
from bot.texts import Html, html, text
from bot.views.dates import day
from bot.views.office_choice import office_button
from bot.views.paging import page_of, turning
from bot.views.screen import Button, Rows, Screen, button, join

PAGE = 12
OFFICES = 21
INVITED = (Role.ADMIN, Role.VIEWER)


def title(role: Role, office: str, language: str) -> Html:
    """Return what somebody is, and where: 'head of Kelurahan Turi'."""
    words = html(f"role-{role}", language)
    return html("role-at", language, role=words, office=office) if office else words


def listing(
    entries: tuple[Entry, ...], teams: int, page: int, language: str, zone: ZoneInfo
) -> Screen:
    """Show who runs and who watches the city, with the links to join and a button each."""
    shown, page, pages = page_of(entries, page, PAGE)
    turn = turning(page, pages, ADMIN_LIST)
    people = [
        (
            Button(
                text("button-roster-remove", language, name=one.name),
                data=ADMIN_ASK(one.id),
            ),
        )
        for one in shown
    ]
    words = join(
        html("admins-title", language),
        *(_line(one, language, zone) for one in shown),
        "",
        html("admins-teams", language, count=teams),
    )
    return Screen(words, (*people, *((turn,) if turn else ()), *_links(language)), protect=True)


def _line(entry: Entry, language: str, zone: ZoneInfo) -> Html:
    since = entry.appointment.since
    return html(
        "admins-line",
        language,
        name=entry.name,
        role=title(entry.role, entry.office, language),
        day=day(since.astimezone(zone), language) if since else "–",
    )


def _links(language: str) -> Rows:
    return (
        tuple(button(f"button-link-{role}", language, ADMIN_LINK(role)) for role in INVITED),
        (
            button("button-link-puskesmas", language, ADMIN_WHICH("puskesmas", 0)),
            button("button-link-team", language, ADMIN_WHICH("team", 0)),
        ),
    )


def confirm(entry: Entry, *, in_settings: bool, language: str) -> Screen:
    """Ask once more before a role is taken away."""
    words = join(
        html(
            "admins-confirm",
            language,
            name=entry.name,
            role=title(entry.role, entry.office, language),
        ),
        html("admins-in-settings", language) if in_settings else None,
    )
    yes = button("button-admins-remove", language, ADMIN_REMOVE(entry.id), style="danger")
    return Screen(words, ((yes,), (_back(language),)))


def removed(entry: Entry, *, in_settings: bool, language: str) -> Screen:
    """Tell that it is done, and what the settings still say."""
    words = join(
        html(
            "admins-removed",
            language,
            name=entry.name,
            role=title(entry.role, entry.office, language),
        ),
        html("admins-in-settings", language) if in_settings else None,
    )
    return Screen(words, ((_back(language),),))


def which_office(offices: list[Office], what: str, page: int, language: str) -> Screen:
    """Let an admin choose the office a link is for; say so if there is none of this kind."""
    shown, page, pages = page_of(offices, page, OFFICES)
    verb = ADMIN_RW if what == "team" else ADMIN_PUSKESMAS
    rows = [(office_button(one.name, verb(one.id)),) for one in shown]
    turn = turning(page, pages, partial(ADMIN_WHICH, what))
    key = f"admins-which-{what}" if offices else f"admins-none-{what}"
    return Screen(html(key, language), (*rows, *((turn,) if turn else ()), (_back(language),)))


def which_rw(kelurahan: Office, language: str) -> Screen:
    """Let an admin choose the RW of a field team."""
    numbers = [
        Button(f"RW {number:02d}", data=ADMIN_TEAM(kelurahan.id, number))
        for number in range(1, RWS + 1)
    ]
    rows = tuple(tuple(numbers[at : at + 4]) for at in range(0, len(numbers), 4))
    words = html("admins-which-rw", language, office=kelurahan.name)
    return Screen(words, (*rows, (_back(language),)))


def link(role: Role, office: str, url: str, language: str) -> Screen:
    """Give a role's one-time link, to be passed on to one person."""
    return Screen(html("admins-link", language, role=title(role, office, language), link=url))


def team_link(area: str, url: str, language: str) -> Screen:
    """Give the one-time link that binds a field team's group."""
    choose = Button(text("button-open-groups", language), url=url)
    return Screen(html("admins-team-link", language, area=area, link=url), ((choose,),))


def team_greeting(area: str, language: str) -> Screen:
    """Greet a field team's group, and say what comes there and when."""
    officer = button("button-i-am-officer", language, I_AM_OFFICER(), style="primary")
    return Screen(html("group-greeting-team", language, area=area), ((officer,),))


def changed(row: Appointment, office: str, language: str) -> Screen:
    """Tell somebody that their role ended, rests, or is theirs again."""
    if row.state == "suspended":
        key = "role-rests"
    elif row.held:
        key = "role-is-back"
    else:
        key = "role-left-group" if row.ended_by is None else "role-ended"
    return Screen(html(key, language, role=title(row.role, office, language)), silent=True)


def _back(language: str) -> Button:
    return button("button-back", language, ADMIN_LIST(0))
