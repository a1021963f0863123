"""The home of a bare /start, by role; the help; and short answers."""

from bot.domain.account.status import Duties
from bot.domain.outreach.verbs import CLINIC_LIST, VACCINATION
from bot.domain.verbs import (
    ADMIN_LIST,
    CHECK_OUT,
    GO_ON,
    GUEST_NEXT,
    HOME,
    OFFICE_LIST,
    PERIOD,
    PUSKESMAS,
    ROSTER_SHOW,
    STAFF_LINK,
)
from bot.domain.visits import Visit
from bot.texts import Html, html
from bot.views.screen import Button, Rows, Screen, button, join


def home(language: str, *, city: str, duties: Duties, inside: Visit | None, office: str) -> Screen:
    """Say what the bot is, where the person is, and offer what they may do."""
    blocks = (
        html("home-visitor", language, city=city),
        html("home-inside", language, office=office) if inside else None,
        _duties(duties, language),
    )
    return Screen(
        Html("\n\n".join(block for block in blocks if block)),
        (*_work(duties, inside, language), *_everybody(language)),
    )


def _duties(duties: Duties, language: str) -> Html:
    at, of = ", ".join(duties.officer_at), ", ".join(duties.head_of)
    staff, puskesmas = ", ".join(duties.staff_at), ", ".join(duties.puskesmas_at)
    areas = ", ".join(duties.field_in)
    new, claimed = duties.cases_new, duties.cases_taken
    return join(
        html("home-officer", language, offices=at) if at else None,
        html("home-head", language, offices=of) if of else None,
        html("home-staff", language, offices=staff) if staff else None,
        html("home-cases", language, new=new, claimed=claimed) if new + claimed else None,
        html("home-puskesmas", language, offices=puskesmas) if puskesmas else None,
        html("home-field", language, areas=areas) if areas else None,
        html("home-satgas", language) if duties.satgas else None,
        html("home-viewer", language) if duties.viewer else None,
        html("home-admin", language) if duties.admin else None,
    )


def _work(duties: Duties, inside: Visit | None, language: str) -> Rows:
    rows: list[tuple[Button, ...]] = []
    if inside is not None:
        rows.append((button("button-checkout", language, CHECK_OUT(inside.id)),))
    if duties.officer_at or duties.head_of:
        rows.append((button("button-guest", language, GUEST_NEXT(), style="primary"),))
    if duties.head_of:
        rows.append((button("button-staff-link", language, STAFF_LINK(0)),))
        rows.append((button("button-roster", language, ROSTER_SHOW(0, 0)),))
    if duties.puskesmas_at:
        rows.append((button("button-own-office", language, PUSKESMAS()),))
    if duties.admin or duties.viewer:
        rows.append((button("button-stats", language, PERIOD("1")),))
    if duties.admin:
        rows.append(
            (
                button("button-offices", language, OFFICE_LIST(0)),
                button("button-roles", language, ADMIN_LIST(0)),
            )
        )
    return tuple(rows)


def _everybody(language: str) -> Rows:
    return (
        (
            button("button-own-vaccination", language, VACCINATION()),
            button("button-clinics", language, CLINIC_LIST("near", 0)),
        ),
        (
            button("button-status", language, HOME("status")),
            button("button-history", language, HOME("history")),
        ),
        (
            button("button-language", language, HOME("language")),
            button("button-help", language, HOME("help")),
        ),
    )


def help_page(language: str, duties: Duties) -> Screen:
    """Explain in three lines to each role what to do here."""
    roles = {
        "visitor": True,
        "officer": bool(duties.officer_at),
        "head": bool(duties.head_of),
        "staff": bool(duties.staff_at),
        "puskesmas": bool(duties.puskesmas_at),
        "field": bool(duties.field_in),
        "satgas": duties.satgas,
        "viewer": duties.viewer,
        "admin": duties.admin,
    }
    parts = [html(f"help-{role}", language) for role, holds in roles.items() if holds]
    privacy = button("button-privacy", language, HOME("privacy"))
    return Screen(Html("\n\n".join(parts)), ((privacy,), (home_button(language),)))


def home_button(language: str) -> Button:
    """Return the button that leads back to the home."""
    return button("button-home", language, HOME("menu"))


def line(key: str, language: str, **values: object) -> Screen:
    """Return a short message without buttons."""
    return Screen(html(key, language, **values))


def continue_talk(key: str, talk_id: int, language: str) -> Screen:
    """Say that a talk was set aside, with a button to go on with it."""
    rows: Rows = ((button("button-continue", language, GO_ON(talk_id)),),)
    return Screen(html(key, language), rows)
