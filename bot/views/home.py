"""The home of a bare /start, by role; and short answers."""

from bot.texts import html
from bot.views.screen import Button, Rows, Screen, button, join, pack


def home(
    language: str, *, city: str, officer_at: tuple[str, ...], admin: bool, inside: int | None
) -> Screen:
    """Say what the bot is and offer what this person may do."""
    rows: list[tuple[Button, ...]] = []
    if inside is not None:
        rows.append((button("button-checkout", language, pack("out", inside)),))
    if officer_at:
        rows.append((button("button-guest", language, pack("guest", "next"), style="primary"),))
    if admin:
        rows.append(
            (
                button("button-stats", language, pack("stats", 1)),
                button("button-offices", language, pack("office", "list", 0)),
            )
        )
    places = ", ".join(officer_at)
    return Screen(
        join(
            html("home-visitor", language, city=city),
            html("home-officer", language, offices=places) if officer_at else None,
            html("home-admin", language) if admin else None,
        ),
        tuple(rows),
    )


def line(key: str, language: str, **values: object) -> Screen:
    """Return a short message without buttons."""
    return Screen(html(key, language, **values))


def continue_talk(key: str, talk_id: int, language: str) -> Screen:
    """Say that a talk was set aside, with a button to go on with it."""
    rows: Rows = ((button("button-continue", language, pack("go", talk_id)),),)
    return Screen(html(key, language), rows)
