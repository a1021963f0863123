"""How somebody becomes an officer: the group's greeting, the request, the decision."""

from bot.domain.rights import Appointment, Role
from bot.domain.verbs import DECIDE, GUEST_NEXT, I_AM_OFFICER
from bot.texts import Html, html
from bot.views.screen import Button, Screen, button, join


def greeting(office: str | None, language: str) -> Screen:
    """Greet a group and offer the button for officers."""
    key = "group-greeting-satgas" if office is None else "group-greeting"
    return Screen(
        html(key, language, office=office or ""),
        ((button("button-i-am-officer", language, I_AM_OFFICER(), style="primary"),),),
    )


def requested(role: Role, office: str | None, language: str) -> Screen:
    """Tell the asker who decides and what happens until then."""
    key = "field-requested" if role is Role.FIELD else "duty-requested"
    return Screen(html(key, language, office=_place(office, language)))


def already(role: Role, office: str | None, language: str) -> Screen:
    """Tell an officer that they are one."""
    return Screen(
        html("duty-already", language, office=_place(office, language)),
        _guest_row(language) if role is Role.OFFICER else (),
    )


def request(name: str, office: str | None, row: Appointment, state: str, language: str) -> Screen:
    """Ask the head or an admin to confirm; after the decision, without buttons."""
    key = f"{_asked_as(row.role)}-request"
    words = html(key, language, name=name, office=_place(office, language))
    if state != "requested":
        return Screen(join(words, "", html(f"officer-request-{state}", language)))
    return Screen(
        words,
        (
            (
                button("button-confirm", language, DECIDE("yes", row.id), style="success"),
                button("button-reject", language, DECIDE("no", row.id), style="danger"),
            ),
        ),
    )


def decision(row: Appointment, office: str | None, language: str) -> Screen:
    """Tell the asker what was decided."""
    if row.held and row.role is Role.SATGAS:
        return Screen(html("satgas-confirmed", language))
    key = f"{_asked_as(row.role)}-{'confirmed' if row.held else 'refused'}"
    rows = _guest_row(language) if row.held and row.role is Role.OFFICER else ()
    return Screen(html(key, language, office=_place(office, language)), rows)


def _asked_as(role: Role) -> str:
    return role if role in (Role.STAFF, Role.FIELD) else "officer"


def role_accepted(role: str, office: str | None, language: str) -> Screen:
    """Welcome who opened a role's one-time link."""
    return Screen(
        join(
            html(f"role-accepted-{role}", language, office=office or ""),
        )
    )


def _place(office: str | None, language: str) -> Html | str:
    return html("the-satgas", language) if office is None else office


def _guest_row(language: str) -> tuple[tuple[Button, ...], ...]:
    return ((button("button-guest", language, GUEST_NEXT(), style="primary"),),)
