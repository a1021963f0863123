"""Who has a role at an office: a line each, a button each to remove them."""

from functools import partial

from bot.domain.rights import Role
from bot.domain.team.role_holders import Entry, Roster
from bot.domain.verbs import ROSTER_REMOVE, ROSTER_TURN, ROSTER_UNDO
from bot.texts import Html, html, text
from bot.views.dates import clock, day
from bot.views.paging import page_of, turning
from bot.views.screen import Button, Screen, join

PAGE = 10
MARKS = {Role.HEAD: "👤", Role.OFFICER: "🙋", Role.STAFF: "👔"}


def listing(roster: Roster, page: int, language: str) -> Screen:
    """Show a page of the list; who was removed today stands there with a way back."""
    shown, page, pages = page_of(roster.entries, page, PAGE)
    turn = turning(page, pages, partial(ROSTER_TURN, roster.office_id))
    rows = [(_button(one, page, language),) for one in shown]
    words = join(
        html("roster-title", language, office=roster.office, count=roster.holding),
        html("roster-how" if roster.entries else "roster-empty", language),
        "",
        *(_line(one, roster, language) for one in shown),
    )
    return Screen(words, (*rows, *((turn,) if turn else ())), protect=True, silent=True)


def _line(entry: Entry, roster: Roster, language: str) -> Html:
    row, local = entry.appointment, roster.zone
    who = html("roster-who", language, name=entry.name, role=text(f"role-{row.role}", language))
    mark = MARKS[row.role]
    if row.ended_at is not None:
        ended = clock(row.ended_at.astimezone(local))
        return Html(f"{mark} <s>{who}</s> · {html('roster-removed', language, time=ended)}")
    since = day(row.since.astimezone(local), language) if row.since else "–"
    return join(
        f"{mark} {who}",
        html("roster-since", language, day=since),
        _seen(entry, roster, language),
        html("roster-unsure", language) if row.unsure_since is not None else None,
    )


def _seen(entry: Entry, roster: Roster, language: str) -> Html:
    if entry.appointment.acted_at is None:
        return html("roster-never-seen", language)
    seen = entry.appointment.acted_at.astimezone(roster.zone)
    return html("roster-seen", language, day=day(seen, language), time=clock(seen))


def _button(entry: Entry, page: int, language: str) -> Button:
    removed = entry.appointment.ended_at is not None
    verb = ROSTER_UNDO if removed else ROSTER_REMOVE
    key = "button-roster-undo" if removed else "button-roster-remove"
    return Button(
        text(key, language, name=entry.name),
        data=verb(entry.id, page),
        style=None if removed else "danger",
    )
