"""What becomes of one's own role."""

from bot.domain.rights import Appointment, Role
from bot.texts import Html, html
from bot.views.screen import Screen


def title(role: Role, office: str, language: str) -> Html:
    """Return what somebody is, and where: 'head of Kelurahan Turi'."""
    words = html(f"role-{role}", language)
    return html("role-at", language, role=words, office=office) if office else words


def changed(row: Appointment, office: str, language: str) -> Screen:
    """Tell somebody that their role ended, rests, or is theirs again."""
    if row.state == "suspended":
        key = "role-rests"
    elif row.held:
        key = "role-is-back"
    else:
        key = "role-left-group" if row.ended_by is None else "role-ended"
    return Screen(html(key, language, role=title(row.role, office, language)), silent=True)
