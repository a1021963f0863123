"""How somebody becomes an officer: the group's greeting, the request, the decision."""

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


def requested(office: str | None, language: str) -> Screen:
    """Tell the asker who decides and what happens until then."""
    return Screen(html("duty-requested", language, office=_place(office, language)))


def already(office: str | None, language: str) -> Screen:
    """Tell an officer that they are one."""
    return Screen(
        html("duty-already", language, office=_place(office, language)),
        _guest_row(language) if office is not None else (),
    )


def request(
    name: str, office: str | None, role_id: int, state: str, language: str, *, staff: bool = False
) -> Screen:
    """Ask the head or an admin to confirm; after the decision, without buttons."""
    key = "staff-request" if staff else "officer-request"
    words = html(key, language, name=name, office=_place(office, language))
    if state != "requested":
        return Screen(join(words, "", html(f"officer-request-{state}", language)))
    return Screen(
        words,
        (
            (
                button("button-confirm", language, DECIDE("yes", role_id), style="success"),
                button("button-reject", language, DECIDE("no", role_id), style="danger"),
            ),
        ),
    )


def decision(office: str | None, *, active: bool, language: str, staff: bool = False) -> Screen:
    """Tell the asker what was decided."""
    if staff:
        key = "staff-confirmed" if active else "staff-refused"
        return Screen(html(key, language, office=_place(office, language)))
    if active and office is None:
        return Screen(html("satgas-confirmed", language))
    key = "officer-confirmed" if active else "officer-refused"
    rows = _guest_row(language) if active else ()
    return Screen(html(key, language, office=_place(office, language)), rows)


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
